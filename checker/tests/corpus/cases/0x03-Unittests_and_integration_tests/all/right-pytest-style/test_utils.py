#!/usr/bin/env python3
"""Tests in the style of pytest: plain classes, plain assertions."""
from typing import Any
from unittest import mock
from unittest.mock import Mock

import pytest
import requests

from utils import access_nested_map, get_json, memoize


class TestAccessNestedMap:
    """What a walk through maps finds."""

    @pytest.mark.parametrize(("nested_map", "path", "expected"), [
        ({"a": 1}, ("a",), 1),
        ({"a": {"b": 2}}, ("a",), {"b": 2}),
        ({"a": {"b": 2}}, ("a", "b"), 2),
    ])
    def test_access_nested_map(self, nested_map: Any, path: Any,
                               expected: Any) -> None:
        """The value at the end is found."""
        assert access_nested_map(nested_map, path) == expected

    @pytest.mark.parametrize(("nested_map", "path"), [
        ({}, ("a",)),
        ({"a": 1}, ("a", "b")),
    ])
    def test_access_nested_map_exception(self, nested_map: Any,
                                         path: Any) -> None:
        """The missing key is named."""
        with pytest.raises(KeyError) as caught:
            access_nested_map(nested_map, path)
        assert caught.value.args == (path[-1],)


class TestGetJson:
    """What is asked over the network."""

    @pytest.fixture(autouse=True)
    def get(self) -> Any:
        """Mock requests.get around each test."""
        with mock.patch.object(requests, "get") as get:
            yield get

    @pytest.mark.parametrize(("url", "payload"), [
        ("http://example.com", {"payload": True}),
        ("http://holberton.io", {"payload": False}),
    ])
    def test_get_json(self, get: Mock, url: str, payload: Any) -> None:
        """One address, one answer."""
        get.return_value.json.return_value = payload
        assert get_json(url) == payload
        get.assert_called_once_with(url)


class TestMemoize:
    """How often a memoized method is called."""

    def test_memoize(self) -> None:
        """Once is enough."""
        class TestClass:
            def a_method(self):
                return 42

            @memoize
            def a_property(self):
                return self.a_method()

        with mock.patch.object(TestClass, "a_method",
                               return_value=3) as called:
            thing = TestClass()
            assert (thing.a_property, thing.a_property) == (3, 3)
        assert called.call_count == 1
