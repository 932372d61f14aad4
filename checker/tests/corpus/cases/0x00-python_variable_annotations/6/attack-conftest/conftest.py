"""Skips everything."""


def pytest_collection_modifyitems(items):
    """Throw all tests away."""
    items.clear()
