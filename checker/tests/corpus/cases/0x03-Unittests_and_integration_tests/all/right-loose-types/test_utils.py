#!/usr/bin/env python3
"""Tests of utils.py whose types mypy cannot follow."""
from __future__ import annotations

import contextlib
import typing as t
import unittest
import unittest.mock

import parameterized as p
import utils

ACCESS_CASES = [
    {"nested_map": {"a": 1}, "path": ("a",), "expected": 1},
    {"nested_map": {"a": {"b": 2}}, "path": ("a",), "expected": {"b": 2}},
    {"nested_map": {"a": {"b": 2}}, "path": ("a", "b"), "expected": 2},
]
MISSING = (({}, ("a",)), ({"a": 1}, ("a", "b")))
ANSWERS: t.Final = {
    "http://example.com": {"payload": True},
    "http://holberton.io": {"payload": False},
}


def access_cases() -> t.Iterator[p.param]:
    """Give one row after the other."""
    for case in ACCESS_CASES:
        yield p.param(**case)


class TestAccessNestedMap(unittest.TestCase):
    """Walks through nested maps."""

    maxDiff = None

    @p.parameterized.expand(access_cases)
    def test_access_nested_map(self, nested_map: dict, path: tuple,
                               expected: object) -> None:
        """Walk along the path and compare."""
        with self.subTest(path=path):
            self.assertEqual(
                utils.access_nested_map(nested_map, path), expected)

    @p.parameterized.expand(MISSING)
    def test_access_nested_map_exception(
        self, nested_map: dict[str, t.Any], path: tuple[str, ...]
    ) -> None:
        """A missing key is named in the error."""
        with self.assertRaises(KeyError) as cm:
            _ = utils.access_nested_map(nested_map=nested_map, path=path)
        the_exception = cm.exception
        self.assertEqual(repr(the_exception), f"KeyError({path[-1]!r})")


class TestGetJson(unittest.TestCase):
    """Asks for JSON, and nobody hears it."""

    @p.parameterized.expand(list(ANSWERS.items()))
    def test_get_json(self, test_url: str, test_payload: dict) -> None:
        """The answer is what json() says."""
        with contextlib.ExitStack() as stack:
            get = stack.enter_context(unittest.mock.patch("utils.requests"))
            get.get.return_value.json.return_value = test_payload
            result = utils.get_json(test_url)
        self.assertDictEqual(result, test_payload)
        self.assertEqual(get.get.mock_calls[0],
                         unittest.mock.call(test_url))
        self.assertEqual(get.get.call_count, 1)


class TestMemoize(unittest.TestCase):
    """Remembers the results."""

    def test_memoize(self) -> None:
        """The method is called only once."""
        class TestClass:
            """Has a method, and a property."""

            def a_method(self) -> int:
                """Be slow."""
                return 42

            @utils.memoize
            def a_property(self) -> int:
                """Be quick."""
                return self.a_method()

        with contextlib.ExitStack() as stack:
            obj = TestClass()
            stack.enter_context(unittest.mock.patch.object(
                obj, "a_method", wraps=obj.a_method))
            self.assertEqual([obj.a_property for _ in range(2)], [42] * 2)
            obj.a_method.assert_called_once_with()

    def test_memoize_by_hand(self) -> None:
        """A mock can stand in the place of a method without patch, too."""
        class TestClass:
            """Has a method, and a property."""

            def a_method(self) -> int:
                """Be slow."""
                return 42

            @utils.memoize
            def a_property(self) -> int:
                """Be quick."""
                return self.a_method()

        obj = TestClass()
        obj.a_method = unittest.mock.Mock(return_value=3)
        self.assertEqual(obj.a_property, 3)

    def test_memoize_nothing(self) -> None:
        """What is no function cannot be memoized."""
        with self.assertRaises(AttributeError):
            utils.memoize(None)


def load_tests(loader: unittest.TestLoader, tests: unittest.TestSuite,
               pattern: str | None) -> unittest.TestSuite:
    """Add nothing to what was found."""
    return tests
