#!/usr/bin/env python3
"""Computes which items of a list are on a page."""
from typing import Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Return the index of a page's first item, and the one after its last."""
    return (page - 1) * page_size, page * page_size
