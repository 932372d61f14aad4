"""Behaviour of 0x03-Unittests_and_integration_tests/6: which names the client returns."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_public_repos` exists and runs."""
    suite.assert_runs()


@core(hint="Are both patches active while public_repos runs?")
def test_patches_what_public_repos_needs(suite):
    """get_json and _public_repos_url are patched while public_repos runs for real."""
    suite.assert_patches("client.get_json", during="GithubOrgClient.public_repos")
    suite.assert_patches("GithubOrgClient._public_repos_url", during="GithubOrgClient.public_repos")


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct client, however it is written."""
    suite.assert_passes()


@core(hint="Does the test check the list of names, and the calls of both mocks?")
def test_notices_mistakes(suite):
    """It fails when the names are wrong, or when either mock is used twice or not at all."""
    suite.assert_notices()


@edge(hint="With which address must get_json be called?")
def test_looks_at_the_address(suite):
    """It fails when get_json is called with another address than the patched one."""
    suite.assert_notices(Level.EDGE, "asks_elsewhere", "asks_for_no_address")


@edge(hint="A decorator and a `with` block undo their patch. What undoes a start()?")
def test_undoes_what_it_patches(suite):
    """It restores everything that it patches."""
    suite.assert_undoes()
