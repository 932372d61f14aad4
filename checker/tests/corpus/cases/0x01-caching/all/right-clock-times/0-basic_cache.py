#!/usr/bin/env python3
"""A shelf that notes when each thing was put there."""
import datetime

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keeps all, and knows since when."""

    def __init__(self):
        """Nothing on the shelf yet."""
        super().__init__()
        self.since = {}

    def put(self, key, item):
        """Keep the item and note the time."""
        if key is not None and item is not None:
            self.since[key] = datetime.datetime.now()
            self.cache_data[key] = item

    def get(self, key):
        """Hand the item out."""
        return self.cache_data.get(key)
