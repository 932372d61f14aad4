"""Fits text that came from a submission into the lines that a renderer has room for.

Texts of a report are plain already (`checker.report.plain_text`). They are cleaned here once
more, because a renderer also shows what is of no report, and because cleaning twice is the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.report.plain_text import clean, clean_line


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
