"""All rules that need one file's text and nothing else, in one call."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from checker.analysis import language as languages
from checker.analysis.attribution import LineRanges
from checker.analysis.finding import TOO_DEEP, Finding
from checker.analysis.language import Language, Rule
from checker.analysis.source import Source
from checker.report.model import Kind


@dataclass(frozen=True, slots=True)
class FileFindings:
    """What was found in one file.

    Attributes:
        by_kind: findings that are charged to the task they stand in.
        of_whole_file: findings that are charged to every task that shares the file.
        line_ranges: of its classes and methods.
        undecided: why it could not be analysed, by no fault of the file's; nothing
            is found then.
    """

    by_kind: dict[Kind, list[Finding]] = field(default_factory=dict)
    of_whole_file: dict[Kind, list[Finding]] = field(default_factory=dict)
    line_ranges: LineRanges = ()
    undecided: str = ""


def analyse_file(source: Source) -> FileFindings:
    """Apply the rules of its language to one file that parses.

    A hostile text may end the process, or take very long: call it in a child.

    Raises:
        SyntaxError: when it does not parse.
    """
    language = languages.find(source.language)
    if reason := language.unavailable_reason():
        return FileFindings(undecided=reason)
    result = FileFindings(line_ranges=_line_ranges(language, source))
    for rule in language.rules:
        findings = result.of_whole_file if rule.concerns_whole_file else result.by_kind
        findings.setdefault(rule.kind, []).extend(_apply(rule, source))
    return result


def _apply(rule: Rule, source: Source) -> list[Finding]:
    try:
        findings = rule.find(source)
    except (RecursionError, MemoryError):
        findings = [Finding(source.name, 0, TOO_DEEP)]
    return [replace(finding, rule=finding.rule or rule.name) for finding in findings]


def _line_ranges(language: Language, source: Source) -> LineRanges:
    try:
        return language.line_ranges(source)
    except (RecursionError, MemoryError):
        return ()  # each rule that parses makes a finding of this
