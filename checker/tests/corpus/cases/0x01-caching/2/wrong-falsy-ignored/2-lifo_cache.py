#!/usr/bin/env python3
"""A cache that is a stack, with a list of its keys."""
from base_caching import BaseCaching


class LIFOCache(BaseCaching):
    """Discards the key that came last."""

    def __init__(self):
        """Start with an empty cache."""
        super().__init__()
        self.stack = []

    def put(self, key, item):
        """Add an item to the cache."""
        if not key or not item:
            return
        if key in self.cache_data:
            self.stack.remove(key)
        elif len(self.cache_data) >= self.MAX_ITEMS:
            gone = self.stack.pop()
            del self.cache_data[gone]
            print("DISCARD: {}".format(gone))
        self.stack.append(key)
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        return self.cache_data.get(key)
