#!/usr/bin/env python3
"""A cache with a list of its keys in order of use."""
from base_caching import BaseCaching


class MRUCache(BaseCaching):
    """Discards the most recently used key."""

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
        self.order.append(key)
        self.cache_data[key] = item
        if len(self.cache_data) > self.MAX_ITEMS:
            gone = self.order.pop()
            del self.cache_data[gone]
            print("DISCARD: {}".format(gone))

    def get(self, key):
        """Get an item by its key."""
        if key not in self.cache_data:
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.cache_data[key]
