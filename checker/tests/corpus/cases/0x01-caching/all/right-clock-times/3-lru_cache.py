#!/usr/bin/env python3
"""A shelf from which the dustiest goes first."""
import time

from base_caching import BaseCaching


class LRUCache(BaseCaching):
    """Stamps each key with the time of its last use."""

    def __init__(self):
        """Nothing was used yet."""
        super().__init__()
        self.used = {}

    def leaver(self):
        """The key that makes room."""
        return min(self.used, key=self.used.get)

    def put(self, key, item):
        """Keep the item and make room for it."""
        if key is None or item is None:
            return
        if key not in self.used and len(self.used) == self.MAX_ITEMS:
            gone = self.leaver()
            del self.used[gone], self.cache_data[gone]
            print(f"DISCARD: {gone}")
        self.used[key] = time.time_ns()
        self.cache_data[key] = item

    def get(self, key):
        """Hand the item out and note the time."""
        if key in self.used:
            self.used[key] = time.time_ns()
        return self.cache_data.get(key)
