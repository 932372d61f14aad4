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
        if key is None:
            return
        if key in self.order:
            self.order.remove(key)
        elif item is None:
            return
        elif len(self.cache_data) >= self.MAX_ITEMS:
            gone = self.order.pop(0)
            del self.cache_data[gone]
            print("DISCARD: {}".format(gone))
        self.order.append(key)
        if item is not None:
            self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        if key not in self.cache_data:
            return None
        self.order.remove(key)
        self.order.append(key)
        return self.cache_data[key]
