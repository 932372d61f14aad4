#!/usr/bin/env python3
"""What one wait costs, by rule of thumb."""

wait_n = __import__("1-concurrent_coroutines").wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Return what is likely, for nobody measures."""
    return max_delay * n / (n + 1) / n
