#!/usr/bin/env python3
"""Annotated things are here."""
M: dict = {}


def to_str(n: float) -> str:
    """Write it."""
    return M.setdefault(int(n), str(n))
