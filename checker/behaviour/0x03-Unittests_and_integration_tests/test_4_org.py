"""Behaviour of 0x03-Unittests_and_integration_tests/4: what the client's org requests."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_org` exists and runs."""
    suite.assert_runs()


@core(hint="Is each name a row of parameterized.expand, and does the test create a client for it?")
def test_tries_both_names_in_a_test_of_its_own(suite):
    """parameterized.expand creates a test for google and one for abc."""
    suite.assert_tries("GithubOrgClient.__init__", ["google"], ["abc"])
    suite.assert_rows(2)


@core(hint="client.py has its own name for get_json. Which name do you patch?")
def test_patches_get_json(suite):
    """The client's get_json is patched while org runs for real."""
    suite.assert_patches("client.get_json", during="GithubOrgClient.org")


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct client, however it is written."""
    suite.assert_passes()


@core(hint="Does the test check how often get_json was called, and with which address?")
def test_notices_mistakes(suite):
    """It fails when org calls get_json twice, not at all, or with another address."""
    suite.assert_notices()


@edge(hint="What is org if get_json is a mock whose return_value you know?")
def test_compares_what_org_is(suite):
    """It fails when org is not what get_json returned."""
    suite.assert_notices(Level.EDGE)


@edge(hint="A decorator and a `with` block undo their patch. What undoes a start()?")
def test_undoes_what_it_patches(suite):
    """It restores everything that it patches."""
    suite.assert_undoes()
