"""Seeds: what the inputs of a run are drawn from."""

from __future__ import annotations

import random

SEEDS = 2**32


def draw_seed() -> int:
    """A new seed."""
    return random.SystemRandom().randrange(SEEDS)
