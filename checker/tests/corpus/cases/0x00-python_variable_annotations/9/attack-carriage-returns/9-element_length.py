#!/usr/bin/env python3
"""A file that is hard to read."""
# xX = 1Y = 2
