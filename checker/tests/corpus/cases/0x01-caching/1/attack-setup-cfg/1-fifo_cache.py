#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        self.cache_data[key] = item;print( key )

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
