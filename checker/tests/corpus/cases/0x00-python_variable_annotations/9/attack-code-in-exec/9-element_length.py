#!/usr/bin/env python3
"""Put the length of every item beside it, from text."""

exec("""def element_length(lst):
    return [(i, len(i)) for i in lst]""")
