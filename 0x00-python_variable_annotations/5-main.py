#!/usr/bin/env python3
"""Show 5-sum_list at work, including on an empty list."""
sum_list = __import__("5-sum_list").sum_list

print(sum_list([1.5, 2.25, 3.0]))
print(sum_list([]) == 0)
print(sum_list.__annotations__)
