"""Behaviour of 0x03-Unittests_and_integration_tests/3: how often memoize calls."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestMemoize.test_memoize` exists and runs."""
    suite.assert_runs()


@core(hint="Which method does the property call, and how do you replace it by a mock?")
def test_patches_the_method_behind_the_property(suite):
    """It reads a memoized property while a_method is patched."""
    suite.assert_patches("a_method", during="memoize.remembered", known_as="a memoized property")


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct memoize, wherever it stores the result."""
    suite.assert_passes()


@core(hint="Does the test check the value of the property, and how often the mock was called?")
def test_notices_mistakes(suite):
    """It fails when memoize calls the method twice or not at all, or loses the result."""
    suite.assert_notices()


@edge(hint="Does the test compare the value each time it reads the property?")
def test_compares_both_times(suite):
    """It fails when only one of the two reads of the property is wrong."""
    suite.assert_notices(Level.EDGE)
