#!/usr/bin/env python3
"""Reads a data set in pages that name the pages before and after them."""
import csv
import math
from typing import Any, Dict, List, Optional, Tuple


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

    def get_hyper(self, page: int = 1, page_size: int = 10) -> Dict[str, Any]:
        """Return a page together with what leads to the other pages."""
        data = self.get_page(page, page_size)
        total_pages = math.ceil(len(self.dataset()) / page_size)
        return {
            "page_size": len(data),
            "page": page,
            "data": data,
            "next_page": page + 1 if page < total_pages else None,
            "prev_page": page - 1 if page > 1 else None,
            "total_pages": total_pages,
        }
