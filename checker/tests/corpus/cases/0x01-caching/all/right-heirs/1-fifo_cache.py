#!/usr/bin/env python3
"""First come, first thrown out."""
import importlib

basic = importlib.import_module("0-basic_cache")


class FIFOCache(basic.BasicCache):
    """Keeps a deque of its keys beside the dict."""

    def put(self, key, item):
        """Put an item into the cache."""
        if key is None or item is None:
            return
        if key not in self.cache_data:
            if len(self.cache_data) >= self.MAX_ITEMS:
                key_out = list(self.cache_data)[0]
                print("DISCARD: " + str(key_out))
                self.cache_data.pop(key_out)
        super().put(key, item)
