#!/usr/bin/env python3
"""Reads a data set of baby names page by page."""
import csv
from typing import List, Optional, Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Give the index of a page's first item and the index after its last."""
    return page * page_size, (page + 1) * page_size


class Server:
    """Gives out a data set of popular baby names in pages."""

    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Start without the data, which is read when first asked for."""
        self.__dataset: Optional[List[List[str]]] = None

    def dataset(self) -> List[List[str]]:
        """Give all rows but the header, reading the file only once."""
        if self.__dataset is None:
            with open(self.DATA_FILE, newline="") as file:
                self.__dataset = list(csv.reader(file))[1:]
        return self.__dataset

    def get_page(self, page: int = 1, page_size: int = 10) -> List[List[str]]:
        """Give the rows of one page: none when it is past the end."""
        assert isinstance(page, int) and page > 0
        assert isinstance(page_size, int) and page_size > 0
        start, end = index_range(page, page_size)
        return self.dataset()[start:end]
