"""Text that only shows: no character in it acts on a terminal, a page or a reader's program.

A submission chooses its messages, its output and the names of its files. What could move a
cursor, set a title, open a link, hide a letter or turn the writing direction is spelled out as
Python's own `repr` would spell it, and is then plain to see. The classes of `model` do this to
every text that they are made of, so that no renderer can forget it.
"""

from __future__ import annotations

import dataclasses
import enum
from typing import Any

TAB = "    "

# For `dataclasses.field`: the text may have several lines.
MULTILINE = {"is_multiline": True}


def clean(text: str) -> str:
    r"""Spell out everything in a text of several lines that is not plain writing.

    Newlines stay and tabs become four spaces. What is left is printable by
    Unicode's own account: no control or format character, no lone surrogate,
    nothing that XML forbids.

    Example:
        `clean("\x1b[31mred")` is the text `\x1b[31mred`, with a backslash.
    """
    return "\n".join(clean_line(line.replace("\t", TAB)) for line in text.split("\n"))


def clean_line(text: str) -> str:
    """The same for what has to stay on one line: newlines and tabs are spelled out too."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


class PlainText:
    """A base of dataclasses: every text that one is made of is cleaned.

    A field keeps its newlines only when it is declared with `field(metadata=MULTILINE)`.
    """

    __slots__ = ()

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            cleaned = _cleaned(value, is_multiline="is_multiline" in field.metadata)
            if cleaned is not value:
                object.__setattr__(self, field.name, cleaned)  # they are frozen


def _cleaned(value: Any, *, is_multiline: bool) -> Any:
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return clean(value) if is_multiline else clean_line(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(item, is_multiline=is_multiline) for item in value)
    return value
