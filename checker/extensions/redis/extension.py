"""The extension for Redis: a server for each test."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Exposure, Extension
from checker.extensions.redis import program

PORT = 6379


class RedisExtension(Extension):
    """Starts a Redis server, and asks it what it holds."""

    name = "redis"
    worker = Path(__file__).parent / "worker"
    fixtures = "checker.extensions.redis.fixtures"

    def exposure(self) -> Exposure:
        """The server's program and its port."""
        if program.missing():
            return Exposure()
        return Exposure(files=((str(program.path()), program.INSIDE),), ports=(PORT,))
