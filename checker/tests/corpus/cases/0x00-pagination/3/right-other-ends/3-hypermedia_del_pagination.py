#!/usr/bin/env python3
"""
This module has a pagination that survives deletions
"""
import csv
from typing import Dict, List


class Server:
    """Server class to paginate a database of popular baby names.
    """
    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self):
        self.__dataset = None
        self.__indexed_dataset = None

    def dataset(self) -> List[List]:
        """Cached dataset of the server
        """
        if self.__dataset is None:
            with open(self.DATA_FILE) as f:
                reader = csv.reader(f)
                rows = [row for row in reader]
            self.__dataset = rows[1:]

        return self.__dataset

    def indexed_dataset(self) -> Dict[int, List]:
        """Dataset indexed by sorting position, starting at 0
        """
        if self.__indexed_dataset is None:
            dataset = self.dataset()
            self.__indexed_dataset = {
                i: dataset[i] for i in range(len(dataset))
            }
        return self.__indexed_dataset

    def get_hyper_index(self, index: int = None, page_size: int = 10) -> Dict:
        """Returns a page that starts at an index"""
        indexed = self.indexed_dataset()
        start = index or 0
        assert 0 <= start < len(indexed)
        data: List[List] = []
        next_index = start
        for key in range(start, len(self.dataset())):
            if len(data) == page_size:
                break
            if key in indexed:
                data.append(indexed[key])
            next_index = key + 1
        return {
            'index': start,
            'next_index': next_index,
            'page_size': len(data),
            'data': data
        }
