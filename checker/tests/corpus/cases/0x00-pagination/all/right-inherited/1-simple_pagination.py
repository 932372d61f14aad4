#!/usr/bin/env python3
"""Pages made of what is inherited."""
import csv
from typing import List, Optional, Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Return where the page starts and ends."""
    return (page - 1) * page_size, page * page_size


class Base:
    """Something with rows."""

    DATA_FILE = "Popular_Baby_Names.csv"
    _rows: Optional[List[List[str]]] = None

    def dataset(self) -> List[List[str]]:
        """All rows of the file."""
        if self._rows is None:
            with open(self.DATA_FILE) as f:
                header, *self._rows = csv.reader(f)
        return self._rows

    def get_page(self, page: int = 1, page_size: int = 10) -> List[List[str]]:
        """Rows of one page."""
        assert isinstance(page, int) and page > 0
        assert isinstance(page_size, int) and page_size > 0
        start, end = index_range(page, page_size)
        return self.dataset()[start:end]


class Server(Base):
    """Gives out names in pages."""
