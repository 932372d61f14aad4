"""The bytes of a Python file: its encoding, its line ends, its first line, its mode."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from checker.analysis.finding import shorten
from checker.submission.model import File
from checker.submission.readable import Problem
from checker.submission.source_encoding import UnreadableText, python_text

_CRLF = (
    "the first line ends as on Windows (CRLF), so the system looks for a program whose name ends "
    "with a carriage return; save the file with Unix line ends (LF)"
)
_BARE_CR = re.compile(rb"\r(?!\n)")
_LINE_END = re.compile(rb"(\r\n|\r|\n)")


def encoding_problem(content: bytes) -> Problem | None:
    """Why the interpreter cannot decode a file, or why an editor may decode it to another text."""
    try:
        python_text(content)
    except UnreadableText as error:
        return error.line, error.sentence
    return None


def problems(file: File, shebangs: tuple[str, ...]) -> Iterator[Problem]:
    """Everything else that is wrong with the bytes and the mode of a file that has content."""
    content = file.content or b""
    yield from filter(None, [_byte_order_mark(content), _bare_carriage_return(content)])
    yield from _first_line(content, shebangs)
    if not file.executable:
        yield 0, f"this file is not executable: run `chmod u+x {file.name}`"


def _byte_order_mark(content: bytes) -> Problem | None:
    if not content.startswith(codecs.BOM_UTF8):
        return None
    return 1, "the file starts with a byte order mark, before the first line; save it as UTF-8 without BOM"


def _bare_carriage_return(content: bytes) -> Problem | None:
    match = _BARE_CR.search(content)
    if not match:
        return None
    line = len(_LINE_END.findall(content, 0, match.start())) + 1
    return line, "a line ends with a carriage return (CR) alone; save the file with Unix line ends (LF)"


def _first_line(content: bytes, shebangs: tuple[str, ...]) -> Iterator[Problem]:
    raw, end, _ = _LINE_END.split(content.removeprefix(codecs.BOM_UTF8) + b"\n", 1)
    line = raw.decode("utf-8", "replace")
    if end == b"\r\n":
        yield 1, _CRLF
    if line in shebangs:
        return
    accepted = " or ".join(f"`{shebang}`" for shebang in shebangs)
    if line.rstrip() in shebangs:
        yield 1, f"there is a blank after the first line: it must be exactly {accepted}"
    elif line.startswith("#!"):
        yield 1, f"the first line must be exactly {accepted}, not `{shorten(line)}`"
    else:
        yield 1, f"the first line must be exactly {accepted}"
