"""Interfaces of the Linux kernel that Python's standard library does not offer."""
