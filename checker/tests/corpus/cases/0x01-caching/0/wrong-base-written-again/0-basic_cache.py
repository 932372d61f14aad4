#!/usr/bin/env python3
"""A cache without a limit, in a dict."""


class BaseCaching:
    """Holds the items of a cache."""

    MAX_ITEMS = 4

    def __init__(self):
        """Start with an empty cache."""
        self.cache_data = {}

    def print_cache(self):
        """Print what is in the cache."""
        print("Current cache:")
        for key in sorted(self.cache_data):
            print("{}: {}".format(key, self.cache_data[key]))


class BasicCache(BaseCaching):
    """Keeps whatever is put in."""

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        self.cache_data[key] = item

    def get(self, key):
        """Get an item by its key."""
        return self.cache_data.get(key)
