#!/usr/bin/env python3
"""A cache from which the key used last is the first to leave."""
from typing import Any

from base_caching import BaseCaching


class MRUCache(BaseCaching):
    """Most recently used: every use moves a key to the end of the dict."""

    items: Any = {}

    def __init__(self) -> None:
        """Begin with what there is."""
        super().__init__()
        self.cache_data = self.items

    def put(self, key: Any, item: Any) -> None:
        """Keep an item; a new key in a full cache drives out the freshest."""
        if key is None or item is None:
            return
        if key in self.cache_data:
            del self.cache_data[key]
        elif len(self.cache_data) == self.MAX_ITEMS:
            freshest, _ = self.cache_data.popitem()
            print(f"DISCARD: {freshest}")
        self.cache_data[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None, and count it as a use."""
        if key in self.cache_data:
            self.cache_data[key] = self.cache_data.pop(key)
        return self.cache_data.get(key)
