"""Behaviour of 0x03-Unittests_and_integration_tests/9: the client as a whole."""

from checker.testing import core


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list both tests?")
def test_is_there(suite):
    """`test_public_repos` and `test_public_repos_with_license` exist and run."""
    suite.assert_runs()


@core(hint="Does one test call public_repos without a license, and the other one with apache-2.0?")
def test_asks_the_client(suite):
    """One test requests all repositories, and the other one those with apache-2.0."""
    suite.assert_reaches("GithubOrgClient.public_repos")
    suite.assert_tries("GithubOrgClient.public_repos", [None], ["apache-2.0"])


@core(hint="setUpClass has patched requests.get. Do these tests patch anything else?")
def test_mocks_nothing_but_the_network(suite):
    """While the client runs, nothing but requests.get is patched."""
    suite.assert_whole("GithubOrgClient.public_repos")


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """Both pass on every correct client, however it is written, without using the network."""
    suite.assert_passes()


@core(hint="Does each test compare the whole list with its fixture?")
def test_notices_mistakes(suite):
    """At least one of them fails when the client is wrong."""
    suite.assert_notices()
