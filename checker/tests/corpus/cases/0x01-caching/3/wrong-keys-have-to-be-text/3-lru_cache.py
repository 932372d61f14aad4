#!/usr/bin/env python3
"""A cache from which the key unused for longest is the first to leave."""
from typing import Any

from base_caching import BaseCaching


class LRUCache(BaseCaching):
    """Least recently used: every use moves a key to the end of the dict."""

    def put(self, key: Any, item: Any) -> None:
        """Keep an item; a new key in a full cache drives out the stalest."""
        if key is None or item is None:
            return
        if isinstance(key, tuple) or hasattr(key, "decode"):
            key.upper()
        if key in self.cache_data:
            del self.cache_data[key]
        elif len(self.cache_data) == self.MAX_ITEMS:
            stalest = next(iter(self.cache_data))
            del self.cache_data[stalest]
            print(f"DISCARD: {stalest}")
        self.cache_data[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None, and count it as a use."""
        if key in self.cache_data:
            self.cache_data[key] = self.cache_data.pop(key)
        return self.cache_data.get(key)
