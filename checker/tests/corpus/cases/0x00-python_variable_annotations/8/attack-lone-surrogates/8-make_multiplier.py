#!/usr/bin/env python3
"""A file that is hard to read."""
X = "í €"
