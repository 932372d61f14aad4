"""Packs what JavaScript submissions import most into one file a package.

Node reads hundreds of small files to load one of these packages, and that is
most of what a check costs. The packed file is the same code, put together by
esbuild; `checker/extensions/node/worker/js/resolve_bundles.cjs` has submissions' imports find it.
Nothing depends on it: without packed files, the packages are read as they are.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
from pathlib import Path

from checker.analysis.javascript import toolchain

# By tree. What one has inside that submissions may import as well stays outside
# of the others: an object of it has to be the same for all of them.
PACKAGES = {"modern": ("ioredis", "redis", "bullmq", "express"), "classic": ("redis", "express")}
_LEFT_OUT = {"redis": ("hiredis",), "bullmq": ("ioredis",)}
_NAMES = """
const exported = require(process.argv[1]);
const names = Object.keys(exported).filter((name) => /^[A-Za-z_$][\\w$]*$/.test(name) && name !== 'default');
console.log(JSON.stringify(names.sort()));
"""


def pack(tree: str) -> None:
    """Pack the packages of an installed tree; one that cannot be packed is left as it is."""
    folder = toolchain.tree(tree).parent / "packed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in PACKAGES.get(tree, ()):
        packed = folder / f"{name}.js"
        with contextlib.suppress(subprocess.CalledProcessError, ValueError):
            names = _exported(folder, str(toolchain.tree(tree) / name))
            _bundle(folder, name, packed)
            # For `import { … }`: Node looks for the names in the text.
            with packed.open("a") as stream:
                stream.write(f"\n0 && (module.exports = {{ {', '.join(names)} }});\n")
            if _exported(folder, str(packed)) == names:
                continue
        packed.unlink(missing_ok=True)


def _exported(folder: Path, path: str) -> list[str]:
    names = json.loads(_run([str(toolchain.node()), "--eval", _NAMES, path], folder))
    if type(names) is not list:
        raise ValueError("not names")
    return [str(name) for name in names]


def _bundle(folder: Path, name: str, packed: Path) -> None:
    (program,) = (toolchain.tree("tools") / "@esbuild").glob("*/bin/esbuild")
    left_out = [f"--external:{each}" for each in _LEFT_OUT.get(name, ())]
    style = ["--bundle", "--platform=node", "--format=cjs", "--minify-whitespace", "--minify-syntax"]
    entry = folder / f"{name}.entry.js"
    entry.write_text(f"module.exports = require('{name}');\n")
    _run([str(program), str(entry), *style, *left_out, f"--outfile={packed}", "--log-level=silent"], folder)
    entry.unlink()


def _run(command: list[str], folder: Path) -> bytes:
    return subprocess.run(
        command, cwd=folder, check=True, capture_output=True, env={"HOME": "/", "PATH": "/usr/bin:/bin"}
    ).stdout
