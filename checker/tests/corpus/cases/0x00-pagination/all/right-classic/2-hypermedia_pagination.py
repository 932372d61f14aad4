#!/usr/bin/env python3
"""This module has a hypermedia pagination"""
import csv
import math
from typing import Dict, List, Tuple


def index_range(page: int, page_size: int) -> Tuple[int, int]:
    """Works out where a page starts and where it stops"""
    end = page * page_size
    start = end - page_size
    return (start, end)


class Server:
    """Server class to paginate a database of popular baby names.
    """
    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self):
        self.__dataset = None

    def dataset(self) -> List[List]:
        """Cached dataset of the server
        """
        if self.__dataset is None:
            with open(self.DATA_FILE) as f:
                reader = csv.reader(f)
                rows = [row for row in reader]
            self.__dataset = rows[1:]

        return self.__dataset

    def get_page(self, page: int = 1, page_size: int = 10) -> List[List]:
        """Returns the wanted page of the dataset"""
        assert type(page) == int and page > 0
        assert type(page_size) == int and page_size > 0
        start, end = index_range(page, page_size)
        rows = self.dataset()
        if start >= len(rows):
            return []
        return rows[start:min(end, len(rows))]

    def get_hyper(self, page: int = 1, page_size: int = 10) -> Dict:
        """Returns the wanted page and facts about its neighbours"""
        rows = self.get_page(page, page_size)
        total = math.ceil(len(self.dataset()) / page_size)
        next_page, prev_page = None, None
        if page + 1 <= total:
            next_page = page + 1
        if page - 1 >= 1:
            prev_page = page - 1
        return {
            'total_pages': total,
            'page': page,
            'page_size': len(rows),
            'data': rows,
            'next_page': next_page,
            'prev_page': prev_page
        }
