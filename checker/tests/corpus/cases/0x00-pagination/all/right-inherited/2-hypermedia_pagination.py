#!/usr/bin/env python3
"""Pages made of what is inherited."""
import csv
from collections import OrderedDict
from typing import Any, Dict, List, Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Return where the page starts and ends."""
    return (page - 1) * page_size, page * page_size


class Server:
    """Server class to paginate a database of popular baby names.
    """
    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self):
        self.__dataset = None

    def dataset(self) -> List[List]:
        """Cached dataset
        """
        if self.__dataset is None:
            with open(self.DATA_FILE) as f:
                reader = csv.reader(f)
                dataset = [row for row in reader]
            self.__dataset = dataset[1:]

        return self.__dataset

    def get_page(self, page: int = 1, page_size: int = 10) -> List[List]:
        """Return the page of the dataset"""
        assert isinstance(page, int) and page > 0
        assert isinstance(page_size, int) and page_size > 0
        start, end = index_range(page, page_size)
        return self.dataset()[start:end]

    def get_hyper(self, page: int = 1, page_size: int = 10) -> Dict[str, Any]:
        """Return the page with hypermedia"""
        data = self.get_page(page, page_size)
        total = len(range(0, len(self.dataset()), page_size))
        return OrderedDict([
            ("page_size", len(data)), ("page", page), ("data", data),
            ("next_page", page + 1 if page < total else None),
            ("prev_page", page - 1 if page > 1 else None),
            ("total_pages", total)])
