"""mypy's cache of the standard library, computed once a machine.

A build starts from a private copy and throws it away. Nothing that a
submission brings is ever written where another build could read it, and two
builds at once never touch the same file, locks included.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import mypy
from mypy.version import __version__ as mypy_version

from checker.host import cache, resources
from checker.host.atomic_write import replace_file

# What learners import, roughly. Anything else costs its build some
# milliseconds more, and nothing else.
_PROGRAM = """
import abc, argparse, array, ast, asyncio, base64, bisect, builtins, calendar, collections
import concurrent.futures, contextlib, contextvars, copy, csv, dataclasses, datetime, decimal
import difflib, doctest, enum, fractions, functools, gettext, glob, hashlib, heapq, html
import http.client, http.server, importlib, inspect, io, itertools, json, locale, logging, math
import multiprocessing, numbers, operator, os, pathlib, pickle, platform, pprint, queue, random
import re, secrets, select, shutil, signal, socket, sqlite3, ssl, statistics, string, struct
import subprocess, sys, tempfile, textwrap, threading, time, timeit, traceback, tracemalloc
import types, typing, typing_extensions, unicodedata, unittest, unittest.mock, urllib.error
import urllib.parse, urllib.request, uuid, warnings, weakref, zoneinfo
"""

_KEPT = 8
_STORE = Path(f"{sys.version_info[0]}.{sys.version_info[1]}") / "cache.db"  # mypy's own choice

Fill = Callable[[Path, str], None]


def default_folder() -> Path:
    """Where the cache stands by default."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return cache.folder() / f"mypy-{mypy_version}-{version}"


@contextlib.contextmanager
def private_copy(folder: Path, settings: str, fill: Fill) -> Iterator[Path]:
    """Make a cache folder that no other build uses, filled where that is possible.

    Args:
        folder: where the shared cache stands, or will.
        settings: what the content of the cache depends on, beside the version of mypy.
        fill: builds the program given as text, with this cache folder.
    """
    shared = folder / f"{_digest(settings)}.db"
    with tempfile.TemporaryDirectory() as temporary:
        own = Path(temporary) / "cache"
        (own / _STORE).parent.mkdir(parents=True)
        try:
            shutil.copyfile(shared, own / _STORE)
        except OSError as error:
            if resources.trouble(error):
                raise
            fill(own, _PROGRAM)
            with contextlib.suppress(OSError):  # then the next build is slow as well
                _share(own / _STORE, shared)
        else:
            with contextlib.suppress(OSError):
                os.utime(shared)  # those used last are kept
        yield own


def is_kept(folder: Path, settings: str) -> bool:
    """Whether there is a shared cache that a build can start from."""
    return (folder / f"{_digest(settings)}.db").is_file()


def forget(folder: Path, settings: str) -> None:
    """Remove a shared cache that is broken."""
    with contextlib.suppress(OSError):
        (folder / f"{_digest(settings)}.db").unlink()


def _share(store: Path, shared: Path) -> None:
    """Move a filled store to the shared place, atomically."""
    shared.parent.mkdir(parents=True, exist_ok=True)
    with store.open("rb") as origin:
        replace_file(shared, lambda target: shutil.copyfileobj(origin, target), mode=0o600)
    stores = sorted(shared.parent.glob("*.db"), key=lambda path: path.stat().st_mtime)
    for old in stores[:-_KEPT]:
        old.unlink(missing_ok=True)


def _digest(settings: str) -> str:
    """A digest of everything that would make mypy ignore what is stored."""
    stubs = Path(mypy.__file__).parent / "typeshed" / "stdlib"
    depends_on = (mypy_version, sys.version, sys.platform, settings, _PROGRAM, str(stubs))
    mtime = (stubs / "builtins.pyi").stat().st_mtime_ns
    return hashlib.sha256(repr((*depends_on, mtime)).encode()).hexdigest()[:16]
