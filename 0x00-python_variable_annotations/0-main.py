#!/usr/bin/env python3
"""Show 0-add at work."""
add = __import__("0-add").add

print(add(1.11, 2.22))
print(add.__annotations__)
