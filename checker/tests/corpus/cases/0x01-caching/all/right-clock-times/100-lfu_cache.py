#!/usr/bin/env python3
"""A shelf from which the least wanted goes first."""
from time import perf_counter

from base_caching import BaseCaching


class LFUCache(BaseCaching):
    """Keeps of each key how often and when it was used."""

    def __init__(self):
        """Nothing was used yet."""
        super().__init__()
        self.uses = {}

    def use(self, key):
        """Note one more use."""
        times, _ = self.uses.get(key, (0, 0))
        self.uses[key] = (times + 1, perf_counter())

    def put(self, key, item):
        """Keep the item and make room for it."""
        if key is None or item is None:
            return
        if key not in self.uses and len(self.uses) == self.MAX_ITEMS:
            gone = min(self.uses, key=self.uses.get)
            del self.uses[gone], self.cache_data[gone]
            print(f"DISCARD: {gone}")
        self.use(key)
        self.cache_data[key] = item

    def get(self, key):
        """Hand the item out and note the use."""
        if key not in self.uses:
            return None
        self.use(key)
        return self.cache_data[key]
