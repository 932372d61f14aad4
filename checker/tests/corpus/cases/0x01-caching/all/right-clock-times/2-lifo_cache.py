#!/usr/bin/env python3
"""A shelf from which the newest goes first."""
import time

from base_caching import BaseCaching


class LIFOCache(BaseCaching):
    """Stamps each key with the time it was put at."""

    def __init__(self):
        """Nothing was put yet."""
        super().__init__()
        self.put_at = {}

    def put(self, key, item):
        """Keep the item; the one put last makes room."""
        if key is None or item is None:
            return
        if key not in self.put_at and len(self.put_at) == self.MAX_ITEMS:
            gone = max(self.put_at, key=self.put_at.get)
            del self.put_at[gone], self.cache_data[gone]
            print("DISCARD: " + str(gone))
        self.put_at[key] = time.monotonic()
        self.cache_data[key] = item

    def get(self, key):
        """Hand the item out."""
        return self.cache_data.get(key)
