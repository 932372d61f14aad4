#!/usr/bin/env python3
"""Who is seldom used leaves."""
LRUCache = __import__("3-lru_cache").LRUCache


class LFUCache(LRUCache):
    """Counts uses, and leaves their order to another class."""

    def __init__(self):
        """Nothing was used yet."""
        super().__init__()
        self.uses = {}

    def put(self, key, item):
        """Put an item into the cache."""
        if key is None or item is None:
            return
        if key not in self.cache_data and len(self.cache_data) >= 4:
            gone = min(self.cache_data, key=lambda k: self.uses[k])
            del self.uses[gone], self.cache_data[gone]
            print("DISCARD: ", gone, sep="")
        super().put(key, item)
        self.uses[key] = self.uses.get(key, 0) + 1

    def get(self, key):
        """Get an item from the cache."""
        if key in self.uses:
            self.uses[key] += 1
        return super().get(key)
