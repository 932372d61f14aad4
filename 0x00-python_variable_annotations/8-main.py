#!/usr/bin/env python3
"""Show 8-make_multiplier at work: two multipliers side by side."""
make_multiplier = __import__("8-make_multiplier").make_multiplier

by_float = make_multiplier(2.22)
by_half = make_multiplier(0.5)
print(by_float(2.22))
print(by_half(9.0))
print(make_multiplier.__annotations__)
