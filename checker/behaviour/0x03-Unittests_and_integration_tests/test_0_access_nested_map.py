"""Behaviour of 0x03-Unittests_and_integration_tests/0: what access_nested_map finds."""

from checker.testing import core, edge, mutation_testing

_TEST = "TestAccessNestedMap.test_access_nested_map"


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestAccessNestedMap.test_access_nested_map` is there and runs."""
    suite.assert_runs()


@core(hint="Each input is a tuple in the list that parameterized.expand gets.")
def test_tries_each_input_in_a_test_of_its_own(suite):
    """parameterized.expand makes a test of each of the three inputs."""
    suite.assert_tries(
        "access_nested_map", [{"a": 1}, ("a",)], [{"a": {"b": 2}}, ("a",)], [{"a": {"b": 2}}, ("a", "b")]
    )
    suite.assert_rows(3)


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_on_right_code(suite):
    """It passes when access_nested_map is right, however that is written."""
    suite.assert_passes()


@core(hint="Compare what is returned with what you expect, by assertEqual.")
def test_notices_mistakes(suite):
    """It fails when access_nested_map is wrong."""
    suite.assert_notices()


@edge(hint="Can what you expect be in the tuple, beside the map and the path?")
def test_is_two_lines_long(suite):
    """The body of the method is two statements long at most."""
    suite.require_run()
    count = mutation_testing.test_source.statements(suite.tree, _TEST)
    assert count <= 2, f"The body of `{_TEST}` has {count} statements; the task allows two."
