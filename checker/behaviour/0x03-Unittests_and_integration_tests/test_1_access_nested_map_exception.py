"""Behaviour of 0x03-Unittests_and_integration_tests/1: what access_nested_map raises."""

from checker.testing import core


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestAccessNestedMap.test_access_nested_map_exception` is there and runs."""
    suite.assert_runs()


@core(hint="parameterized.expand or subTest: both inputs have to come to access_nested_map.")
def test_tries_both_inputs(suite):
    """It tries a key that is missing, and a path that goes on past a value."""
    suite.assert_tries("access_nested_map", [{}, ("a",)], [{"a": 1}, ("a", "b")])


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when access_nested_map is right, however that is written."""
    suite.assert_passes()


@core(hint="assertRaises looks at the kind of the exception; what it says is in `caught.exception`.")
def test_notices_mistakes(suite):
    """It fails when access_nested_map raises nothing, or something else, or names another key."""
    suite.assert_notices()
