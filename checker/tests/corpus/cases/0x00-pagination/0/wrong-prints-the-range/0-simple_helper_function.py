#!/usr/bin/env python3
"""Finds the items of a list that make up one page of it."""


def index_range(page: int, page_size: int) -> None:
    """Give the index of a page's first item and the index after its last."""
    print(((page - 1) * page_size, page * page_size))
