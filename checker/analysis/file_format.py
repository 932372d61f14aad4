"""Whether a file is what the system, and a reader, take it for."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from checker.analysis.finding import Finding
from checker.analysis.wording import shown
from checker.submission.model import File
from checker.submission.source_encoding import UnreadableText, python_text

_CRLF = (
    "the first line ends as on Windows (CRLF), so the system looks for a program whose name ends "
    "with a carriage return; save the file with Unix line ends (LF)"
)
_BINARY = (".mo", ".rdb")
_ENDINGS = {"python": ".py", "javascript": ".js"}
_BARE_CR = re.compile(rb"\r(?!\n)")
_LINE_END = re.compile(rb"(\r\n|\r|\n)")


def find(file: File, shebangs: tuple[str, ...], *, language: str = "python") -> list[Finding]:
    """Everything that is wrong with a file before anybody reads its code.

    Args:
        file: as it was read.
        shebangs: the first lines that are accepted.
        language: the project's. Only a `.py` file of a Python project needs a
            first line, the executable bit, and one encoding.
    """
    return [Finding(file.name, *found) for found in _find(file, shebangs, language)]


def unusable(file: File, *, language: str = "python") -> bool:
    """Whether no other gate may read the file and nothing may run it.

    So it is when it has no text, or when two programs may take its bytes for
    different texts: what was linted would not be what is run.
    """
    if not file.content:
        return True
    if is_binary(file):
        return False
    decode = _not_python_text if _is_python(file, language) else _not_utf8
    return bool(decode(file.content) or _nul(file.content))


def is_code(file: File, language: str) -> bool:
    """Whether the gates on docs, style and types read it: what is in the project's language."""
    return file.name.endswith(_ENDINGS[language])


def is_binary(file: File) -> bool:
    """Whether it is of a kind that is no text."""
    return file.name.endswith(_BINARY)


def _find(file: File, shebangs: tuple[str, ...], language: str) -> Iterator[tuple[int, str]]:
    content = file.content
    if content is None:
        yield 0, file.problem or "this file cannot be read"
        return
    if not content:
        yield 0, "this file is empty"
        return
    if is_binary(file):
        return
    if _is_python(file, language):
        yield from filter(None, [_not_python_text(content), _nul(content), _bom(content), _bare_cr(content)])
        yield from _first_line(content, shebangs)
        if not file.executable:
            yield 0, f"this file is not executable: run `chmod u+x {file.name}`"
    else:
        yield from filter(None, [_not_utf8(content), _nul(content)])
    if not content.endswith((b"\n", b"\r")):
        yield content.count(b"\n") + 1, "the last line does not end with a newline"


def _is_python(file: File, language: str) -> bool:
    return language == "python" and file.name.endswith(".py")


def _line(content: bytes, offset: int) -> int:
    return content.count(b"\n", 0, offset) + 1


def _not_utf8(content: bytes) -> tuple[int, str] | None:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        return _line(content, error.start), (
            f"this is not UTF-8 text: byte 0x{byte:02x} at position {error.start}; save the file as UTF-8"
        )
    return None


def _not_python_text(content: bytes) -> tuple[int, str] | None:
    try:
        python_text(content)
    except UnreadableText as error:
        return error.line, error.sentence
    return None


def _nul(content: bytes) -> tuple[int, str] | None:
    at = content.find(b"\0")
    return None if at < 0 else (_line(content, at), "there is a NUL byte here: this is not a text file")


def _bom(content: bytes) -> tuple[int, str] | None:
    if not content.startswith(codecs.BOM_UTF8):
        return None
    return 1, "the file starts with a byte order mark, before the first line; save it as UTF-8 without BOM"


def _bare_cr(content: bytes) -> tuple[int, str] | None:
    found = _BARE_CR.search(content)
    if not found:
        return None
    lines = len(_LINE_END.findall(content, 0, found.start())) + 1
    return lines, "a line ends with a carriage return (CR) alone; save the file with Unix line ends (LF)"


def _first_line(content: bytes, shebangs: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    raw, end, _ = _LINE_END.split(content.removeprefix(codecs.BOM_UTF8) + b"\n", 1)
    line = raw.decode("utf-8", "replace")
    if end == b"\r\n":
        yield 1, _CRLF
    if line in shebangs:
        return
    wanted = " or ".join(f"`{shebang}`" for shebang in shebangs)
    if line.rstrip() in shebangs:
        yield 1, f"there is a blank after the first line: it must be exactly {wanted}"
    elif line.startswith("#!"):
        yield 1, f"the first line must be exactly {wanted}, not `{shown(line)}`"
    else:
        yield 1, f"the first line must be exactly {wanted}"
