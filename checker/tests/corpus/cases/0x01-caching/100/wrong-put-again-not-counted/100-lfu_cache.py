#!/usr/bin/env python3
"""A cache that counts the uses of each key."""
from base_caching import BaseCaching


class LFUCache(BaseCaching):
    """Discards the least frequently used key."""

    def __init__(self):
        """Start with an empty cache."""
        super().__init__()
        self.counts = {}
        self.order = []

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        if key in self.cache_data:
            self.order.remove(key)
        else:
            if len(self.cache_data) >= self.MAX_ITEMS:
                gone = min(self.order, key=self.counts.get)
                self.order.remove(gone)
                del self.counts[gone]
                del self.cache_data[gone]
                print("DISCARD: {}".format(gone))
            self.counts[key] = 1
        self.order.append(key)
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        if key not in self.cache_data:
            return None
        self.counts[key] += 1
        self.order.remove(key)
        self.order.append(key)
        return self.cache_data[key]
