#!/usr/bin/env python3
"""Tests of utils: whatever is needed is put up in setUp."""
import unittest
from typing import Any, Dict, Tuple
from unittest import mock

import utils
from parameterized import param, parameterized


def named(function: Any, number: str, row: Any) -> str:
    """Call each row of a test after its place."""
    return f"{function.__name__}_{number}_case"


class TestAccessNestedMap(unittest.TestCase):
    """Tests of the walk through maps."""

    def setUp(self) -> None:
        """Make the function short to write."""
        self.walk = utils.access_nested_map

    @parameterized.expand([
        param("flat", {"a": 1}, ("a",), expected=1),
        param("a map", {"a": {"b": 2}}, ("a",), expected={"b": 2}),
        param("two deep", {"a": {"b": 2}}, ("a", "b"), expected=2),
        param("three deep", {"a": {"b": {"c": None}}}, ("a", "b", "c"),
              expected=None),
    ])
    def test_access_nested_map(self, _: str, nested_map: Dict, path: Tuple,
                               expected: Any = None) -> None:
        """The walk ends where the path does."""
        found = self.walk(nested_map, path)
        self.assertEqual(found, expected)

    def test_access_nested_map_exception(self) -> None:
        """Each dead end is named."""
        for nested_map, path in (({}, ("a",)), ({"a": 1}, ("a", "b"))):
            with self.subTest(path=path):
                with self.assertRaises(KeyError) as caught:
                    self.walk(nested_map, path)
                self.assertEqual(str(caught.exception), f"'{path[-1]}'")


class TestGetJson(unittest.TestCase):
    """Tests of what is asked over the network."""

    def setUp(self) -> None:
        """Put a mock in the place of requests.get, for each test."""
        patcher = mock.patch("requests.get")
        self.get = patcher.start()
        self.addCleanup(patcher.stop)

    def test_get_json(self) -> None:
        """One question, one answer, for each address."""
        cases = {
            "http://example.com": {"payload": True},
            "http://holberton.io": {"payload": False},
        }
        for url, payload in cases.items():
            with self.subTest(url):
                self.get.reset_mock()
                self.get.return_value.json.return_value = payload
                result = utils.get_json(url)
                self.assertIs(result, payload)
                self.assertEqual(self.get.call_args_list, [mock.call(url)])

    def test_get_json_is_passed_on(self) -> None:
        """Whatever json() returns is returned."""
        self.assertIs(utils.get_json("http://x.test"),
                      self.get.return_value.json.return_value)


class TestMemoize(unittest.TestCase):
    """Tests of the property that remembers."""

    def setUp(self) -> None:
        """Make a class with something to remember."""

        class TestClass:
            def a_method(self):
                return 42

            @utils.memoize
            def a_property(self):
                return self.a_method()

        patcher = mock.patch.object(TestClass, "a_method", return_value=42)
        self.a_method = patcher.start()
        self.addCleanup(patcher.stop)
        self.thing = TestClass()

    def test_memoize(self) -> None:
        """The second look costs nothing."""
        looks = [self.thing.a_property, self.thing.a_property]
        self.assertEqual(looks, [42, 42])
        self.assertEqual(self.a_method.call_count, 1)
