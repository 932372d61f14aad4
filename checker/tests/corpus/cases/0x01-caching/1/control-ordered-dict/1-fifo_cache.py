#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from collections import OrderedDict

from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """Keep items in a way of its own."""

    def __init__(self):
        """Start as this cache likes to."""
        super().__init__()
        self.cache_data = OrderedDict()

    def put(self, key, item):
        """Keep an item under a key."""
        if key is None or item is None:
            return
        self.cache_data[key] = item
        if len(self.cache_data) > self.MAX_ITEMS:
            first, _ = self.cache_data.popitem(last=False)
            print(f"DISCARD: {first}")

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
