#!/usr/bin/env python3
"""A module with a cache that drops what is seldom asked for."""
import base_caching


class LFUCache(base_caching.BaseCaching):
    """Keeps one list of keys for each number of uses."""

    def __init__(self):
        """Starts without any list."""
        base_caching.BaseCaching.__init__(self)
        self.shelves = {}

    def shelf_of(self, k):
        """Finds the number of uses of a key, 0 when it is not here."""
        for uses, shelf in self.shelves.items():
            if k in shelf:
                return uses
        return 0

    def use(self, k):
        """Moves a key up one shelf, behind those that are there."""
        uses = self.shelf_of(k)
        if uses:
            self.shelves[uses].remove(k)
        self.shelves.setdefault(uses + 1, []).append(k)

    def put(self, k, v):
        """Stores v under k and makes room for it first."""
        if k is None or v is None:
            return
        if not self.shelf_of(k) and len(self.cache_data) == self.MAX_ITEMS:
            lowest = min(uses for uses, shelf in self.shelves.items() if shelf)
            victim = self.shelves[lowest].pop(0)
            self.cache_data.pop(victim)
            print("DISCARD:", victim)
        self.use(k)
        self.cache_data[k] = v

    def get(self, k):
        """Gives back what is stored under k."""
        if self.shelf_of(k):
            self.use(k)
        return self.cache_data.get(k)
