#!/usr/bin/env python3
"""Put the length of every item beside it."""


def element_length(lst):
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst]
