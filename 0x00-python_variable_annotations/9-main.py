#!/usr/bin/env python3
"""Show 9-element_length at work."""
element_length = __import__("9-element_length").element_length

print(element_length(["egg", (1, 2), []]))
for name, annotation in element_length.__annotations__.items():
    print(f"{name}: {annotation}")
