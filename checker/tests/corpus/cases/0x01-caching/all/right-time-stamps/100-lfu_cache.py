#!/usr/bin/env python3
""" The cache where a heap decides """
import heapq
from itertools import count
from base_caching import BaseCaching as Base


class LFUCache(Base):
    """ A cache with a heap of (uses, time, key); stale entries are skipped """

    def __init__(self):
        """ Start with an empty heap """
        super(LFUCache, self).__init__()
        self.__clock = count()
        self.__heap = []
        self.__newest = {}

    def __use(self, key):
        """ Push a new entry for a key """
        uses, _ = self.__newest.get(key, (0, 0))
        self.__newest[key] = (uses + 1, next(self.__clock))
        heapq.heappush(self.__heap, self.__newest[key] + (key,))

    def __make_room(self):
        """ Pop entries until one of them is still true """
        while True:
            uses, time, key = heapq.heappop(self.__heap)
            if self.__newest.get(key) == (uses, time):
                break
        del self.__newest[key]
        del self.cache_data[key]
        print("DISCARD: " + str(key))

    def put(self, key, item):
        """ Add an item to the cache """
        if key is not None and item is not None:
            known = key in self.cache_data
            if not known and len(self.cache_data) >= Base.MAX_ITEMS:
                self.__make_room()
            self.__use(key)
            self.cache_data[key] = item

    def get(self, key):
        """ Get an item by its key """
        if key in self.cache_data:
            self.__use(key)
            return self.cache_data[key]
        return None
