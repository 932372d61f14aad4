"""Behaviour of 0x03-Unittests_and_integration_tests/4: what the client's org asks for."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_org` is there and runs."""
    suite.assert_runs()


@core(hint="Each name is a row of parameterized.expand: a client is made of each.")
def test_tries_both_names_in_a_test_of_its_own(suite):
    """parameterized.expand makes a test of google and one of abc."""
    suite.assert_tries("GithubOrgClient.__init__", ["google"], ["abc"])
    suite.assert_rows(2)


@core(hint="client.py has a name of its own for get_json: patch that one.")
def test_patches_get_json(suite):
    """The client's get_json is patched while org runs for real."""
    suite.assert_patches("client.get_json", during="GithubOrgClient.org")


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when the client is right, however that is written."""
    suite.assert_passes()


@core(hint="assert_called_once_with looks at how often, and at what with.")
def test_notices_mistakes(suite):
    """It fails when org asks twice, or not at all, or at another address."""
    suite.assert_notices()


@edge(hint="What does org return, when get_json is a mock whose return_value you know?")
def test_compares_what_org_is(suite):
    """It fails when org is something else than what get_json answered."""
    suite.assert_notices(Level.EDGE)


@edge(hint="A decorator and a with block undo a patch by themselves; start() needs a stop().")
def test_undoes_what_it_patches(suite):
    """When it is over, everything is as it was before."""
    suite.assert_undoes()
