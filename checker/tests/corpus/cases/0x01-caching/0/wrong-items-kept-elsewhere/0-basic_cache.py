#!/usr/bin/env python3
"""A cache without a limit, in a dict."""
from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keeps whatever is put in."""

    def __init__(self):
        """Start with an empty store."""
        super().__init__()
        self.store = {}

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        self.store[key] = item

    def get(self, key):
        """Get an item by its key."""
        return self.store.get(key)
