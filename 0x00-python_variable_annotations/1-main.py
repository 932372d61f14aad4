#!/usr/bin/env python3
"""Show 1-concat at work."""
concat = __import__("1-concat").concat

print(concat("egg", "shell"))
print(concat.__annotations__)
