"""A base that knows it all."""


class BaseCaching:
    """A base whose limit is far away."""

    MAX_ITEMS = 4

    def __init__(self):
        """Start with nothing."""
        self.cache_data = {}
