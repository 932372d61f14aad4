#!/usr/bin/env python3
"""Who is seldom used leaves."""
import time
from base_caching import BaseCaching


class LFUCache(BaseCaching):
    """Keeps for each key a pair: how often, and when."""

    def __init__(self):
        """Nothing was used yet."""
        super().__init__()
        self.stats = {}

    def put(self, key, item):
        """Put an item into the cache."""
        if key is None or item is None:
            return
        if key not in self.stats and len(self.stats) == self.MAX_ITEMS:
            (_, _), gone = min((pair, k) for k, pair in self.stats.items())
            del self.stats[gone], self.cache_data[gone]
            print("DISCARD: %s" % gone)
        self.stats[key] = (self.stats.get(key, (0,))[0] + 1, time.time())
        self.cache_data[key] = item

    def get(self, key):
        """Get an item from the cache."""
        if key in self.stats:
            self.stats[key] = (min(self.stats[key][0] + 1, 5), time.time())
        return self.cache_data.get(key)
