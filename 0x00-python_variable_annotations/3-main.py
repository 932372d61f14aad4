#!/usr/bin/env python3
"""Show 3-to_str at work."""
to_str = __import__("3-to_str").to_str

print(repr(to_str(3.14)))
print(to_str.__annotations__)
