"""The right answer, in a module of my own."""


def right(dct, key, default=None):
    return dct.get(key, default)
