#!/usr/bin/env python3
"""Pages made of what is inherited."""
import csv
from collections import OrderedDict, defaultdict
from typing import Any, Dict, List, Optional


class Server:
    """Gives out names in pages."""

    DATA_FILE = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Begin without data."""
        self.__dataset: Optional[List[List[str]]] = None
        self.__indexed_dataset: Optional["OrderedDict[int, List[str]]"] = None

    def dataset(self) -> List[List[str]]:
        """Every row there is."""
        if self.__dataset is None:
            with open(self.DATA_FILE) as f:
                self.__dataset = list(csv.reader(f))[1:]
        return self.__dataset

    def indexed_dataset(self) -> Dict[int, List[str]]:
        """Every row by its index."""
        if self.__indexed_dataset is None:
            self.__indexed_dataset = OrderedDict(enumerate(self.dataset()))
        return self.__indexed_dataset

    def get_hyper_index(self, index: Optional[int] = None,
                        page_size: int = 10) -> Dict[str, Any]:
        """Give a page that survives deletions"""
        rows = self.indexed_dataset()
        assert index is not None and 0 <= index < len(self.dataset())
        keys = [k for k in rows if k >= index]
        page = keys[:page_size]
        found: Dict[str, Any] = defaultdict(list)
        found.update(index=index, next_index=page[-1] + 1,
                     page_size=len(page))
        found["data"] += [rows[k] for k in page]
        return found
