"""Confines workers, behind one small interface.

`open_sandbox` picks the strongest isolation level that works here; `Sandbox.start` starts a
worker that has imported what the project uses and waits for a submission.
"""

from __future__ import annotations

from checker.sandbox.base import Isolation, Sandbox, SandboxError, WorkerProcess
from checker.sandbox.open import hash_seed, open_sandbox

__all__ = ["Isolation", "Sandbox", "SandboxError", "WorkerProcess", "hash_seed", "open_sandbox"]
