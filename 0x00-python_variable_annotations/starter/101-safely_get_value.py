#!/usr/bin/env python3
"""Look up a key that may be missing."""


def safely_get_value(dct, key, default=None):
    """Return the value of key in dct, or default if key is missing."""
    if key in dct:
        return dct[key]
    return default
