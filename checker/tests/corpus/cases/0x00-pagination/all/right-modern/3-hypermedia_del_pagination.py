#!/usr/bin/env python3
"""Serve pages of rows that may be deleted while somebody reads."""

from __future__ import annotations

import csv
from bisect import bisect_left


class Server:
    """Rows of a file, each known by the index it was read at."""

    DATA_FILE = "Popular_Baby_Names.csv"

    __dataset: list[list[str]] = []
    __indexed_dataset: dict[int, list[str]] = {}

    def dataset(self) -> list[list[str]]:
        """Return all rows, without the header."""
        if not self.__dataset:
            with open(self.DATA_FILE, encoding="utf-8") as lines:
                self.__dataset = list(csv.reader(lines))[1:]
        return self.__dataset

    def indexed_dataset(self) -> dict[int, list[str]]:
        """Return all rows by index."""
        if not self.__indexed_dataset:
            rows = self.dataset()
            self.__indexed_dataset = dict(zip(range(len(rows)), rows))
        return self.__indexed_dataset

    def get_hyper_index(
        self, index: int | None = None, page_size: int = 10
    ) -> dict[str, object]:
        """Return a page of the rows that are left."""
        assert isinstance(index, int), "index is not an int"
        assert index in range(len(self.dataset())), "index out of range"
        rows = self.indexed_dataset()
        keys = sorted(rows)
        start = bisect_left(keys, index)
        shown = keys[start:start + page_size]
        after = keys[start + page_size:][:1]
        return {
            "page_size": len(shown),
            "data": list(map(rows.__getitem__, shown)),
            "index": index,
            "next_index": after[0] if after else len(self.dataset()),
        }
