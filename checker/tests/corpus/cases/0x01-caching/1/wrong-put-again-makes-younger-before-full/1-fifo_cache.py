#!/usr/bin/env python3
"""A cache from which the first key put in is the first to leave."""
from typing import Any

from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """First in, first out: a dict remembers in which order keys came."""

    def put(self, key: Any, item: Any) -> None:
        """Keep an item; a new key in a full cache drives out the oldest."""
        if key is None or item is None:
            return
        full = len(self.cache_data) == self.MAX_ITEMS
        if full and key not in self.cache_data:
            first = next(iter(self.cache_data))
            del self.cache_data[first]
            print(f"DISCARD: {first}")
        if len(self.cache_data) < self.MAX_ITEMS:
            self.cache_data.pop(key, None)
        self.cache_data[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None when there is none."""
        return self.cache_data.get(key)
