#!/usr/bin/env python3
"""Join two strings in a line."""


def concat(str1: "str", str2: "str") -> "str":
    """Return str1 with str2 behind it."""
    return "".join((str1, str2))
