"""Behaviour of 0x03-Unittests_and_integration_tests/9: the client as a whole."""

from checker.testing import core


@core(hint="Run `python3 -m unittest -v` in your folder: are both tests among those that it names?")
def test_is_there(suite):
    """`test_public_repos` and `test_public_repos_with_license` are there and run."""
    suite.assert_runs()


@core(hint="Ask a client in each test: once without a license, once with license='apache-2.0'.")
def test_asks_the_client(suite):
    """One asks for all repositories, and the other for those under apache-2.0."""
    suite.assert_reaches("GithubOrgClient.public_repos")
    suite.assert_tries("GithubOrgClient.public_repos", [None], ["apache-2.0"])


@core(hint="setUpClass has patched requests.get: these tests patch nothing.")
def test_mocks_nothing_but_the_network(suite):
    """While the client works, all of it is real: nothing is patched but requests.get."""
    suite.assert_whole("GithubOrgClient.public_repos")


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """Both pass when the client is right, however that is written, with no network asked."""
    suite.assert_passes()


@core(hint="Compare the whole list with the fixture, by assertEqual.")
def test_notices_mistakes(suite):
    """One of them fails when the client is wrong."""
    suite.assert_notices()
