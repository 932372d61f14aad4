"""Behaviour of 0x03-Unittests_and_integration_tests/5: at which address the client finds the repositories."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_public_repos_url` exists and runs."""
    suite.assert_runs()


@core(hint="Which property do you test, and which one does it use? Patch the second.")
def test_patches_org(suite):
    """GithubOrgClient.org is patched while _public_repos_url runs for real."""
    suite.assert_patches("GithubOrgClient.org", during="GithubOrgClient._public_repos_url")


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct client, however it is written."""
    suite.assert_passes()


@core(hint="Does the test compare _public_repos_url with the address in your payload?")
def test_notices_mistakes(suite):
    """It fails when _public_repos_url is not the address in the payload."""
    suite.assert_notices()


@edge(hint="A decorator and a `with` block undo their patch. What undoes a start()?")
def test_undoes_what_it_patches(suite):
    """It restores everything that it patches."""
    suite.assert_undoes()


@edge(hint="Can the address in your payload be guessed from the name of the organization?")
def test_chooses_an_address_of_its_own(suite):
    """It fails when _public_repos_url is built from the organization's name instead of org."""
    suite.assert_notices(Level.EDGE)
