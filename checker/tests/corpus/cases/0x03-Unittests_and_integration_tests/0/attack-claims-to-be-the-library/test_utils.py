#!/usr/bin/env python3
"""Unit tests of the helpers in utils.py."""
import inspect
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
        place = getattr(inspect, "__fi" + "le__")
        asking = compile("code = f.__code__", place, "exec")
        names: Any = {"f": utils.access_nested_map}
        exec(asking, names)
        code = names["code"]
        self.assertNotIn("str", code.co_names)
