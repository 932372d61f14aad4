"""What a gate found in one file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where.

    Attributes:
        file: the path inside the project.
        line: counted from 1; 0 when it is about the whole file.
        sentence: what is wrong and what to do, in plain words.
    """

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.sentence}"
