"""What keeps a worker in, behind one small interface.

`open_sandbox` picks the strongest level there is; `Sandbox.start` gives a
worker that has imported what the project uses and waits for a submission.
"""

from __future__ import annotations

from checker.sandbox.choose import open_sandbox
from checker.sandbox.interface import Isolation, Sandbox, SandboxError, WorkerProcess

__all__ = ["Isolation", "Sandbox", "SandboxError", "WorkerProcess", "open_sandbox"]
