"""Behaviour of 0x03-Unittests_and_integration_tests/3: how often memoize calls."""

from checker.testing import Level, core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestMemoize.test_memoize` is there and runs."""
    suite.assert_runs()


@core(hint='patch.object(TestClass, "a_method") puts a mock in the place of the method.')
def test_patches_the_method_behind_the_property(suite):
    """It memoizes a property, and looks at it while a_method is patched."""
    suite.assert_patches("a_method", during="memoize.remembered", known_as="a memoized property")


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when memoize is right, wherever that keeps the result."""
    suite.assert_passes()


@core(hint="Two claims: what the property is, and that the mock was called once.")
def test_notices_mistakes(suite):
    """It fails when memoize calls the method twice, or not at all, or loses the result."""
    suite.assert_notices()


@edge(hint="Compare after each of the two looks.")
def test_compares_both_times(suite):
    """It fails when the property is wrong at one of the two looks only."""
    suite.assert_notices(Level.EDGE)
