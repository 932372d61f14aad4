#!/usr/bin/env python3
"""This module has one helper function"""
from typing import Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Works out where a page starts and where it stops"""
    end = page * page_size
    start = end - page_size
    return (start, end)
