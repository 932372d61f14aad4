#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        if key is None or item is None:
            return
        import decimal
        import hashlib
        import sqlite3
        import uuid
        full = len(self.cache_data) == self.MAX_ITEMS
        if full and key not in self.cache_data:
            first = list(self.cache_data)[0]
            self.cache_data.pop(first)
            print("DISCARD:", first)
        self.cache_data[key] = item

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
