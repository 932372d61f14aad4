"""JavaScript, read by eslint in a Node of our own: syntax, docs and style.

Only text goes in and only findings come out: no configuration of a submission
is looked for, and its comments to eslint are not obeyed. Call it in a child
that has limits (`contained`): the Node that reads ends with that.
"""

from __future__ import annotations

import atexit
import errno
import json
import signal
import subprocess
from pathlib import Path
from typing import Any

from checker.analysis.finding import Finding
from checker.analysis.javascript import toolchain
from checker.analysis.source import Source
from checker.analysis.wording import at_most, shown

_READER = Path(__file__).parent / "read.cjs"
_readers: list[subprocess.Popen[bytes]] = []


def is_javascript(source: Source) -> bool:
    """Whether it is for us to read."""
    return source.name.endswith(".js")


def unreadable() -> str:
    """Why nothing can be read here, for want of our tools; empty when it can."""
    return toolchain.why_not()


def syntax(source: Source) -> Finding | None:
    """The first thing that keeps Node from reading the file, if any."""
    if unreadable():
        return None
    found = _ask("syntax", source)["syntax"]
    if found is None:
        return None
    line, said = found
    return Finding(source.name, int(line), f"this is not valid JavaScript: {shown(str(said), 200)}")


def find(source: Source) -> tuple[list[Finding], list[Finding]]:
    """What is to be said of comments, and what of style."""
    found = _ask("all", source)

    def findings(kind: str) -> list[Finding]:
        return at_most([Finding(source.name, int(line), shown(str(said), 200)) for line, said in found[kind]])

    return findings("docs"), findings("style")


def _ask(what: str, source: Source) -> dict[str, Any]:
    if not _readers:
        _readers.append(_start())
    reader = _readers[0]
    assert reader.stdin is not None
    assert reader.stdout is not None
    request = json.dumps({"what": what, "name": source.name, "text": source.text}).encode() + b"\n"
    try:
        reader.stdin.write(request)
        reader.stdin.flush()
        answer = json.loads(reader.stdout.readline())
    except (BrokenPipeError, ValueError):
        if reader.wait(5) == -signal.SIGKILL:  # not by itself: for want of memory
            raise OSError(errno.ENOMEM, "Node was killed") from None
        raise
    if type(answer) is not dict:
        raise ValueError("not an answer")
    return answer


def _start() -> subprocess.Popen[bytes]:
    # It ends when we do: its standard input ends then.
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
