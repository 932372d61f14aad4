#!/usr/bin/env python3
"""Tests that replace things without patch, and put them back."""
import unittest
from typing import Any
from unittest.mock import Mock

import pytest
import requests
from parameterized import parameterized

import utils
from utils import access_nested_map, memoize


class TestAccessNestedMap(unittest.TestCase):
    """What a walk through maps finds."""

    @parameterized.expand([
        (1, {"a": 1}, ("a",)),
        ({"b": 2}, {"a": {"b": 2}}, ("a",)),
        (2, {"a": {"b": 2}}, ("a", "b")),
    ])
    def test_access_nested_map(self, end: Any, *walk: Any) -> None:
        """The value at the end is found."""
        self.assertEqual(access_nested_map(*walk), end)

    def test_access_nested_map_exception(self) -> None:
        """The key that leads nowhere is named."""
        walks: Any = [({}, ("a",)), ({"a": 1}, ("a", "b"))]
        for nested_map, path in walks:
            with self.assertRaises(KeyError) as caught:
                access_nested_map(nested_map, path)
            self.assertEqual(str(caught.exception), repr(path[-1]))


class TestGetJson(unittest.TestCase):
    """What is asked over the network."""

    def test_get_json(self) -> None:
        """One address is asked, once, and its answer is given back."""
        self.addCleanup(setattr, requests, "get", requests.get)
        for url, payload in (("http://example.com", {"payload": True}),
                             ("http://holberton.io", {"payload": False})):
            requests.get = get = Mock()
            get.return_value.json.return_value = payload
            self.assertEqual(utils.get_json(url), payload)
            get.assert_called_once_with(url)


class TestMemoize:
    """How often a memoized method is called."""

    def test_memoize(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Once is enough."""
        calls = []

        class TestClass:
            def a_method(self):
                return 42

            @memoize
            def a_property(self):
                return self.a_method()

        def counted(self: Any) -> int:
            calls.append(self)
            return 7

        monkeypatch.setattr(TestClass, "a_method", counted)
        thing = TestClass()
        assert thing.a_property == 7
        assert thing.a_property == 7
        assert calls == [thing]
