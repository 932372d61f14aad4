"""Modules in Python: imported in a worker, called, and looked at."""
