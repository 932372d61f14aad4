#!/usr/bin/env python3
"""Get the first element of a sequence that may be empty."""


# The types of the elements of the input are not known.
def safe_first_element(lst):
    """Return the first element of lst, or None if lst is empty."""
    if lst:
        return lst[0]
    return None
