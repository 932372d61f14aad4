#!/usr/bin/python3
"""Holds the cache that works as a stack does."""
from collections import OrderedDict
from typing import Any, Optional

from base_caching import BaseCaching


class LIFOCache(BaseCaching):
    """Leans on OrderedDict, which can move its keys about."""

    def __init__(self) -> None:
        """Replace the plain dict by an ordered one."""
        super().__init__()
        self.cache_data = OrderedDict()

    def put(self, key: Optional[Any], item: Optional[Any]) -> None:
        """Store the item, then throw out one key if there are too many."""
        if key is None or item is None:
            return
        if key not in self.cache_data:
            if len(self.cache_data) >= BaseCaching.MAX_ITEMS:
                gone, _ = self.cache_data.popitem(last=True)
                print("DISCARD: {}".format(gone))
        self.cache_data[key] = item
        self.cache_data.move_to_end(key)

    def get(self, key: Optional[Any]) -> Optional[Any]:
        """Look the item up by its key."""
        return self.cache_data.get(key)
