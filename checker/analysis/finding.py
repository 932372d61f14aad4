"""What a rule found in one file, and how much of it a person will read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MAX_FINDINGS = 20
_MAX_LETTERS = 60

TOO_DEEP = "this is nested too deeply to be read"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where.

    Attributes:
        file: the path inside the project.
        line: counted from 1; 0 when it is about the whole file.
        sentence: what is wrong and what to do, in plain words.
        rule: the name of the rule that found it: of mypy, pycodestyle and eslint their
            own codes, such as `attr-defined`, `E501`, `no-var`.
    """

    file: str
    line: int
    sentence: str
    rule: str = ""

    def __str__(self) -> str:
        location = f"{self.file}:{self.line}" if self.line else self.file
        return f"{location}: {self.sentence}"


def shorten(text: str, length: int = _MAX_LETTERS) -> str:
    """Cut what a learner wrote in the middle when it is longer than `length` letters."""
    if len(text) <= length:
        return text
    half = length // 2
    return f"{text[:half]}…{text[-half:]}"


def limit(findings: Sequence[Finding], number: int = _MAX_FINDINGS) -> list[Finding]:
    """The first `number` findings of one file, and one that says how many more there are."""
    if len(findings) <= number:
        return list(findings)
    more = Finding(findings[0].file, 0, f"and {len(findings) - number} more")
    return [*findings[:number], more]
