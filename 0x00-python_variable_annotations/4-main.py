#!/usr/bin/env python3
"""Show the annotation and the value of each variable."""
module = __import__("4-define_variables")

for name, annotation in module.__annotations__.items():
    print(f"{name}: {annotation} = {getattr(module, name)!r}")
