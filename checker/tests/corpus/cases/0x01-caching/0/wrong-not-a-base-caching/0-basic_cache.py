#!/usr/bin/env python3
"""A cache without a limit, in a dict."""


class BasicCache(dict):
    """Keeps whatever is put in."""

    def put(self, key, item):
        """Add an item to the cache."""
        if key is None or item is None:
            return
        self[key] = item

    def get(self, key):
        """Get an item by its key."""
        return self[key] if key in self else None
