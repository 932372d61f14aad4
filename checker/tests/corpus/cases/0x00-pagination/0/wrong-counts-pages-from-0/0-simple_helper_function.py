#!/usr/bin/env python3
"""Finds the items of a list that make up one page of it."""
from typing import Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Give the index of a page's first item and the index after its last."""
    return page * page_size, (page + 1) * page_size
