"""The right answer, in a file that is not handed in."""


def safe_first_element(lst):
    """Return the first element, if any."""
    return lst[0] if lst else None
