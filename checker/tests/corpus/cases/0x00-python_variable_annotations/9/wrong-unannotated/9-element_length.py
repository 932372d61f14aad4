#!/usr/bin/env python3
"""Measure items in a way of its own."""


def element_length(lst):
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst]
