"""Which files a submission may access, where Landlock denies the rest."""

from __future__ import annotations

import functools
import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from checker import FOLDER
from checker.extension import Exposure
from checker.host import distributions
from checker.runtime.linux.landlock import LIST, READ, USE
from checker.sandbox import own_code

_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
_FILES = ("/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo")
_NAMES = ("/etc/hosts", "/etc/nsswitch.conf", "/etc/host.conf")  # `localhost` has to be resolved
_PACKAGES = ("site-packages", "dist-packages")


@functools.cache
def runtime() -> tuple[tuple[str, str], ...]:
    """Return pairs of a path and an access right: the interpreter, its standard library, its libraries."""
    multiarch = sysconfig.get_config_var("MULTIARCH") or ""
    libraries = ["/lib64", "/usr/lib64"]
    libraries += [f"{top}/{multiarch}" for top in ("/lib", "/usr/lib")] if multiarch else ["/lib", "/usr/lib"]
    library = sysconfig.get_config_var("LIBDIR") or ""
    shared = [str(path) for path in Path(library).glob("libpython*.so*")] if library else []
    python = [sys.executable, os.path.realpath(sys.executable), f"{sys.prefix}/pyvenv.cfg"]
    standard = {sysconfig.get_path(name, vars=_BASE) for name in ("stdlib", "platstdlib")}
    folders = [*standard, *libraries, *_FILES, *shared, *python, *map(str, own_code.folders())]
    visible = {path for folder in folders for path in _without_hidden(os.path.realpath(folder))}
    # An import lists the folder first; packages inside the standard library's folder stay closed.
    listed = sorted(os.path.realpath(folder) for folder in standard)
    return (
        *((path, LIST) for path in listed),
        *((path, READ) for path in sorted(visible)),
        *((device, USE) for device in _DEVICES),
    )


def exposed(exposure: Exposure) -> Iterator[tuple[str, str]]:
    """Yield the same for what else is visible, and list the folders of distributions."""
    paths = distributions.paths(exposure.distributions)
    yield from {(str(path.parent), LIST): None for path in paths}
    yield from ((str(path), READ) for path in paths)
    yield from ((path, READ) for path, _ in exposure.files)
    if exposure.resolves_names:
        yield from ((path, READ) for path in _NAMES)


_BASE = {
    "base": sys.base_prefix,
    "platbase": sys.base_exec_prefix,
    "installed_base": sys.base_prefix,
    "installed_platbase": sys.base_exec_prefix,
}


def _without_hidden(path: str) -> Iterator[str]:
    """Yield the path, or, if something below it must stay hidden, every sibling of the hidden entries."""
    if path in map(str, own_code.folders()) or not os.path.isdir(path):
        yield path
        return
    try:
        names = os.listdir(path)
    except OSError:
        return
    if not (_hides(path) or set(names) & set(_PACKAGES) or path == "/usr/lib"):
        yield path
        return
    for name in names:
        below = f"{path}/{name}"
        if name in _PACKAGES or os.path.islink(below) or below in _hidden():
            continue
        yield from _without_hidden(below) if os.path.isdir(below) else [below]


def _hides(path: str) -> bool:
    return any(hidden.startswith(f"{path}/") for hidden in _hidden())


@functools.cache
def _hidden() -> frozenset[str]:
    return frozenset(os.path.realpath(folder) for folder in (FOLDER, FOLDER.parent))
