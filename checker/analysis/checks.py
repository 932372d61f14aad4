"""Checks made of findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.analysis.finding import Finding
from checker.analysis.isolated_map import Ended
from checker.report.checks import gate as gate
from checker.report.checks import undecided as undecided
from checker.report.model import Check, Kind, Verdict

_SHOWN = 12


def not_code(task: str, name: str, found: Finding | Ended) -> Check:
    """The style check of a file that cannot be parsed: that comes first."""
    if isinstance(found, Ended):
        return of_end(task, Kind.STYLE, name, found)
    return replace(gate(task, Kind.STYLE, Verdict.FAILED, str(found)), title="The file can be read as code.")


def of_findings(task: str, kind: Kind, findings: Sequence[Finding], seconds: float = 0.0) -> Check:
    """Passed when nothing was found."""
    if not findings:
        return gate(task, kind, Verdict.PASSED, "", seconds)
    lines = [str(finding) for finding in findings[:_SHOWN]]
    if len(findings) > _SHOWN:
        lines.append(f"… and {len(findings) - _SHOWN} more")
    return gate(task, kind, Verdict.FAILED, "\n".join(lines), seconds)


def of_end(task: str, kind: Kind, name: str, ended: Ended) -> Check:
    """The reader did not come back from this file."""
    if ended.undecided:
        return undecided(task, f"{name}: {ended.undecided}", kind)
    verdict = Verdict.TIMEOUT if ended.late else Verdict.ERROR
    return gate(task, kind, verdict, f"{name}: this file {ended.reason}")
