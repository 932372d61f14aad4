"""Picks the strongest sandbox that works here."""

from __future__ import annotations

import json
import os
import select
import time
from pathlib import Path
from typing import Any

from checker.extension import NOTHING, Exposure
from checker.sandbox import bubblewrap
from checker.sandbox.base import Isolation, Sandbox, SandboxError, WorkerProcess
from checker.sandbox.bubblewrap import open_bubblewrap
from checker.sandbox.limits_only import open_plain
from checker.sandbox.zygote_client import WarmSandbox

_PROBE = {
    "cpu_seconds": 2.0,
    "wall_seconds": 5.0,
    "memory_mb": 512,
    "processes": 4,
    "output_mb": 1,
    "files_mb": 1,
}
_PROBE_SECONDS = 60.0
# What bubblewrap, and the kernel, say where namespaces are not allowed.
_DENIED = ("uid map", "namespace", "not permitted", "denied", "No permissions")
_RESTRICTION = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
_APPARMOR = (
    "AppArmor keeps it from working here: give it a profile, as the README says, or run "
    "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
)
_NAMESPACES = "this system, or the container, does not let it make namespaces: the README says what to do"


def open_sandbox(isolation: Isolation, exposure: Exposure = NOTHING, *, hash_seed: int = 0) -> Sandbox:
    """Open a sandbox of the level asked for.

    Args:
        isolation: `AUTO` takes bubblewrap where it works, limits elsewhere.
        exposure: what of this machine submissions see.
        hash_seed: decides on the hashes of text in its workers, and so on the order of sets.

    Raises:
        SandboxError: when `FULL` was asked for and cannot be had, or nothing can.
    """
    if isolation is Isolation.LIMITS:
        return _open_limits(exposure, hash_seed)
    try:
        return _open_full(exposure, hash_seed)
    except SandboxError as error:
        if isolation is Isolation.FULL:
            raise SandboxError(f"full isolation cannot be had here: {error}") from error
        opened = _open_limits(exposure, hash_seed)
        if bubblewrap.find() is not None:
            opened.weaker = f"isolation is `limits`: {error}"
        return opened


def _open_limits(exposure: Exposure, hash_seed: int) -> WarmSandbox:
    try:
        sandbox = open_plain(exposure, hash_seed)
    except SandboxError as error:
        raise SandboxError(f"the process that starts workers did not come up: {error}") from error
    why = _why_not(sandbox)
    if not why:
        return sandbox
    sandbox.close()
    raise SandboxError(f"workers do not start here, not even under limits alone: {why}")


def _open_full(exposure: Exposure, hash_seed: int) -> WarmSandbox:
    if bubblewrap.find() is None:
        raise SandboxError(bubblewrap.NOT_INSTALLED)
    why = ""
    # Some systems allow one user namespace but none inside it.
    for namespaces in (True, False):
        try:
            sandbox = open_bubblewrap(exposure, hash_seed, namespaces=namespaces)
        except SandboxError as error:
            why = _with_cure(str(error))
            raise SandboxError(f"bubblewrap is installed and does not work: {why}") from error
        why = _why_not(sandbox)
        if not why:
            return sandbox
        sandbox.close()
    raise SandboxError(f"bubblewrap is installed, but workers do not start in it: {_with_cure(why)}")


def _with_cure(said: str) -> str:
    """What was said, and what to do about it where that is known."""
    if not any(word in said for word in _DENIED):
        return said
    try:
        is_restricted = _RESTRICTION.read_text().strip() == "1"
    except OSError:
        is_restricted = False
    return f"{said} ({_APPARMOR if is_restricted else _NAMESPACES})"


def _why_not(sandbox: WarmSandbox) -> str:
    """Why no worker comes up and ends as it should; empty when one does."""
    try:
        process = sandbox.start(dict(_PROBE))
    except SandboxError as error:
        return str(error)
    try:
        process.channel.close()  # the worker takes this as its leave
        lines = _status(process)
    finally:
        process.close()
    found = [line.get("code", line.get("broken")) for line in lines]
    if found == [0]:
        return ""
    return f"it ended with {found[-1]}" if found else "it ended without a word"


def _status(process: WorkerProcess) -> list[dict[str, Any]]:
    """What is said of how a worker ends, until it has ended."""
    said = b""
    deadline = time.monotonic() + _PROBE_SECONDS
    while select.select([process.status], [], [], max(0.0, deadline - time.monotonic()))[0]:
        data = os.read(process.status, 1 << 12)
        if not data:
            return [json.loads(line) for line in said.splitlines()]
        said += data
    return [{"broken": f"nothing after {_PROBE_SECONDS:.0f} seconds"}]
