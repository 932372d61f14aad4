"""How findings are put into words: never longer than a person will read."""

from __future__ import annotations

from collections.abc import Sequence

from checker.analysis.finding import Finding

MOST_FINDINGS = 20
_MOST_LETTERS = 60


def shown(text: str, most: int = _MOST_LETTERS) -> str:
    """What a learner wrote, cut in the middle when it is long."""
    if len(text) <= most:
        return text
    half = most // 2
    return f"{text[:half]}…{text[-half:]}"


def at_most(findings: Sequence[Finding], most: int = MOST_FINDINGS) -> list[Finding]:
    """The first findings of one file, and how many more there are."""
    if len(findings) <= most:
        return list(findings)
    more = Finding(findings[0].file, 0, f"and {len(findings) - most} more")
    return [*findings[:most], more]
