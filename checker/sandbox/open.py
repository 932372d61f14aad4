"""Opens the strongest sandbox that works here."""

from __future__ import annotations

import json
import os
import random
import select
import time
from pathlib import Path
from typing import Any

from checker.extension import NOTHING, Exposure
from checker.sandbox import bubblewrap
from checker.sandbox.base import Isolation, Sandbox, SandboxError, WorkerProcess
from checker.sandbox.bubblewrap import open_bubblewrap
from checker.sandbox.limits_only import open_limits_only
from checker.sandbox.zygote_client import ForkServerSandbox

_PROBE = {
    "cpu_seconds": 2.0,
    "wall_seconds": 5.0,
    "memory_mb": 512,
    "processes": 4,
    "output_mb": 1,
    "files_mb": 1,
}
_PROBE_SECONDS = 60.0
# In messages of bubblewrap and of the kernel where namespaces are not allowed; they have no other sign of it.
_DENIED = ("uid map", "namespace", "not permitted", "denied", "No permissions")
_RESTRICTION = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
_APPARMOR = (
    "AppArmor blocks it; add a profile as the README describes, or run "
    "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
)
_NAMESPACES = "this system or container does not allow namespaces; the README says what to do"


def open_sandbox(isolation: Isolation, exposure: Exposure = NOTHING, *, hash_seed: int = 0) -> Sandbox:
    """Open a sandbox of an isolation level.

    Args:
        isolation: `AUTO` takes bubblewrap where it works, limits elsewhere.
        exposure: what of this machine is visible to submissions.
        hash_seed: determines the hashes of text in its workers, and so the order of sets.

    Raises:
        SandboxError: when `FULL` was requested and does not work, or no level does.
    """
    if isolation is Isolation.LIMITS:
        return _open_limits(exposure, hash_seed)
    try:
        return _open_full(exposure, hash_seed)
    except SandboxError as error:
        if isolation is Isolation.FULL:
            raise SandboxError(f"full isolation is not available: {error}") from error
        opened = _open_limits(exposure, hash_seed)
        if bubblewrap.find() is not None:
            opened.weaker = f"isolation is `limits`: {error}"
        return opened


def hash_seed(seed: int) -> int:
    """The number that determines the hashes of a run's workers.

    A submission can read it; what tests draw from the same seed does not follow from it.
    """
    return random.Random(f"{seed} hashes").getrandbits(32)


def _open_limits(exposure: Exposure, hash_seed: int) -> ForkServerSandbox:
    try:
        sandbox = open_limits_only(exposure, hash_seed)
    except SandboxError as error:
        raise SandboxError(f"the process that starts workers did not start: {error}") from error
    failure = _probe(sandbox)
    if not failure:
        return sandbox
    sandbox.close()
    raise SandboxError(f"workers do not start, even with process limits only: {failure}")


def _open_full(exposure: Exposure, hash_seed: int) -> ForkServerSandbox:
    if bubblewrap.find() is None:
        raise SandboxError(bubblewrap.NOT_INSTALLED)
    failure = ""
    # Some systems allow one user namespace but none inside it.
    for namespaces in (True, False):
        try:
            sandbox = open_bubblewrap(exposure, hash_seed, namespaces=namespaces)
        except SandboxError as error:
            message = _with_cure(str(error))
            raise SandboxError(f"bubblewrap is installed but does not work: {message}") from error
        failure = _probe(sandbox)
        if not failure:
            return sandbox
        sandbox.close()
    raise SandboxError(f"bubblewrap is installed, but workers do not start in it: {_with_cure(failure)}")


def _with_cure(message: str) -> str:
    """Return a message of bubblewrap, with what to do about it where that is known."""
    if not any(word in message for word in _DENIED):
        return message
    try:
        is_restricted = _RESTRICTION.read_text().strip() == "1"
    except OSError:
        is_restricted = False
    return f"{message} ({_APPARMOR if is_restricted else _NAMESPACES})"


def _probe(sandbox: ForkServerSandbox) -> str:
    """Start one worker and end it; return why that did not work, or an empty text."""
    try:
        process = sandbox.start_one(dict(_PROBE))
    except SandboxError as error:
        return str(error)
    try:
        process.channel.close()  # the worker then exits
        lines = _read_status(process)
    finally:
        process.close()
    # On a busy machine, other lines say how long it waited for a processor.
    outcomes = [line[key] for line in lines for key in ("code", "broken", "ended") if key in line]
    if outcomes == [0]:
        return ""
    return f"it ended with {outcomes[0]}" if outcomes else "it ended without output"


def _read_status(process: WorkerProcess) -> list[dict[str, Any]]:
    """Return all that the launcher reports of a worker, until it has ended."""
    content = b""
    deadline = time.monotonic() + _PROBE_SECONDS
    while select.select([process.status], [], [], max(0.0, deadline - time.monotonic()))[0]:
        data = os.read(process.status, 1 << 12)
        if not data:
            return [json.loads(line) for line in content.splitlines()]
        content += data
    return [{"broken": f"no response after {_PROBE_SECONDS:.0f} seconds"}]
