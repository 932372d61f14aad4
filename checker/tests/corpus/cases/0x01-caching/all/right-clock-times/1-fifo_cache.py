#!/usr/bin/env python3
"""A shelf from which the longest kept goes first."""
import time

from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """Stamps each key with the time it came at."""

    def __init__(self):
        """No key has come yet."""
        super().__init__()
        self.came = {}

    def put(self, key, item):
        """Keep the item; the one that came first makes room."""
        if key is None or item is None:
            return
        if key not in self.came:
            if len(self.came) == self.MAX_ITEMS:
                gone = min(self.came, key=self.came.get)
                del self.came[gone], self.cache_data[gone]
                print("DISCARD:", gone)
            self.came[key] = time.time()
        self.cache_data[key] = item

    def get(self, key):
        """Hand the item out."""
        return self.cache_data.get(key)
