#!/usr/bin/env python3
"""Unit tests: every patch is a decorator or a with block."""
from unittest import TestCase, main
from typing import Any, Mapping, Sequence

from mock import MagicMock, patch
from parameterized import parameterized
from utils import access_nested_map, get_json, memoize


class TestAccessNestedMap(TestCase):
    """Unit tests of access_nested_map."""

    @parameterized.expand([
        ({"a": 1}, ("a",), 1),
        ({"a": {"b": 2}}, ("a",), {"b": 2}),
        ({"a": {"b": 2}}, ("a", "b"), 2)
    ])
    def test_access_nested_map(self, nested_map: Mapping, path: Sequence,
                               expected: Any) -> None:
        """Plain assert statements are fine."""
        result = access_nested_map(nested_map, path)
        assert result == expected

    @parameterized.expand([
        ({}, ("a",), r"^'a'$"),
        ({"a": 1}, ("a", "b"), r"^'b'$")
    ])
    def test_access_nested_map_exception(self, nested_map: Mapping,
                                         path: Sequence, text: str) -> None:
        """The message is matched by a pattern."""
        with self.assertRaisesRegex(KeyError, text):
            access_nested_map(nested_map, path)


class TestGetJson(TestCase):
    """Unit tests of get_json."""

    @parameterized.expand([
        ("http://example.com", {"payload": True}),
        ("http://holberton.io", {"payload": False})
    ])
    @patch("utils.requests.get")
    def test_get_json(self, test_url: str, test_payload: Mapping,
                      mock_get: MagicMock) -> None:
        """The mock is made by a decorator."""
        mock_get.return_value = MagicMock(json=lambda: test_payload)
        assert get_json(test_url) == test_payload
        mock_get.assert_called_once_with(test_url)


class TestMemoize(TestCase):
    """Unit tests of memoize."""

    def test_memoize(self) -> None:
        """The mock stands on the instance's class for a while."""
        class TestClass:
            def a_method(self):
                return 42

            @memoize
            def a_property(self):
                return self.a_method()

        with patch.object(TestClass, 'a_method') as mocked:
            mocked.return_value = 42
            instance = TestClass()
            first = instance.a_property
            second = instance.a_property
            self.assertEqual(first, 42)
            self.assertEqual(second, 42)
            mocked.assert_called_once()


if __name__ == '__main__':
    main()
