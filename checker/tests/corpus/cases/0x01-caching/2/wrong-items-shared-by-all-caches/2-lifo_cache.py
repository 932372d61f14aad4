#!/usr/bin/env python3
"""A cache from which the last key put in is the first to leave."""
from typing import Any

from base_caching import BaseCaching


class LIFOCache(BaseCaching):
    """Last in, first out: the end of the dict is the top of the stack."""

    items: Any = {}

    def __init__(self) -> None:
        """Begin with what there is."""
        super().__init__()
        self.cache_data = self.items

    def put(self, key: Any, item: Any) -> None:
        """Keep an item on top; a new key in a full cache takes the top's."""
        if key is None or item is None:
            return
        if key in self.cache_data:
            del self.cache_data[key]
        elif len(self.cache_data) == self.MAX_ITEMS:
            last, _ = self.cache_data.popitem()
            print(f"DISCARD: {last}")
        self.cache_data[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None when there is none."""
        return self.cache_data.get(key)
