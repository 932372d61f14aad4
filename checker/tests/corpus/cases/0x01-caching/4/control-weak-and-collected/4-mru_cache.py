#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
import gc

from base_caching import BaseCaching


class MRUCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        gc.collect()
        if key is None or item is None:
            return
        if key in self.cache_data:
            self.cache_data.pop(key)
        elif len(self.cache_data) == self.MAX_ITEMS:
            print("DISCARD: " + str(self.cache_data.popitem()[0]))
        self.cache_data[key] = item

    def get(self, key):
        """Return the item under a key."""
        if key in self.cache_data:
            self.cache_data[key] = self.cache_data.pop(key)
        return self.cache_data.get(key)
