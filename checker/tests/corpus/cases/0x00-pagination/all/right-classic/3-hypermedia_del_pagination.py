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
        total = len(self.dataset())
        assert isinstance(index, int)
        assert index >= 0 and index < total
        indexed = self.indexed_dataset()
        data: List[List] = []
        current = index
        while len(data) < page_size and current < total:
            row = indexed.get(current)
            if row is not None:
                data.append(row)
            current += 1
        return {
            'index': index,
            'data': data,
            'page_size': page_size,
            'next_index': current
        }
