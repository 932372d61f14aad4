"""Behaviour of 0x03-Unittests_and_integration_tests/7: who has which license."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestGithubOrgClient.test_has_license` is there and runs."""
    suite.assert_runs()


@core(hint="Each input is a row of parameterized.expand, with what you expect beside it.")
def test_tries_both_inputs_in_a_test_of_its_own(suite):
    """parameterized.expand makes a test of a license that is there, and one of another license."""
    suite.assert_reaches("GithubOrgClient.has_license")
    suite.assert_rows(2)


@edge(hint="The table names a repository and a key for each of the two.")
def test_tries_the_inputs_of_the_table(suite):
    """The inputs are those that the task names."""
    suite.assert_tries(
        "GithubOrgClient.has_license",
        [{"license": {"key": "my_license"}}, "my_license"],
        [{"license": {"key": "other_license"}}, "my_license"],
    )


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when has_license is right, however that is written."""
    suite.assert_passes()


@core(hint="Compare what is returned with what you expect for this row.")
def test_notices_mistakes(suite):
    """It fails when has_license is wrong."""
    suite.assert_notices()


@edge(hint="assertTrue and assertFalse are content with anything that counts as true or false.")
def test_tells_true_from_truthy(suite):
    """It fails when has_license gives something else than True and False."""
    suite.assert_notices(Level.EDGE, "answers_with_the_key", "answers_with_nothing")
