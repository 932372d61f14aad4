"""Checks made of findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.analysis.finding import Finding
from checker.analysis.isolated_map import Crashed
from checker.report.checks import gate, undecided
from checker.report.model import Check, Kind, Verdict

_MAX_LINES = 12


def syntax_check(task: str, name: str, error: Finding | Crashed) -> Check:
    """The check that stands in for style when a file cannot be parsed."""
    if isinstance(error, Crashed):
        return check_from_crash(task, Kind.STYLE, name, error)
    return replace(gate(task, Kind.STYLE, Verdict.FAILED, str(error)), title="The file can be read as code.")


def check_from_findings(task: str, kind: Kind, findings: Sequence[Finding], seconds: float = 0.0) -> Check:
    """The check of one kind: passed when there are no findings."""
    if not findings:
        return gate(task, kind, Verdict.PASSED, "", seconds)
    lines = [str(finding) for finding in findings[:_MAX_LINES]]
    if len(findings) > _MAX_LINES:
        lines.append(f"… and {len(findings) - _MAX_LINES} more")
    return gate(task, kind, Verdict.FAILED, "\n".join(lines), seconds)


def check_from_crash(task: str, kind: Kind, name: str, crash: Crashed) -> Check:
    """The check for a file on which the analysis crashed or timed out."""
    if crash.undecided:
        return undecided(task, f"{name}: {crash.undecided}", kind)
    verdict = Verdict.TIMEOUT if crash.timed_out else Verdict.ERROR
    return gate(task, kind, verdict, f"{name}: this file {crash.reason}")
