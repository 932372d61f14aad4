#!/usr/bin/env python3
"""A cache that throws away what came first."""
from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """First in, first out, with a queue beside the items."""

    def __init__(self):
        """Begin with an empty queue."""
        super().__init__()
        self.queue = []

    def put(self, key, item):
        """Store an item; make room for it where there is none."""
        if key is None or item is None:
            return
        if key not in self.cache_data:
            while len(self.cache_data) >= self.MAX_ITEMS:
                oldest = self.queue.pop(0)
                if oldest in self.cache_data:
                    del self.cache_data[oldest]
                    print("DISCARD: {}".format(oldest))
        self.cache_data[key] = item
        self.queue.append(key)

    def get(self, key):
        """Give the item back, or None."""
        return self.cache_data.get(key)
