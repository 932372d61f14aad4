"""The isolation level `full`, by bubblewrap: no network, no repository, no processes or files of others.

Inside, the zygote gives each worker namespaces of its own, where the kernel lets it.
"""

from __future__ import annotations

import os
import shutil
import site
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from checker.extension import NOTHING, Exposure
from checker.host import distributions
from checker.sandbox import own_code
from checker.sandbox.base import Isolation, SandboxError
from checker.sandbox.zygote_client import HASH_SEED, PYTHON_OPTIONS, ForkServerSandbox

NOT_INSTALLED = "bubblewrap is not installed: run `sudo apt install bubblewrap`, or `dnf install`"
_INSIDE_RUNTIME = "/runtime/checker"
_INSIDE_EXTENSIONS = "/runtime/extensions"
_INSIDE_PACKAGES = "/runtime/packages"
# No file of the system is there, and `localhost` has to be resolved.
_ETC = Path(__file__).parent / "etc"


def find() -> str | None:
    """Return the path of the program; None when it is not installed."""
    return shutil.which("bwrap")


def open_bubblewrap(
    exposure: Exposure = NOTHING, hash_seed: int = 0, *, namespaces: bool = True
) -> ForkServerSandbox:
    """Start workers inside bubblewrap.

    Args:
        exposure: what of this machine is visible to submissions.
        hash_seed: see `open_sandbox`.
        namespaces: whether each worker has namespaces of its own inside; where the
            kernel refuses that, one sandbox must serve one task only.

    Raises:
        SandboxError: when it is not installed or does not work here.
    """
    program = find()
    if program is None:
        raise SandboxError(NOT_INSTALLED)

    def command(control: int) -> list[str]:
        return [
            program,
            *_separation(namespaces),
            *_runtime(),
            *_exposed(exposure),
            *("--setenv", HASH_SEED, str(hash_seed)),
            *_own_code(),
            *("--remount-ro", "/"),
            "--",
            *(_python(), *PYTHON_OPTIONS, _INSIDE_RUNTIME, str(control)),
            *(f"{name}={_INSIDE_EXTENSIONS}/{name}" for name, _ in own_code.workers()),
            *([_INSIDE_PACKAGES] if exposure.distributions else []),
            *distributions.modules(exposure.distributions),
        ]

    return ForkServerSandbox(Isolation.FULL, command, namespaces=namespaces, hash_seed=hash_seed)


def _separation(namespaces: bool) -> Iterator[str]:
    yield from ("--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL")
    for name in ("ipc", "pid", "net", "uts", "cgroup-try"):
        yield f"--unshare-{name}"
    if os.geteuid() == 0:
        # Root needs no user namespace to set this up. With these capabilities each worker
        # becomes another user before it gets a submission.
        for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_KILL", *([] if namespaces else ["CAP_CHOWN"])):
            yield from ("--cap-add", capability)
    else:
        yield from ("--unshare-user", "--uid", "1000", "--gid", "1000")
    yield from ("--hostname", "sandbox", "--proc", "/proc", "--dev", "/dev")
    yield from ("--tmpfs", "/dev/shm", "--remount-ro", "/dev")
    yield from ("--tmpfs", "/tmp", "--chdir", "/tmp")
    for name, value in (("LANG", "C.UTF-8"), ("TZ", "UTC"), ("HOME", "/tmp")):
        yield from ("--setenv", name, value)


def _python() -> str:
    return os.path.realpath(sys.executable)


def _runtime() -> Iterator[str]:
    """Bind the interpreter, its standard library and the libraries it is linked to."""
    for link in ("/lib", "/lib32", "/lib64"):
        if os.path.islink(link):
            yield from ("--symlink", os.readlink(link), link)
        elif os.path.isdir(link):
            yield from ("--ro-bind", link, link)
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    narrow = f"/usr/lib/{multiarch}"
    wide = ["/usr/lib64", narrow if multiarch and os.path.isdir(narrow) else "/usr/lib"]
    files = ["/etc/ld.so.cache", "/usr/share/zoneinfo", _python()]
    library = sysconfig.get_config_var("LDLIBRARY") or ""
    if ".so" in library or library.endswith(".dylib"):
        folder = sysconfig.get_config_var("LIBDIR") or ""
        files += [str(path) for path in Path(folder).glob("libpython*.so*")]
    folders = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    standard = [f for f in map(_base, folders) if os.path.isdir(f)]
    for path in dict.fromkeys([*wide, *standard, *files]):
        yield from _parents_of(path)
        yield from ("--ro-bind-try", path, path)
    # What is installed inside the standard library's folder is hidden: the checker itself
    # may be among it, with its tests and references.
    for path in _package_folders(standard):
        yield from ("--tmpfs", path)


def _parents_of(path: str) -> Iterator[str]:
    """Make parent folders that any user may enter: as root, bubblewrap makes them root's alone."""
    for parent in reversed(Path(path).parents[:-1]):
        if not parent.is_symlink():
            yield from ("--perms", "0755", "--dir", str(parent))


def _base(path: str) -> str:
    """Return a path of the virtual environment in the installation that it is made of."""
    return path.replace(sys.prefix, sys.base_prefix, 1) if path.startswith(sys.prefix) else path


def _package_folders(standard: list[str]) -> list[str]:
    candidates = [*site.getsitepackages([sys.base_prefix]), *site.getsitepackages()]
    candidates += [f"{folder}/{name}" for folder in standard for name in ("site-packages", "dist-packages")]
    bound = (*standard, "/usr/lib/", "/usr/lib64/", "/lib/")
    return sorted({path for path in candidates if os.path.isdir(path) and path.startswith(tuple(bound))})


def _own_code() -> Iterator[str]:
    """Bind the checker's own code that runs inside."""
    yield from _parents_of(_INSIDE_RUNTIME)
    yield from ("--ro-bind", str(own_code.RUNTIME), _INSIDE_RUNTIME)
    for name, folder in own_code.workers():
        yield from _parents_of(f"{_INSIDE_EXTENSIONS}/{name}")
        yield from ("--ro-bind", str(folder), f"{_INSIDE_EXTENSIONS}/{name}")


def _exposed(exposure: Exposure) -> Iterator[str]:
    if exposure.distributions:
        yield from ("--perms", "0755", "--dir", _INSIDE_PACKAGES)
    for path in distributions.paths(exposure.distributions):
        yield from ("--ro-bind", str(path), f"{_INSIDE_PACKAGES}/{path.name}")
    for outside, inside in exposure.files:
        yield from _parents_of(inside)
        yield from ("--ro-bind", outside, inside)
    if exposure.resolves_names:
        for file in sorted(_ETC.iterdir()):
            yield from _parents_of(f"/etc/{file.name}")
            yield from ("--ro-bind", str(file), f"/etc/{file.name}")
