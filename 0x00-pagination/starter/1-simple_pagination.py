#!/usr/bin/env python3
"""Reads a data set of baby names page by page."""
import csv
from typing import List, Optional


# Your index_range from task 0 goes here.


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

    # Your get_page goes here.
