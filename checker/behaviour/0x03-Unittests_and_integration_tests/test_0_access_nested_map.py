"""Behaviour of 0x03-Unittests_and_integration_tests/0: what access_nested_map returns."""

from checker.testing import core, edge, mutation_testing

_TEST = "TestAccessNestedMap.test_access_nested_map"


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestAccessNestedMap.test_access_nested_map` exists and runs."""
    suite.assert_runs()


@core(hint="Is each input a tuple in the list that you pass to parameterized.expand?")
def test_tries_each_input_in_a_test_of_its_own(suite):
    """parameterized.expand creates a test for each of the three inputs."""
    suite.assert_tries(
        "access_nested_map", [{"a": 1}, ("a",)], [{"a": {"b": 2}}, ("a",)], [{"a": {"b": 2}}, ("a", "b")]
    )
    suite.assert_rows(3)


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_on_right_code(suite):
    """It passes on every correct access_nested_map, however it is written."""
    suite.assert_passes()


@core(hint="Does the test compare the returned value with the expected one?")
def test_notices_mistakes(suite):
    """It fails when access_nested_map is wrong."""
    suite.assert_notices()


@edge(hint="Can the expected value be in the tuple, next to the map and the path?")
def test_is_two_lines_long(suite):
    """The body of the method has at most two statements."""
    suite.require_run()
    count = mutation_testing.test_source.statements(suite.tree, _TEST)
    assert count <= 2, f"The body of `{_TEST}` has {count} statements; the task allows two."
