#!/usr/bin/env python3
"""Reads a data set of baby names page by page."""
import csv
from typing import List, Optional, Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Return the index of a page's first item, and the one after its last."""
    return (page - 1) * page_size, page * page_size


class Server:
    """Paginates a data set of popular baby names."""

    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Start without rows: the first call that needs them reads them."""
        self.__dataset: Optional[List[List[str]]] = None

    def dataset(self) -> List[List[str]]:
        """Return all rows except the header, and read the file only once."""
        if self.__dataset is None:
            with open(self.DATA_FILE, newline="") as file:
                self.__dataset = list(csv.reader(file))[1:]
        return self.__dataset

    def get_page(self, page: int = 1, page_size: int = 10) -> List[List[str]]:
        """Return the rows of a page: an empty list past the end."""
        assert isinstance(page, int) and page > 0
        assert isinstance(page_size, int) and page_size > 0
        start, end = index_range(page, page_size)
        return self.dataset()[start:end]
