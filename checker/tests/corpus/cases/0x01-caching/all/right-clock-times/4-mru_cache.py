#!/usr/bin/env python3
"""A shelf from which the one just used goes first."""
from datetime import datetime

LRUCache = __import__("3-lru_cache").LRUCache


class MRUCache(LRUCache):
    """Is like an earlier shelf, but for the clock and for who goes."""

    def leaver(self):
        """The key that makes room."""
        return max(self.used, key=self.used.get)

    def put(self, key, item):
        """Keep the item and make room for it."""
        super().put(key, item)
        if key is not None and item is not None:
            self.used[key] = datetime.now()

    def get(self, key):
        """Hand the item out and note the time."""
        if key in self.used:
            self.used[key] = datetime.now()
        return self.cache_data.get(key)
