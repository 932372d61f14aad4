#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
from collections import OrderedDict
from threading import RLock

from base_caching import BaseCaching


class LRUCache(BaseCaching):
    """Keep items in a way of its own."""

    def __init__(self):
        """Start as this cache likes to."""
        super().__init__()
        self.cache_data = OrderedDict()
        self.lock = RLock()

    def put(self, key, item):
        """Keep an item under a key."""
        with self.lock:
            if key is None or item is None:
                return
            if key in self.cache_data:
                self.cache_data.move_to_end(key)
            self.cache_data[key] = item
            if len(self.cache_data) > self.MAX_ITEMS:
                first = self.cache_data.popitem(last=False)[0]
                print("DISCARD: {}".format(first))

    def get(self, key):
        """Return the item under a key."""
        with self.lock:
            if key not in self.cache_data:
                return None
            self.cache_data.move_to_end(key)
            return self.cache_data[key]
