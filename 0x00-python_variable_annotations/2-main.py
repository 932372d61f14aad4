#!/usr/bin/env python3
"""Show 2-floor at work, above and below zero."""
floor = __import__("2-floor").floor

for number in 3.14, 7.0, -3.14:
    print(number, "->", floor(number))
print(floor.__annotations__)
