#!/usr/bin/env python3
"""A cache that keeps everything it is given."""
from typing import Any

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """A cache without a limit."""

    MAX_ITEMS = 1000

    def put(self, key: Any, item: Any) -> None:
        """Keep an item under a key, unless one of them is None."""
        if key is not None and item is not None:
            self.cache_data[key] = item

    def get(self, key: Any) -> Any:
        """Return the item under a key, or None when there is none."""
        return self.cache_data.get(key)
