#!/usr/bin/env python3
"""Last come, first thrown out."""
import os
import time
from importlib import import_module

FIFOCache = import_module("1-fifo_cache").FIFOCache


class LIFOCache(FIFOCache):
    """Notes how much the processor had done at each put."""

    def __init__(self) -> None:
        """Nothing was put yet."""
        super().__init__()
        self.puts: dict = {}

    def put(self, key, item):
        """Put an item into the cache."""
        if key is None or item is None:
            return
        if key not in self.puts and len(self.puts) == self.MAX_ITEMS:
            last = max(self.puts, key=self.puts.get)
            del self.puts[last], self.cache_data[last]
            os.write(1, f"DISCARD: {last}\n".encode())
        self.puts[key] = time.process_time_ns()
        self.cache_data[key] = item
