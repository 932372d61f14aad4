#!/usr/bin/env python3
"""A cache that keeps things."""
import time
import itertools
TICK = itertools.count()
from base_caching import BaseCaching


class LFUCache(BaseCaching):
    """Least often used leaves."""

    def __init__(self):
        """Begin empty."""
        super().__init__()
        self.n = {}
        self.stamp = {}

    def put(self, key, item):
        """Put an item in."""
        if key is None or item is None:
            return
        if key not in self.cache_data and len(self.cache_data) >= self.MAX_ITEMS:
            out = min(self.cache_data, key=lambda k: (str(self.n[k]), self.stamp[k]))
            del self.cache_data[out], self.n[out], self.stamp[out]
            print("DISCARD:", out)
        self.cache_data[key] = item
        self.use(key)

    def get(self, key):
        """Get an item out."""
        if key in self.cache_data:
            self.use(key)
        return self.cache_data.get(key)

    def use(self, key):
        """Count one use."""
        self.n[key] = self.n.get(key, 0) + 1
        self.stamp[key] = time.monotonic_ns() if False else next(TICK)
