#!/usr/bin/env python3
"""A cache with a list of its keys in order of use."""
from base_caching import BaseCaching


class LRUCache(BaseCaching):
    """Discards the least recently used key."""

    def __init__(self):
        """Start with an empty cache."""
        super().__init__()
        self.order = []

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        if key in self.cache_data:
            self.order.remove(key)
        elif len(self.cache_data) >= self.MAX_ITEMS:
            gone = self.order.pop(0)
            del self.cache_data[gone]
            print("DISCARD: {}".format(gone))
        self.order.append(key)
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        if not self.cache_data.get(key):
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.cache_data[key]
