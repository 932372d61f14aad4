#!/usr/bin/env python3
# -*- coding: latin-1 -*-
"""Join, vis-à-vis, two strings with an annotated function."""


def concat(str1: str, str2: str) -> str:
    """Return str1 with str2 right behind it."""
    return str1 + str2
