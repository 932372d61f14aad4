#!/usr/bin/env python3
""" The first cache of the project """
from base_caching import BaseCaching as Base


class BasicCache(Base):
    """ A dict with good manners """

    def put(self, key, item):
        """ Add an item to the cache """
        if not (key is None or item is None):
            self.cache_data.setdefault(key, item)
            self.cache_data[key] = item

    def get(self, key):
        """ Get an item by its key """
        try:
            return self.cache_data[key]
        except KeyError:
            return None
