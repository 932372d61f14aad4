#!/usr/bin/env python3
"""Show 7-to_kv at work, and the types in its annotations."""
from typing import get_args, get_type_hints

to_kv = __import__("7-to_kv").to_kv

print(to_kv("eggs", 3))
print(to_kv("school", 0.02))
for name, hint in get_type_hints(to_kv).items():
    print(f"{name}: {get_args(hint) or hint}")
