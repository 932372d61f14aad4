"""JavaScript, read by eslint in a child process that runs Node: syntax, docs and style.

Only text goes in and only findings come out: no configuration of a submission
is looked for, and its comments to eslint are not obeyed. Call it in a child
that has limits (`isolated_map`): Node ends with that child.
"""

from __future__ import annotations

import atexit
import errno
import functools
import json
import signal
import subprocess
from pathlib import Path
from typing import Any

from checker.analysis.finding import Finding, limit, shorten
from checker.analysis.javascript import toolchain
from checker.analysis.language import ParseResult
from checker.analysis.source import Source

_READER = Path(__file__).parent / "read.cjs"


def parse(source: Source) -> ParseResult:
    """The first thing that keeps Node from reading the file, or else what it imports."""
    response = _request("syntax", source)
    if response["syntax"] is None:
        return ParseResult(imports=frozenset(map(str, response["imports"])))
    line, message = response["syntax"]
    sentence = f"this is not valid JavaScript: {shorten(str(message), 200)}"
    return ParseResult(Finding(source.name, int(line), sentence, "syntax"))


def find_docs(source: Source) -> list[Finding]:
    """The comments that are missing or say nothing."""
    return _findings(source, "docs")


def find_style(source: Source) -> list[Finding]:
    """What breaks the rules in `eslint.cjs`."""
    return _findings(source, "style")


def _findings(source: Source, kind: str) -> list[Finding]:
    return limit(
        [
            Finding(source.name, int(line), shorten(str(message), 200), *map(str, rule))
            for line, message, *rule in _analysis(source)[kind]
        ]
    )


@functools.lru_cache(maxsize=1)  # both rules look at one file before the next
def _analysis(source: Source) -> dict[str, Any]:
    return _request("all", source)


def _request(operation: str, source: Source) -> dict[str, Any]:
    reader = _reader()
    assert reader.stdin is not None
    assert reader.stdout is not None
    request = json.dumps({"what": operation, "name": source.name, "text": source.text}).encode() + b"\n"
    try:
        reader.stdin.write(request)
        reader.stdin.flush()
        response = json.loads(reader.stdout.readline())
    except (BrokenPipeError, ValueError):
        if reader.wait(5) == -signal.SIGKILL:  # by the kernel, for want of memory
            raise OSError(errno.ENOMEM, "Node was killed") from None
        raise
    if type(response) is not dict:
        raise ValueError("not an response")
    return response


@functools.cache
def _reader() -> subprocess.Popen[bytes]:
    """The Node of this process, which ends with it: its standard input ends then."""
    reader = subprocess.Popen(
        [str(toolchain.node()), "--max-old-space-size=512", str(_READER), str(toolchain.tree("tools"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"LANG": "C.UTF-8", "HOME": "/", "NO_COLOR": "1"},
        cwd="/",
    )
    atexit.register(reader.kill)
    return reader
