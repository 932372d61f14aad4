"""On which line of a TOML file a key stands.

`tomllib` keeps no positions, and neither does tomlkit. A statement of TOML is a line, or as many
lines as a bracket or a long string keeps open, and a piece of it is never valid TOML. So lines are
gathered until `tomllib` accepts them: that is one statement, and it says which keys are in it.
This is done for files that have a fault only.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

Key = tuple[str | int, ...]


def find_line(text: str, key: Sequence[str | int]) -> int:
    r"""The line, counted from 1, of a key; of the nearest table around it when it is not there.

    Args:
        text: a whole TOML document without mistakes.
        key: the way to the key; an int is a place in an array of tables.

    Example:
        `find_line('a = 1\n[[task]]\nid = "1"\n', ("task", 0, "id"))` is 3.
    """
    lines = _lines_of_keys(text)
    ancestor = tuple(key)
    while ancestor not in lines:
        ancestor = ancestor[:-1]
    return lines[ancestor]


def _lines_of_keys(text: str) -> dict[Key, int]:
    lines: dict[Key, int] = {(): 1}
    table: Key = ()
    last_places: dict[Key, int] = {}
    for number, statement in _statements(text):
        content = tomllib.loads(statement)
        if statement.lstrip().startswith("["):
            table = _table(content, last_places)
            lines.setdefault(table, number)
        else:
            for key in _keys(content):
                lines.setdefault(table + key, number)
    return lines


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each statement, with the line on which it begins."""
    statement, begin = "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if not statement:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            begin = number
        statement += line + "\n"
        try:
            tomllib.loads(statement)
        except ValueError:
            continue
        yield begin, statement
        statement = ""


def _table(header: dict[str, Any], last_places: dict[Key, int]) -> Key:
    """The way to the table that a header such as `[[task]]` or `[task.settings]` opens.

    Args:
        header: its own content: one key in another, down to an empty table.
        last_places: of each array of tables, the place of its last one; kept up to date here.
    """
    key: Key = ()
    content: Any = header
    while content:
        ((name, content),) = content.items()
        key = (*key, name)
        if isinstance(content, list):
            last_places[key] = last_places.get(key, -1) + 1
            content = content[0]
        if key in last_places:
            key = (*key, last_places[key])
    return key


def _keys(content: Any) -> Iterator[Key]:
    """The ways to all keys in a value."""
    pairs: Iterator[tuple[str | int, Any]] = iter(())
    if isinstance(content, dict):
        pairs = iter(content.items())
    elif isinstance(content, list):
        pairs = iter(enumerate(content))
    for name, value in pairs:
        yield (name,)
        yield from ((name, *key) for key in _keys(value))
