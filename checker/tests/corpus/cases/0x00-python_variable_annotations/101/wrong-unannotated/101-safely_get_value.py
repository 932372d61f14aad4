#!/usr/bin/env python3
"""Look a key up in a way of its own."""


def safely_get_value(dct, key, default=None):
    """Return the value of key in dct, or default without such a key."""
    if key in dct:
        return dct[key]
    return default
