#!/usr/bin/env python3
"""Reads a data set of baby names by index."""
import csv
from typing import Any, Dict, List, Optional


class Server:
    """Gives out a data set of popular baby names in pages."""

    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Start without the data, which is read when first asked for."""
        self.__indexed_dataset: Optional[Dict[int, List[str]]] = None

    def indexed_dataset(self) -> Dict[int, List[str]]:
        """Give every row by its index."""
        if self.__indexed_dataset is None:
            with open(self.DATA_FILE, newline="") as file:
                rows = list(csv.reader(file))[1:]
            self.__indexed_dataset = dict(enumerate(rows))
        return self.__indexed_dataset

    def get_hyper_index(self, index: int = 0,
                        page_size: int = 10) -> Dict[str, Any]:
        """Give the rows from an index on."""
        rows = self.indexed_dataset()
        assert 0 <= index < max(rows) + 1
        found = [key for key in sorted(rows) if key >= index][:page_size]
        return {"index": index, "data": [rows[key] for key in found],
                "page_size": [page_size], "next_index": found[-1] + 1}
