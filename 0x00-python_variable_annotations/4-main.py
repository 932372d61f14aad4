#!/usr/bin/env python3
"""Show every variable of 4-define_variables: annotation and value."""
module = __import__("4-define_variables")

for name, annotation in module.__annotations__.items():
    print(f"{name}: {annotation} = {getattr(module, name)!r}")
