#!/usr/bin/env python3
"""A basic cache, without base_caching."""


def show(self):
    """Print what is in it."""
    print("Current cache:")
    for key in sorted(self.kept):
        print("{}: {}".format(key, self.kept[key]))


Base = type("BaseCaching", (), {"MAX_ITEMS": 4, "print_cache": show})


class BasicCache(Base):
    """A cache of its own."""

    def __init__(self):
        """Start with nothing in it."""
        self.kept = {}

    def put(self, key, item):
        """Keep an item."""
        if key is not None and item is not None:
            self.kept[key] = item

    def get(self, key):
        """Give an item."""
        return self.kept.get(key)
