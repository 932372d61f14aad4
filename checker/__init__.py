"""Grades anybody's copy of the curriculum, task by task."""

from pathlib import Path

__version__ = "0.1.0"

FOLDER = Path(__file__).parent
