#!/usr/bin/env python3
"""A cache without a limit, in a dict."""
from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keeps whatever is put in."""

    def put(self, key, item):
        """Add an item to the cache."""
        if not key or not item:
            return
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        return self.cache_data.get(key)
