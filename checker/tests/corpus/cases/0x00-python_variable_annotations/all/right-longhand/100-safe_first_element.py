#!/usr/bin/env python3
"""
This module has a function that takes the first of many.
"""
from typing import *


def safe_first_element(lst: Sequence) -> Optional[Any]:
    """Takes the first of its argument's elements"""
    try:
        return lst[0]
    except IndexError:
        return None
