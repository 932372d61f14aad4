"""The checks of one task, made of what the analysis found in its files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from checker.analysis import checks, file_format
from checker.analysis.attribution import is_attributed_to
from checker.analysis.finding import Finding
from checker.analysis.isolated_map import Crashed
from checker.analysis.language import Language, ParseResult
from checker.analysis.per_file import FileFindings
from checker.analysis.source import Source
from checker.curriculum.model import Project, Task
from checker.report.checks import gate, not_handed_in, undecided
from checker.report.model import Check, Kind, MissingFile, Verdict
from checker.submission.model import File, Work

FileKey = tuple[str, str]  # project, file
ParseResults = Mapping[FileKey, ParseResult | Crashed]


class AnalysedTask(Protocol):
    """One task of one submission, as far as its analysis needs to know it."""

    @property
    def id(self) -> str:
        """`project/task`."""

    @property
    def project(self) -> Project:
        """The project it is of."""

    @property
    def task(self) -> Task:
        """The task itself."""

    @property
    def work(self) -> Work:
        """All that was handed in for the project."""

    @property
    def language(self) -> Language:
        """The project's."""

    @property
    def handed_in(self) -> Mapping[str, File]:
        """Those of its files that are there."""

    @property
    def not_handed_in(self) -> Sequence[str]:
        """Those of its files that are not, and should be."""

    @property
    def unreadable(self) -> Sequence[str]:
        """Those of its files that are there and cannot be read."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """Those that can be read and are code."""

    @property
    def helpers(self) -> Mapping[str, Source]:
        """The learner's own modules that come along and are not graded."""

    @property
    def earlier_sources(self) -> Mapping[str, Source]:
        """Code of earlier tasks that comes along, where the language reports imports."""


@dataclass(frozen=True)
class AnalysisResults:
    """What the analysis of a whole submission found, by file.

    Attributes:
        parsed: whether a file parses, and what it imports.
        files: what the rules for single files found, of files that parse.
        batches: what the rule for all files together found, of files that parse and
            whose language has such a rule.
        batch_seconds: each file's share of the time that this took.
    """

    parsed: ParseResults
    files: Mapping[FileKey, FileFindings | Crashed]
    batches: Mapping[FileKey, list[Finding] | Crashed]
    batch_seconds: float


def key_of(source: Source) -> FileKey:
    """What a file is known by among those of all projects."""
    return source.project, source.name


def syntax_error(result: ParseResult | Crashed) -> Finding | Crashed | None:
    """Why a file does not parse; None when it does."""
    return result if isinstance(result, Crashed) else result.error


def blocking_reason(task: AnalysedTask, parsed: ParseResults) -> str:
    """Why a task's behaviour is not to be judged; empty when it is."""
    if task.not_handed_in:
        return f"{task.not_handed_in[0]} was not handed in"
    if unreadable := _unreadable(task):
        return f"{unreadable[0]} cannot be read"
    for name in task.sources:
        if syntax_error(parsed[task.project.name, name]) is not None:
            return f"{name} cannot be parsed"
    for name in task.task.needs:
        if name not in task.work.files:
            return f"it builds on {name}, which was not handed in"
    return ""


def make_checks(task: AnalysedTask, results: AnalysisResults) -> list[Check]:
    """The checks of one task that need nothing but text: files, and the kinds of its language."""
    if task.not_handed_in:
        missing = [MissingFile(name, task.work.nearest(name)) for name in task.not_handed_in]
        first = not_handed_in(task.id, missing)
        return [first, *_blocked(task, f"{task.not_handed_in[0]} was not handed in")]
    findings = [
        finding
        for file in task.handed_in.values()
        for finding in file_format.find(file, task.language, task.project.shebangs)
    ]
    first = checks.check_from_findings(task.id, Kind.FILES, findings)
    if unreadable := _unreadable(task):
        return [first, *_blocked(task, f"{unreadable[0]} cannot be read")]
    return [first, *_text_checks(task, results)]


def _text_checks(task: AnalysedTask, results: AnalysisResults) -> list[Check]:
    for source in task.sources.values():
        error = syntax_error(results.parsed[key_of(source)])
        if error is not None:
            style = checks.syntax_check(task.id, source.name, error)
            blocked = _blocked(task, f"{source.name} cannot be parsed")
            return [style if check.kind is Kind.STYLE else check for check in blocked]
    return [_one_check(task, kind, results) for kind in _kinds(task)]


def _one_check(task: AnalysedTask, kind: Kind, results: AnalysisResults) -> Check:
    findings: list[Finding] = []
    seconds = 0.0
    batch_rule = task.language.batch_rule
    for source in task.sources.values():
        file = results.files[key_of(source)]
        if isinstance(file, Crashed):
            return checks.check_from_crash(task.id, kind, source.name, file)
        if file.undecided:
            return undecided(task.id, file.undecided, kind)
        findings += _attributed(task, file, file.of_whole_file.get(kind, ()), concerns_whole_file=True)
        findings += _attributed(task, file, file.by_kind.get(kind, ()))
        if batch_rule is not None and batch_rule.kind is kind:
            batch = results.batches[key_of(source)]
            if isinstance(batch, Crashed):
                return checks.check_from_crash(task.id, kind, source.name, batch)
            findings += _attributed(task, file, batch)
            seconds += results.batch_seconds
    return checks.check_from_findings(task.id, kind, findings, seconds)


def _attributed(
    task: AnalysedTask, file: FileFindings, findings: Iterable[Finding], *, concerns_whole_file: bool = False
) -> list[Finding]:
    return [
        finding
        for finding in findings
        if is_attributed_to(
            task.task, finding, task.project, file.line_ranges, concerns_whole_file=concerns_whole_file
        )
    ]


def _blocked(task: AnalysedTask, reason: str) -> list[Check]:
    return [gate(task.id, kind, Verdict.BLOCKED, reason) for kind in _kinds(task)]


def _kinds(task: AnalysedTask) -> tuple[Kind, ...]:
    """The kinds of checks of a task's text; none for a task without code, such as a database dump."""
    return task.language.kinds if any(map(task.language.is_code, task.task.files)) else ()


def _unreadable(task: AnalysedTask) -> list[str]:
    return [name for name in task.unreadable if name not in task.task.optional]
