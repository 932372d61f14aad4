"""Behaviour of 0x03-Unittests_and_integration_tests/7: which license a repository has."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_has_license` exists and runs."""
    suite.assert_runs()


@core(hint="Is each input a row of parameterized.expand, with its expected value?")
def test_tries_both_inputs_in_a_test_of_its_own(suite):
    """parameterized.expand creates a test for the right license, and one for another license."""
    suite.assert_reaches("GithubOrgClient.has_license")
    suite.assert_rows(2)


@edge(hint="Which repository and which key does the table name for each test?")
def test_tries_the_inputs_of_the_table(suite):
    """The inputs are those that the task names."""
    suite.assert_tries(
        "GithubOrgClient.has_license",
        [{"license": {"key": "my_license"}}, "my_license"],
        [{"license": {"key": "other_license"}}, "my_license"],
    )


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct has_license, however it is written."""
    suite.assert_passes()


@core(hint="Does the test compare the returned value with the expected value of its row?")
def test_notices_mistakes(suite):
    """It fails when has_license is wrong."""
    suite.assert_notices()


@edge(hint="assertTrue accepts every value that counts as true. Which assertion accepts only True?")
def test_tells_true_from_truthy(suite):
    """It fails when has_license returns a value other than True and False."""
    suite.assert_notices(Level.EDGE, "answers_with_the_key", "answers_with_nothing")
