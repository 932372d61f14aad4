#!/usr/bin/env python3
"""Show 100-safe_first_element at work, with and without an element."""
from typing import get_args, get_type_hints

module = __import__("100-safe_first_element")
safe_first_element = module.safe_first_element

print(safe_first_element(["egg", "shell"]))
print(safe_first_element(()))
for name, hint in get_type_hints(safe_first_element).items():
    print(f"{name}: {get_args(hint) or hint}")
