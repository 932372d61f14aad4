#!/usr/bin/env python3
"""Show 6-sum_mixed_list at work, and the types of its items."""
from typing import get_args, get_type_hints

sum_mixed_list = __import__("6-sum_mixed_list").sum_mixed_list

print(sum_mixed_list([5, 4, 3.125, 666, 0.75]))
hints = get_type_hints(sum_mixed_list)
items = get_args(hints["mxd_lst"])[0]
print("items:", get_args(items))
print("return:", hints["return"])
