#!/usr/bin/env python3
"""Show the zoomed arrays of 102-type_checking."""
module = __import__("102-type_checking")

print("2x:", module.zoom_2x)
print("3x:", module.zoom_3x)
print("none:", module.zoom_array((), 5))
for name, annotation in module.zoom_array.__annotations__.items():
    print(f"{name}: {annotation}")
