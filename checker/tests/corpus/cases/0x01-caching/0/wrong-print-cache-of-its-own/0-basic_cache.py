#!/usr/bin/env python3
"""A cache that keeps everything it is given."""
from typing import Any

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """A cache without a limit."""

    def __init__(self) -> None:
        """Start with nothing at all."""
        super().__init__()
        self.store: dict[Any, Any] = {}

    def print_cache(self) -> None:
        """Print what there is in store."""
        print("Current cache:")
        for key in sorted(self.store):
            print("{}: {}".format(key, self.store[key]))

    def put(self, key: Any, item: Any) -> None:
        """Keep an item under a key, unless one of them is None."""
        if key is not None and item is not None:
            self.store[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None when there is none."""
        return self.store.get(key)
