#!/usr/bin/python3
"""Holds the cache that never throws anything away."""
from typing import Optional

from base_caching import BaseCaching


class BasicCache(BaseCaching):
    """Keeps each and every item it was given."""

    def __init__(self) -> None:
        """Make an empty cache, as the base does."""
        super().__init__()

    def put(self, key: Optional[object], item: Optional[object]) -> None:
        """Store the item unless something is missing."""
        if key is None or item is None:
            return
        self.cache_data.update({key: item})

    def get(self, key: Optional[object]) -> Optional[object]:
        """Look the item up by its key."""
        if key is None or key not in self.cache_data:
            return None
        found: object = self.cache_data[key]
        return found
