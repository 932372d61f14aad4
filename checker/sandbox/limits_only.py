"""The isolation level `limits`, where there is no bubblewrap: process limits, seccomp and Landlock."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from checker.extension import NOTHING, Exposure
from checker.host import distributions
from checker.sandbox import file_access, own_code, unprivileged_users
from checker.sandbox.base import Isolation
from checker.sandbox.zygote_client import PYTHON_OPTIONS, ForkServerSandbox


def open_limits_only(exposure: Exposure = NOTHING, hash_seed: int = 0) -> ForkServerSandbox:
    """Start workers without namespaces, as an unprivileged user; see `open_sandbox`.

    Raises:
        SandboxError: when the zygote does not start.
    """

    def command(control: int) -> list[str]:
        folders = sorted({str(path.parent) for path in distributions.paths(exposure.distributions)})
        python = [sys.executable, *PYTHON_OPTIONS, str(own_code.RUNTIME), str(control)]
        workers = [f"{name}={folder}" for name, folder in own_code.workers()]
        early = [] if library_is_readable() else _IMPORTED_EARLY.split()
        return [*python, *workers, *folders, *distributions.modules(exposure.distributions), *early]

    threads = 0 if unprivileged_users.allocatable_uids() else _threads_of_this_user()
    return ForkServerSandbox(
        Isolation.LIMITS,
        command,
        namespaces=False,
        hash_seed=hash_seed,
        processes_beside=threads,
        readable=[*file_access.runtime(), *file_access.exposed(exposure)],
        ports=exposure.ports,
    )


def library_is_readable() -> bool:
    """Whether the user that root becomes can read the standard library.

    It cannot where root has a Python of its own in its home; then the zygote imports,
    while it still may, what submissions are likely to use.
    """
    if os.geteuid() != 0:
        return True
    library = Path(os.__file__).parent
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in (library, *library.parents))


_IMPORTED_EARLY = (
    "abc argparse array ast asyncio base64 bisect calendar cmath collections concurrent.futures "
    "contextlib copy csv ctypes dataclasses datetime decimal enum encodings.idna fractions functools "
    "gettext glob graphlib hashlib heapq html importlib.util inspect io itertools json locale logging "
    "math mmap multiprocessing numbers operator os pathlib pickle pprint queue random re sched secrets "
    "select shutil signal socket sqlite3 statistics string struct subprocess tempfile textwrap "
    "threading time timeit traceback tracemalloc types typing unicodedata unittest unittest.mock "
    "urllib.parse urllib.request uuid warnings weakref zoneinfo"
)


def _threads_of_this_user() -> int:
    """Return how many threads count against this user's limit already, with some to spare."""
    total = 0
    uid = os.getuid()
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            if path.stat().st_uid == uid:
                total += int(path.read_text().rpartition(")")[2].split()[17])
        except (OSError, ValueError, IndexError):
            continue
    # Where nothing can be counted, many are assumed.
    return total + 64 if Path("/proc/self/stat").exists() else 4096
