#!/usr/bin/env python3
"""Glue for strings, with annotations in strings."""


def concat(str1: "str", str2: "str") -> "str":
    """Glue the second string to the end of the first."""
    return f"{str1}{str2}"
