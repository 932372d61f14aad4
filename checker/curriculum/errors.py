"""The one error of this package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checker.curriculum.toml_lines import find_line
from checker.exceptions import UserError


class CurriculumError(UserError, ValueError):
    """A `tasks.toml`, or something it names, cannot be used.

    As text it is one line: `FILE:LINE: KEY: REASON`, without what is not known.

    Attributes:
        path: the file, or the folder in which one is missing.
        reason: what is wrong, as the end of a sentence.
        key: as an author calls it, such as `task 1: hints`; may be empty.
        line: where the key stands, counted from 1; None when the fault has no line.
    """

    def __init__(self, path: Path, reason: str, key: str = "", line: int | None = None) -> None:
        place = str(path) if line is None else f"{path}:{line}"
        super().__init__(": ".join(filter(None, (place, key, " ".join(reason.split())))))
        self.path = path
        self.reason = reason
        self.key = key
        self.line = line

    @classmethod
    def at_key(cls, path: Path, key: Sequence[str | int], name: str, reason: str) -> CurriculumError:
        """An error in the value of a key; the file is read again to find its line.

        Args:
            path: the `tasks.toml`.
            key: the way to the key, such as `("task", 0, "hints")`.
            name: what an author calls it, such as `task 1: hints`.
            reason: what is wrong.
        """
        try:
            line = find_line(path.read_text("utf-8"), key)
        except (OSError, ValueError):
            line = None
        return cls(path, reason, name, line)
