#!/usr/bin/env python3
"""Serve a file of baby names, one page at a time."""

from __future__ import annotations

import csv
from pathlib import Path

index_range = __import__("0-simple_helper_function").index_range


class Server:
    """All rows of the file, read as soon as a server is made."""

    DATA_FILE: str = "Popular_Baby_Names.csv"

    def __init__(self) -> None:
        """Read the file, and drop its header."""
        with Path(self.DATA_FILE).open(encoding="utf-8") as lines:
            _, *self.__rows = csv.reader(lines)

    def dataset(self) -> list[list[str]]:
        """Return all rows."""
        return self.__rows

    @staticmethod
    def _check(**numbers: object) -> None:
        """Refuse whatever is not an integer above 0."""
        for name, number in numbers.items():
            assert isinstance(number, int), f"{name} is not an int"
            assert number > 0, f"{name} is not above 0"

    def get_page(self, page: int = 1, page_size: int = 10) -> list[list[str]]:
        """Return one page, as far as there are rows for it."""
        self._check(page=page, page_size=page_size)
        return self.__rows[slice(*index_range(page, page_size))]
