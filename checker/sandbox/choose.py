"""Picks the strongest sandbox that works here."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence

from checker.sandbox.bubblewrap import open_bubblewrap
from checker.sandbox.interface import Isolation, Sandbox, SandboxError
from checker.sandbox.plain import open_plain
from checker.sandbox.warm import WarmSandbox

_PROBE = {
    "cpu_seconds": 2.0,
    "wall_seconds": 5.0,
    "memory_mb": 512,
    "processes": 4,
    "output_mb": 1,
    "files_mb": 1,
}


def open_sandbox(isolation: Isolation, distributions: Sequence[str] = (), *, hash_seed: int = 0) -> Sandbox:
    """Open a sandbox of the level asked for.

    Args:
        isolation: `AUTO` takes bubblewrap where it works, limits elsewhere.
        distributions: what submissions may import beside the standard library.
        hash_seed: decides on the hashes of text in its workers, and so on the order of sets.

    Raises:
        SandboxError: when `FULL` was asked for and cannot be had, or nothing can.
    """
    if isolation is Isolation.LIMITS:
        return _open_limits(distributions, hash_seed)
    try:
        return _open_full(distributions, hash_seed)
    except SandboxError as error:
        if isolation is Isolation.FULL:
            raise SandboxError(f"full isolation cannot be had here: {error}") from error
        return _open_limits(distributions, hash_seed)


def _open_limits(distributions: Sequence[str], hash_seed: int) -> WarmSandbox:
    sandbox = open_plain(distributions, hash_seed)
    if _works(sandbox):
        return sandbox
    sandbox.close()
    raise SandboxError("workers do not start here, not even under limits alone")


def _open_full(distributions: Sequence[str], hash_seed: int) -> WarmSandbox:
    sandbox = open_bubblewrap(distributions, hash_seed)
    if _works(sandbox):
        return sandbox
    sandbox.close()
    # Some systems allow one user namespace but none inside it.
    sandbox = open_bubblewrap(distributions, hash_seed, namespaces=False)
    if _works(sandbox):
        return sandbox
    sandbox.close()
    raise SandboxError("bubblewrap is installed, but workers do not start in it")


def _works(sandbox: WarmSandbox) -> bool:
    """Whether a worker comes up and ends as it should."""
    process = sandbox.start(dict(_PROBE))
    try:
        process.channel.close()  # the worker takes this as its leave
        with os.fdopen(os.dup(process.status), "rb") as status:
            lines = [json.loads(line) for line in status]
    finally:
        process.close()
    return [line.get("code", line.get("broken")) for line in lines] == [0]
