"""Whether the bytes of a file are text, and the same text for every program that reads them."""

from __future__ import annotations

from collections.abc import Callable

from checker.submission.model import File

Problem = tuple[int, str]  # line, counted from 1 or 0 for the whole file, and a sentence
EncodingCheck = Callable[[bytes], Problem | None]

_BINARY = (".mo", ".rdb")


def is_binary(file: File) -> bool:
    """Whether a file is of a kind that is not text."""
    return file.name.endswith(_BINARY)


def is_readable(file: File, encoding_check: EncodingCheck) -> bool:
    """Whether rules can read the file, and the worker may run it.

    Not so when it has no text, or when two programs may take its bytes for
    different texts: what was analysed would not be what runs.

    Args:
        file: as it was handed in.
        encoding_check: what is wrong with how its bytes are encoded, if anything.
    """
    if not file.content:
        return False
    return is_binary(file) or not (encoding_check(file.content) or nul_problem(file.content))


def utf8_problem(content: bytes) -> Problem | None:
    """Where bytes are not UTF-8, if they are not."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        return _line(content, error.start), (
            f"this is not UTF-8 text: byte 0x{byte:02x} at position {error.start}; save the file as UTF-8"
        )
    return None


def nul_problem(content: bytes) -> Problem | None:
    """Where the first NUL byte stands, if there is one."""
    position = content.find(b"\0")
    if position < 0:
        return None
    return _line(content, position), "there is a NUL byte here: this is not a text file"


def _line(content: bytes, offset: int) -> int:
    return content.count(b"\n", 0, offset) + 1
