"""The right answer, in a file that is not handed in."""


def right(dct, key, default=None):
    """Return the value of key, or default."""
    return dct.get(key, default)
