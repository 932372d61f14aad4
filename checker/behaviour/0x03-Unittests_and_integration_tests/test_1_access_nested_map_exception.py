"""Behaviour of 0x03-Unittests_and_integration_tests/1: what access_nested_map raises."""

from checker.testing import core


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestAccessNestedMap.test_access_nested_map_exception` exists and runs."""
    suite.assert_runs()


@core(hint="Does the test call access_nested_map with both inputs?")
def test_tries_both_inputs(suite):
    """It tries a key that is missing, and a path that continues beyond a value."""
    suite.assert_tries("access_nested_map", [{}, ("a",)], [{"a": 1}, ("a", "b")])


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct access_nested_map, however it is written."""
    suite.assert_passes()


@core(hint="assertRaises checks the type of the exception. Does the test also check what it contains?")
def test_notices_mistakes(suite):
    """It fails when access_nested_map raises no exception, another one, or one with another key."""
    suite.assert_notices()
