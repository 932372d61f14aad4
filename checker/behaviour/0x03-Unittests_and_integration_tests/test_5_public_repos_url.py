"""Behaviour of 0x03-Unittests_and_integration_tests/5: where the client finds the repositories."""

from checker.judge.testing import core


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
