#!/usr/bin/env python3
"""Who was not used for long leaves."""
FIFO = __import__("1-fifo_cache")


class LRUCache(FIFO.FIFOCache):
    """Lets every use take a key out and put it back in."""

    def put(self, key, item):
        """Put an item into the cache."""
        if key is not None and item is not None and key in self.cache_data:
            del self.cache_data[key]
        super().put(key, item)

    def get(self, key):
        """Get an item from the cache."""
        if key in self.cache_data:
            self.cache_data[key] = self.cache_data.pop(key)
        return super().get(key)
