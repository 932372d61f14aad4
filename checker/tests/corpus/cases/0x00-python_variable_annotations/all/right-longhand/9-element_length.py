#!/usr/bin/env python3
"""
This module has a function that measures.
"""
import typing as t

Pair = t.Tuple[t.Sequence, int]


def element_length(lst: t.Iterable[t.Sequence]) -> t.List[Pair]:
    """Measures all that is in its argument"""
    pairs: t.List[Pair] = []
    for each in lst:
        pairs.append((each, len(each)))
    return pairs
