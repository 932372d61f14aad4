#!/usr/bin/env python3
"""Reads a data set page by page, and tells where the other pages are."""
import csv
from typing import List, Optional


# Your index_range of task 0 goes here.


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

    # Your get_page of task 1 goes here, and your get_hyper after it.
