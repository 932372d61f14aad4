"""Behaviour of 0x03-Unittests_and_integration_tests/5: where the client finds the repositories."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_public_repos_url` is there and runs."""
    suite.assert_runs()


@core(hint="What you test has to run; what it uses is what you patch.")
def test_patches_org(suite):
    """GithubOrgClient.org is patched while _public_repos_url runs for real."""
    suite.assert_patches("GithubOrgClient.org", during="GithubOrgClient._public_repos_url")


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when the client is right, however that is written."""
    suite.assert_passes()


@core(hint="Compare _public_repos_url with the very address that your payload holds.")
def test_notices_mistakes(suite):
    """It fails when _public_repos_url is anything else than what the payload says."""
    suite.assert_notices()


@edge(hint="A decorator and a with block undo a patch by themselves; start() needs a stop().")
def test_undoes_what_it_patches(suite):
    """When it is over, everything is as it was before."""
    suite.assert_undoes()


@edge(hint="Choose an address that nobody could have guessed.")
def test_chooses_an_address_of_its_own(suite):
    """It fails when _public_repos_url is made of the organization's name, and org is never asked."""
    suite.assert_notices(Level.EDGE)
