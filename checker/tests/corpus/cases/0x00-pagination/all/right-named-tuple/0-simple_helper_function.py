#!/usr/bin/env python3
"""The two ends of a page, by name."""
from typing import NamedTuple, Tuple


class Ends(NamedTuple):
    """Where a page begins, and where the next one does."""

    first: int
    after: int


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Tell which items of a list are on a page."""
    return Ends(page_size * (page - 1), page_size * page)
