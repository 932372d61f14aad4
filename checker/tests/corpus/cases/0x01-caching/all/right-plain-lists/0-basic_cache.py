#!/usr/bin/env python3
"""A module with a cache as simple as can be."""
import base_caching


class BasicCache(base_caching.BaseCaching):
    """Stores what it gets, for ever."""

    def put(self, k, v):
        """Stores v under k when both are there."""
        if None not in (k, v):
            self.cache_data[k] = v

    def get(self, k):
        """Gives back what is stored under k."""
        return self.cache_data[k] if k in self.cache_data else None
