"""The extension for coroutines: runs them in virtual time, and records what they wait for."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Extension


class CoroutinesExtension(Extension):
    """Runs coroutines and asynchronous generators."""

    name = "coroutines"
    worker = Path(__file__).parent / "worker"
    api = "checker.extensions.coroutines.api"
