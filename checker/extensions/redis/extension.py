"""The extension for Redis: a server of each test's own."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Exposure, Extension

PORT = 6379


class RedisExtension(Extension):
    """Starts a Redis server, and asks it what it holds."""

    name = "redis"
    worker = Path(__file__).parent / "worker"

    def exposure(self) -> Exposure:
        """The port; the program comes with the extension that starts it."""
        return Exposure(ports=(PORT,))
