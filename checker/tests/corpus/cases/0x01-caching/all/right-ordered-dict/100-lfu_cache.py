#!/usr/bin/python3
"""Holds the cache that forgets what was hardly ever wanted."""
from collections import Counter, OrderedDict
from typing import Any, Optional

from base_caching import BaseCaching


class LFUCache(BaseCaching):
    """Counts with a Counter and orders with an OrderedDict."""

    def __init__(self) -> None:
        """Replace the plain dict by an ordered one, beside a counter."""
        super().__init__()
        self.cache_data = OrderedDict()
        self.frequency: "Counter[Any]" = Counter()

    def touch(self, key: Any) -> None:
        """Note down that a key was of use."""
        self.frequency[key] += 1
        self.cache_data.move_to_end(key)

    def put(self, key: Optional[Any], item: Optional[Any]) -> None:
        """Store the item, after one key was thrown out if need be."""
        if key is None or item is None:
            return
        if key not in self.cache_data and \
                len(self.cache_data) >= BaseCaching.MAX_ITEMS:
            fewest = min(self.frequency.values())
            for gone in self.cache_data:
                if self.frequency[gone] == fewest:
                    break
            self.cache_data.pop(gone)
            self.frequency.pop(gone)
            print("DISCARD: {}".format(gone))
        self.cache_data[key] = item
        self.touch(key)

    def get(self, key: Optional[Any]) -> Optional[Any]:
        """Look the item up by its key."""
        if key not in self.cache_data:
            return None
        self.touch(key)
        return self.cache_data[key]
