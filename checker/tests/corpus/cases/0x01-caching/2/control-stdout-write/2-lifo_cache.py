#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
import sys

from base_caching import BaseCaching


class LIFOCache(BaseCaching):
    """Keep items in a way of its own."""

    def __init__(self):
        """Start as this cache likes to."""
        super().__init__()
        self.order = []

    def put(self, key, item):
        """Keep an item under a key."""
        if key is None or item is None:
            return
        if key in self.cache_data:
            self.cache_data.pop(key)
        elif len(self.cache_data) >= BaseCaching.MAX_ITEMS:
            last = self.order.pop()
            self.cache_data.pop(last)
            sys.stdout.write("DISCARD: {}\n".format(last))
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)
        self.cache_data[key] = item

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
