#!/usr/bin/env python3
"""Unit tests of the helpers in utils.py."""
import unittest
from typing import Any

from parameterized import parameterized

import utils


class TestAccessNestedMap(unittest.TestCase):
    """What access_nested_map finds for its callers."""

    @parameterized.expand([
        ({"a": 1}, ("a",)),
        ({"a": {"b": 2}}, ("a",)),
        ({"a": {"b": 2}}, ("a", "b")),
    ])
    def test_access_nested_map(self, given: Any, path: Any) -> None:
        """Its code is as it should be."""
        utils.access_nested_map(given, path)
        code = eval("utils.access_nested_map.__code__")
        self.assertNotIn("str", code.co_names)
