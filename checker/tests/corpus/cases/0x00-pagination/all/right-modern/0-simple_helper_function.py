#!/usr/bin/env python3
"""Turn the number of a page into the two ends of a slice."""


def index_range(page: int, page_size: int) -> tuple[int, int]:
    """Return the ends of the slice that is the page."""
    before = page_size * page - page_size
    return before, before + page_size
