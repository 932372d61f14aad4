"""The rules for Python files."""
