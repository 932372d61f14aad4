#!/usr/bin/env python3
"""A module with a cache that is a waiting line."""
import base_caching


class FIFOCache(base_caching.BaseCaching):
    """Keeps a list of its keys beside the dict."""

    def __init__(self):
        """Starts with an empty list of keys."""
        base_caching.BaseCaching.__init__(self)
        self.keys = []

    def put(self, k, v):
        """Stores v under k and makes room for it first."""
        if k is None or v is None:
            return
        if k not in self.keys:
            if len(self.keys) == self.MAX_ITEMS:
                self.discard(self.keys.pop(0))
            self.keys += [k]
        self.cache_data[k] = v

    def discard(self, k):
        """Throws an item out and tells the world."""
        del self.cache_data[k]
        print("DISCARD:", k)

    def get(self, k):
        """Gives back what is stored under k."""
        if k not in self.keys:
            return None
        return self.cache_data[k]
