"""Escapes text that came from a submission, so that it is safe to show anywhere.

A submission chooses its messages, its output and the names of its files, so
every renderer passes every such text through here. What could move a cursor,
set a title, open a link or turn the writing direction is spelled out as
Python's own `repr` would spell it, and is then plain to see.
"""

from __future__ import annotations

from collections.abc import Sequence

TAB = "    "


def clean(text: str) -> str:
    r"""Spell out everything in a text of several lines that is not plain writing.

    Newlines stay and tabs become four spaces. What is left is printable by
    Unicode's own account: no control or format character, no lone surrogate,
    nothing that XML forbids.

    Example:
        `clean("\x1b[31mred")` is the text `\x1b[31mred`, with a backslash.
    """
    return "\n".join(_printable(line.replace("\t", TAB)) for line in text.split("\n"))


def clean_line(text: str) -> str:
    """The same for what has to stay on one line: newlines are spelled out too."""
    return _printable(text)


def cut(line: str, limit: int) -> str:
    """Shorten a line in its middle, and say by how much.

    Args:
        line: text without a newline.
        limit: how many characters it may have; below 40 counts as 40, so
            that something is left on both sides.
    """
    limit = max(limit, 40)
    if len(line) <= limit:
        return line
    # The number's own digits take room too: they are as many as the line's length has, or fewer.
    room = limit - len(_gap(len(line), "characters"))
    head, tail = room - room // 2, room // 2
    return line[:head] + _gap(len(line) - head - tail, "characters") + line[len(line) - tail :]


def cut_lines(lines: Sequence[str], limit: int) -> list[str]:
    """Leave out lines in the middle, and say how many.

    Args:
        lines: any number of lines.
        limit: how many may come back, 3 at least.
    """
    return [line for _, line in _cut_numbered(lines, limit)]


def shown_line(text: str, characters: int) -> str:
    """A title, a path or a name as the one line to show: clean, and cut where it is too long.

    Args:
        text: anything at all, of any size.
        characters: how long the line is at most.
    """
    # Cut before cleaning, so that a megabyte is not spelled out to be thrown away, and once more
    # after it, because spelling out makes longer.
    return cut(clean_line(cut(text, characters)), characters)


def shown(message: str, *, lines: int, characters: int) -> list[str]:
    """A message as the lines to show: clean, and cut where it is too long.

    Args:
        message: anything at all, of any size.
        lines: how many lines are shown at most.
        characters: how long a line is at most.
    """
    return [line for _, line in shown_numbered(message, lines=lines, characters=characters)]


def shown_numbered(message: str, *, lines: int, characters: int) -> list[tuple[int | None, str]]:
    """The same, with the number that each line has in the message.

    It is counted from 0, and None for the line that says how many are left out.
    """
    before = len(message) - len(message.lstrip("\n"))
    some = _cut_numbered(message.strip("\n").split("\n"), lines)
    return [
        (None if number is None else number + before, cut(clean(cut(line, characters)), characters).rstrip())
        for number, line in some
    ]


def _cut_numbered(lines: Sequence[str], limit: int) -> list[tuple[int | None, str]]:
    numbered: list[tuple[int | None, str]] = list(enumerate(lines))
    if len(lines) <= limit:
        return numbered
    room = max(limit, 3) - 1
    head, tail = room - room // 2, room // 2
    gap = _gap(len(lines) - head - tail, "lines").strip()
    return [*numbered[:head], (None, gap), *numbered[len(lines) - tail :]]


def _gap(number: int, unit: str) -> str:
    return f"… ({number} {unit} cut) …"


def _printable(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
