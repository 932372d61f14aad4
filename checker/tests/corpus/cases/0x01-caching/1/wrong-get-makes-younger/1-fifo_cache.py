#!/usr/bin/env python3
"""A cache that is a queue, with a list of its keys."""
from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """Discards the key that came first."""

    def __init__(self):
        """Start with an empty cache."""
        super().__init__()
        self.queue = []

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        if key not in self.cache_data:
            if len(self.cache_data) >= self.MAX_ITEMS:
                gone = self.queue.pop(0)
                del self.cache_data[gone]
                print("DISCARD: {}".format(gone))
            self.queue.append(key)
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        if key not in self.cache_data:
            return None
        self.queue.remove(key)
        self.queue.append(key)
        return self.cache_data[key]
