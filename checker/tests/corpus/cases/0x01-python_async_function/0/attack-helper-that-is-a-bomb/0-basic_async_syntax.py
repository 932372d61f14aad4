#!/usr/bin/env python3
"""Imports a helper that nobody can parse."""
import bomb


async def wait_random(max_delay: int = 10) -> float:
    """Wait between 0 and max_delay seconds, and return how many it was."""
    return float(bomb.N)
