#!/usr/bin/env python3
"""Pair every item with its length."""


def element_length(lst):
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst]
