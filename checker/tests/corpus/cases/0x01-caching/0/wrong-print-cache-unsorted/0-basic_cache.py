#!/usr/bin/env python3
"""A cache that keeps every item."""
from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """A cache without limit."""

    def put(self, key, item):
        """Store an item."""
        if key is not None and item is not None:
            self.cache_data[key] = item

    def get(self, key):
        """Return the item."""
        return self.cache_data.get(key)

    def print_cache(self):
        """Print the keys as they come."""
        for k in self.cache_data:
            print("{:s}: {}".format(k, self.cache_data[k]))
