"""mypy, run on what is handed in."""
