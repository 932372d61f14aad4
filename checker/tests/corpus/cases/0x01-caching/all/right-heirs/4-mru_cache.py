#!/usr/bin/env python3
"""Who was used just now leaves."""
LRUCache = __import__("3-lru_cache").LRUCache


class MRUCache(LRUCache):
    """As the other cache, but from its other end."""

    def put(self, key, item):
        """Put an item into the cache."""
        if key is None or item is None:
            return
        if key not in self.cache_data:
            if len(self.cache_data) == self.MAX_ITEMS:
                print("DISCARD: %s" % self.cache_data.popitem()[0])
        super().put(key, item)
