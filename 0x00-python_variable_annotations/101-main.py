#!/usr/bin/env python3
"""Show 101-safely_get_value at work, and the types in its unions."""
from typing import get_args, get_type_hints

safely_get_value = __import__("101-safely_get_value").safely_get_value

print(safely_get_value({"eggs": 12}, "eggs"))
print(safely_get_value({"eggs": 12}, "milk"))
print(safely_get_value({"eggs": 12}, "milk", 0))
for name, hint in get_type_hints(safely_get_value).items():
    print(f"{name}: {get_args(hint) or hint}")
