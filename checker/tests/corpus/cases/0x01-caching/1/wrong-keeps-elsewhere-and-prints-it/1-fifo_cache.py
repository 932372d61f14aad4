#!/usr/bin/env python3
"""A FIFO cache that keeps its items elsewhere."""
from base_caching import BaseCaching


class FIFOCache(BaseCaching):
    """A cache of its own."""

    def __init__(self):
        """Start with nothing in it."""
        super().__init__()
        self.kept = {}

    def print_cache(self):
        """Print what is in it."""
        print("Current cache:")
        for key in sorted(self.kept):
            print("{}: {}".format(key, self.kept[key]))

    def put(self, key, item):
        """Keep an item."""
        if key is None or item is None:
            return
        if key not in self.kept and len(self.kept) >= 4:
            first = next(iter(self.kept))
            del self.kept[first]
            print("DISCARD:", first)
        self.kept[key] = item

    def get(self, key):
        """Give an item."""
        return self.kept.get(key)
