#!/usr/bin/env python3
""" The cache where idleness decides """
from itertools import count
from base_caching import BaseCaching as Base


class LRUCache(Base):
    """ A cache that writes a time beside each key """

    def __init__(self):
        """ Start the clock at nought """
        super(LRUCache, self).__init__()
        self.__clock = count()
        self.__times = {}

    def __tick(self, key):
        """ Write the time beside a key """
        self.__times[key] = next(self.__clock)

    def __full(self):
        """ Say whether there is no room left """
        return len(self.cache_data) >= Base.MAX_ITEMS

    def put(self, key, item):
        """ Add an item to the cache """
        if key is not None and item is not None:
            if self.cache_data.get(key) is None and self.__full():
                victim = min(self.__times, key=self.__times.get)
                self.cache_data.pop(victim)
                self.__times.pop(victim)
                print("DISCARD: %s" % (victim,))
            self.__tick(key)
            self.cache_data[key] = item

    def get(self, key):
        """ Get an item by its key """
        item = self.cache_data.get(key)
        if item is not None:
            self.__tick(key)
        return item
