#!/usr/bin/env python3
"""Take the first element in a way of its own."""


def safe_first_element(lst):
    """Return the first element of lst, or None when there is none."""
    if lst:
        return lst[0]
    return None
