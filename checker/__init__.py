"""Grades anybody's copy of the curriculum, task by task."""

__version__ = "0.1.0"
