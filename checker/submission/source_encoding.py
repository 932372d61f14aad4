"""The text of a Python file, decoded as the interpreter decodes it (PEP 263).

Linter, type checker and interpreter have to read the same text of the same
bytes. So a comment that names an encoding is obeyed where the encoding is a
plain one, in which each ASCII byte is that letter; any other is refused.
"""

from __future__ import annotations

import codecs
import io
import re
import tokenize

# A byte a letter, and the first 128 are ASCII: no codec here makes code of a comment.
PLAIN = frozenset(
    {
        "ascii",
        *(f"iso8859-{part}" for part in (*range(1, 12), *range(13, 17))),
        *(f"cp{page}" for page in range(1250, 1259)),
        *("koi8-r", "koi8-u", "mac-roman"),
    }
)
_UTF_8 = ("utf-8", "utf-8-sig")
_LINE_END = re.compile(rb"\r\n?")


class UnreadableText(ValueError):
    """Bytes that are no text, or that two programs may take for different texts.

    Attributes:
        line: where; from 1.
        sentence: what is wrong, and what to do.
    """

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line
        self.sentence = sentence


def python_text(content: bytes) -> str:
    """The text of a Python file, with every line end as LF; a byte order mark stays.

    The interpreter takes CRLF and a lone carriage return for line ends, too,
    and does so before it looks for the comment with the encoding.

    Raises:
        UnreadableText: when the encoding is unknown or not a plain one, or the bytes are not text in it.
    """
    lines = _LINE_END.sub(b"\n", content)
    name, line = _encoding(lines)
    try:
        return lines.decode(name)
    except UnicodeDecodeError as error:
        raise _undecodable(lines, name, line, error.start) from error


def _encoding(lines: bytes) -> tuple[str, int]:
    """The name of the encoding, and the line of the comment that names it; 0 without one."""
    for count, head in enumerate(_heads(lines), 1):
        try:
            # By the rules of tokenize, which are the interpreter's own.
            declared = tokenize.detect_encoding(io.BytesIO(head).readline)[0]
            name = codecs.lookup(declared).name
        except (SyntaxError, LookupError, ValueError) as error:
            _assert_utf8(head)
            raise UnreadableText(count, _REFUSED) from error
        if name in PLAIN:
            return name, count
        if name not in _UTF_8:
            raise UnreadableText(count, _REFUSED)
    return "utf-8", 0


def _heads(lines: bytes) -> tuple[bytes, bytes]:
    """The first line, and the first two: the only ones that may name an encoding."""
    first, second, *_ = [*lines.split(b"\n", 2), b""]
    return first + b"\n", first + b"\n" + second + b"\n"


def _assert_utf8(head: bytes) -> None:
    """Fail for bytes that tokenize refuses for not being UTF-8, rather than for a comment."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _undecodable(head, "utf-8", 0, error.start) from error


def _undecodable(lines: bytes, name: str, named_at: int, at: int) -> UnreadableText:
    line, byte = lines.count(b"\n", 0, at) + 1, lines[at]
    if named_at:
        return UnreadableText(
            line, f"byte 0x{byte:02x} is no letter in {name}, which line {named_at} names as the encoding"
        )
    return UnreadableText(
        line, f"this is not UTF-8 text: byte 0x{byte:02x} at position {at}; save the file as UTF-8"
    )


_REFUSED = (
    "a comment here names an encoding in which a file may be read as two different texts, "
    "or that is not known: save the file as UTF-8 and remove the comment"
)
