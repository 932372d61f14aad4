"""The analysis of everything that was handed in, in child processes, while judges do their part."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from checker.analysis import language as languages
from checker.analysis import task_checks
from checker.analysis.finding import Finding
from checker.analysis.isolated_map import Crashed, IsolatedMap
from checker.analysis.language import Batch, BatchRule, Language, ParseResult
from checker.analysis.per_file import FileFindings, analyse_file
from checker.analysis.source import Source
from checker.analysis.task_checks import (
    AnalysedTask,
    AnalysisResults,
    FileKey,
    ParseResults,
    key_of,
    syntax_error,
)
from checker.host.resources import MachineError
from checker.report.model import Check


@dataclass(frozen=True)
class _BatchFindings:
    """What was found in each source of a batch, and how long that took by the wall."""

    findings: list[list[Finding]]
    seconds: float


class AnalysisRun:
    """The analysis of all files of a submission, under way.

    Wait for `connections` for at most `seconds_left` and call `step`, for as long as it is
    `is_busy`; `checks` does the rest of this itself when it is called earlier.
    """

    def __init__(self, tasks: Sequence[AnalysedTask]) -> None:
        """Parse the files of `tasks`, wait for that, and begin with everything else.

        Raises:
            MachineError: when a file could not be parsed by no fault of its own.
        """
        sources = {key_of(source): source for task in tasks for source in task.sources.values()}
        others = {
            key_of(source): source
            for task in tasks
            for source in (*task.helpers.values(), *task.earlier_sources.values())
        }
        self._parsed = _parse(list({**others, **sources}.values()))
        parsed = [source for key, source in sources.items() if syntax_error(self._parsed[key]) is None]
        self._results: AnalysisResults | None = None
        self._languages = {task.project.language: task.language for task in tasks}
        self._files: IsolatedMap[Source, FileFindings] = IsolatedMap(analyse_file, parsed, _seconds_per_file)
        self._batches: list[IsolatedMap[Batch, _BatchFindings]] = []
        try:
            for name, language in self._languages.items():
                if language.batch_rule is not None:
                    own = [task for task in tasks if task.project.language == name]
                    batches = _batches(language, own, parsed)
                    self._batches.append(_start_batches(language.batch_rule, batches))
        except BaseException:
            self.close()
            raise

    @property
    def is_busy(self) -> bool:
        """Whether something is still being analysed."""
        return any(not work.is_done for work in self._work)

    @property
    def connections(self) -> list[Connection]:
        """What to wait for."""
        return [work.connection for work in self._work if not work.is_done]

    @property
    def seconds_left(self) -> float | None:
        """How long to wait at most; None when there is nothing to wait for."""
        deadlines = [work.deadline for work in self._work if not work.is_done]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def step(self) -> None:
        """Take what has arrived."""
        for work in self._work:
            work.step()

    def close(self) -> None:
        """End what is still being analysed."""
        for work in self._work:
            work.close()

    def preload(self) -> None:
        """Import what the children of later runs need, which are forked from this process."""
        for language in self._languages.values():
            if language.batch_rule is not None:
                language.batch_rule.preload()

    def blocking_reason(self, task: AnalysedTask) -> str:
        """Why a task's behaviour is not to be judged; empty when it is."""
        return task_checks.blocking_reason(task, self._parsed)

    def unparsable_helpers(self, task: AnalysedTask) -> list[str]:
        """The learner's own modules that do not parse; they are not graded."""
        name = task.project.name
        return [helper for helper in task.helpers if syntax_error(self._parsed[name, helper]) is not None]

    def imports(self, task: AnalysedTask) -> dict[str, frozenset[str]]:
        """What the files of a task and those it builds on import, by name; of those that parse.

        Nothing where the language does not report imports.
        """
        sources = (*task.sources.values(), *task.earlier_sources.values())
        results = {source.name: self._parsed[key_of(source)] for source in sources}
        return {
            name: result.imports
            for name, result in results.items()
            if task.language.reports_imports and isinstance(result, ParseResult)
        }

    def checks(self, task: AnalysedTask) -> list[Check]:
        """The checks of one task: of its files, and of the kinds of its language."""
        return task_checks.make_checks(task, self._finished())

    @property
    def _work(self) -> list[IsolatedMap[Any, Any]]:
        return [self._files, *self._batches]

    def _finished(self) -> AnalysisResults:
        if self._results is None:
            for work in self._work:
                work.wait()
            self._results = self._collect()
        return self._results

    def _collect(self) -> AnalysisResults:
        batches: dict[FileKey, list[Finding] | Crashed] = {}
        seconds = 0.0
        for batch, result in (pair for work in self._batches for pair in work.results):
            if isinstance(result, Crashed):
                batches |= {key_of(source): result for source in batch.sources}
            else:
                batches |= dict(zip(map(key_of, batch.sources), result.findings, strict=True))
                seconds += result.seconds
        return AnalysisResults(
            parsed=self._parsed,
            files={key_of(source): result for source, result in self._files.results},
            batches=batches,
            batch_seconds=seconds / max(1, len(batches)),
        )


def _parse(sources: Sequence[Source]) -> ParseResults:
    """Parse files, and wait for that.

    Raises:
        MachineError: when one could not be parsed by no fault of its own.
    """
    parsing = IsolatedMap(_parse_file, sources, _seconds_per_file)
    try:
        parsing.wait()
    finally:
        parsing.close()
    for source, result in parsing.results:
        if isinstance(result, Crashed) and result.undecided:
            raise MachineError(f"{source.name} could not be read: {result.undecided}")
    return {key_of(source): result for source, result in parsing.results}


def _parse_file(source: Source) -> ParseResult:
    language = languages.find(source.language)
    return ParseResult() if language.unavailable_reason() else language.parse(source)


def _seconds_per_file(source: Source) -> float:
    return languages.find(source.language).seconds_per_file


def _start_batches(rule: BatchRule, batches: Sequence[Batch]) -> IsolatedMap[Batch, _BatchFindings]:
    return IsolatedMap(_timed(rule), batches, rule.seconds, _split)


def _timed(rule: BatchRule) -> Callable[[Batch], _BatchFindings]:
    def find(batch: Batch) -> _BatchFindings:
        started = time.monotonic()
        return _BatchFindings(rule.find(batch), time.monotonic() - started)

    return find


def _split(batch: Batch) -> list[Batch]:
    """Each file on its own, to find the one that crashed the rule."""
    if len(batch.sources) == 1:
        return []
    return [Batch((source,), batch.provided) for source in batch.sources]


def _batches(language: Language, tasks: Iterable[AnalysedTask], sources: Sequence[Source]) -> list[Batch]:
    """One batch for all, unless two projects give a module the same name."""
    batches: list[Batch] = []
    provided = {
        task.project.name: {
            name: content.decode()
            for name, content in task.project.provided.items()
            if language.is_code(name)
        }
        for task in tasks
    }
    for project, files in provided.items():
        own = tuple(source for source in sources if source.project == project)
        for number, batch in enumerate(batches):
            if not files.keys() & batch.provided.keys():
                batches[number] = Batch(batch.sources + own, {**batch.provided, **files})
                break
        else:
            batches.append(Batch(own, files))
    return [batch for batch in batches if batch.sources]
