#!/usr/bin/env python3
"""Reads a data set in pages of which a deletion makes nobody miss a row."""
import csv
from itertools import islice
from typing import Any, Dict, List, Optional


class Server:
    """Gives out a data set of popular baby names in pages."""

    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Start without the data, which is read when first asked for."""
        self.__dataset: Optional[List[List[str]]] = None
        self.__indexed_dataset: Optional[Dict[int, List[str]]] = None

    def dataset(self) -> List[List[str]]:
        """Give all rows but the header, reading the file only once."""
        if self.__dataset is None:
            with open(self.DATA_FILE, newline="") as file:
                self.__dataset = list(csv.reader(file))[1:]
        return self.__dataset

    def indexed_dataset(self) -> Dict[int, List[str]]:
        """Give the rows by the index they were read at, less the deleted."""
        if self.__indexed_dataset is None:
            self.__indexed_dataset = dict(enumerate(self.dataset()))
        return self.__indexed_dataset

    def get_hyper_index(self, index: Optional[int] = None,
                        page_size: int = 10) -> Dict[str, Any]:
        """Give the first rows that are left from an index onwards."""
        assert index is not None and 0 <= index <= len(self.dataset())
        rows = self.indexed_dataset()
        left = (key for key in rows if key >= index)
        data = [rows[key] for key in islice(left, page_size)]
        return {
            "index": index,
            "next_index": next(left, None),
            "page_size": len(data),
            "data": data,
        }
