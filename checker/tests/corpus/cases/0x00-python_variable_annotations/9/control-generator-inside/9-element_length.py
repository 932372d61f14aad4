#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Iterable, Iterator, List, Sequence, Tuple


def element_length(lst: Iterable[Sequence]) -> List[Tuple[Sequence, int]]:
    """Return each item with its length."""
    def pairs() -> Iterator[Tuple[Sequence, int]]:
        """Give each item with its length."""
        for item in lst:
            yield item, len(item)

    return list(pairs())
