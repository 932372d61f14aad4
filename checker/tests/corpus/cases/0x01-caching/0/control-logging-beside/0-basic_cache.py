#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
import logging

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keep items in a way of its own."""

    def put(self, key, item):
        """Keep an item under a key."""
        if key is None or item is None:
            return
        logging.warning("putting %s", key)
        self.cache_data[key] = item

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
