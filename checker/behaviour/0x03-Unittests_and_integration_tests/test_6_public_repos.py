"""Behaviour of 0x03-Unittests_and_integration_tests/6: which names the client gives."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_public_repos` is there and runs."""
    suite.assert_runs()


@core(hint="One is patched by a decorator, the other one in a with block; public_repos runs between them.")
def test_patches_what_public_repos_needs(suite):
    """get_json and _public_repos_url are patched while public_repos runs for real."""
    suite.assert_patches("client.get_json", during="GithubOrgClient.public_repos")
    suite.assert_patches("GithubOrgClient._public_repos_url", during="GithubOrgClient.public_repos")


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when the client is right, however that is written."""
    suite.assert_passes()


@core(hint="Three claims: the list of names, and one call of each of the two mocks.")
def test_notices_mistakes(suite):
    """It fails when the names are wrong, or when either mock is used twice or not at all."""
    suite.assert_notices()


@edge(hint="With what does get_json have to be called?")
def test_looks_at_the_address(suite):
    """It fails when get_json is asked for another address than the patched one."""
    suite.assert_notices(Level.EDGE, "asks_elsewhere", "asks_for_no_address")


@edge(hint="A decorator and a with block undo a patch by themselves; start() needs a stop().")
def test_undoes_what_it_patches(suite):
    """When it is over, everything is as it was before."""
    suite.assert_undoes()
