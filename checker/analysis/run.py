"""All gates over everything that was handed in, while judges do their part."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

from checker.analysis import attribution, checks, file_format, per_file
from checker.analysis.finding import Finding
from checker.analysis.isolated_map import Contained, Ended
from checker.analysis.javascript.eslint import is_javascript
from checker.analysis.per_file import TextFindings
from checker.analysis.python import syntax
from checker.analysis.python.mypy import check
from checker.analysis.source import Source
from checker.host.resources import MachineError
from checker.report.checks import not_handed_in
from checker.report.model import Check, Kind, MissingFile, Verdict

if TYPE_CHECKING:
    from checker.grading.plan import PlannedTask

# Of a processor: a file, or all types together, take less than a tenth of it.
_SECONDS_A_FILE = 5.0
_SECONDS_A_SCRIPT = 7.0  # Node and eslint may have to start first
_SECONDS_A_BUILD = 3.0
_SECONDS_THE_FIRST_BUILD = 120.0  # it reads the standard library's stubs
_SECONDS_MORE_A_FILE = 0.1

Key = tuple[str, str]  # project, file


@dataclass(frozen=True)
class _Build:
    """What is type-checked in one go."""

    sources: tuple[Source, ...]
    provided: dict[str, str]


class Reading:
    """What the gates find; ask for `checks` when no longer `busy`."""

    def __init__(self, tasks: Sequence[PlannedTask]) -> None:
        """Gather the files of `tasks`, each once."""
        self._tasks = tasks
        self._sources = {_key(s): s for task in tasks for s in task.sources.values()}
        self._helpers = {_key(s): s for task in tasks for s in task.helpers.values()}
        self._syntax: dict[Key, Finding | Ended | None] = {}
        self._text: dict[Key, TextFindings | Ended] = {}
        self._types: dict[Key, list[Finding] | Ended] = {}
        self._types_seconds = 0.0
        self._at_work: list[Contained[Any, Any]] = []

    def read_syntax(self) -> None:
        """Find out, and wait for it, which files parse at all."""
        sources = [*self._sources.values(), *self._helpers.values()]
        parsing = Contained(syntax.find, sources, _seconds_a_file)
        while not parsing.done:
            wait([parsing.connection], max(0.0, parsing.deadline - time.monotonic()))
            parsing.step()
        self._syntax = {_key(source): found for source, found in parsing.results}
        for source, found in parsing.results:
            if isinstance(found, Ended) and found.undecided:
                raise MachineError(f"{source.name} could not be read: {found.undecided}")

    def blocks(self, task: PlannedTask) -> str:
        """Why a task's behaviour is not to be looked at; empty when it is."""
        if task.not_handed_in:
            return f"{task.not_handed_in[0]} was not handed in"
        for name in task.unusable:
            if name not in task.task.optional:
                return f"{name} cannot be read"
        for name in task.sources:
            if self._syntax.get((task.project.name, name)) is not None:
                return f"{name} cannot be parsed"
        for name in task.task.needs:
            if name not in task.work.files:
                return f"it builds on {name}, which was not handed in"
        return ""

    def unread(self, task: PlannedTask) -> list[str]:
        """The modules of the learner's own that do not parse; nobody grades them."""
        return [name for name in task.helpers if self._syntax[task.project.name, name] is not None]

    def begin(self) -> None:
        """Begin with everything else."""
        parsed = [s for key, s in self._sources.items() if self._syntax[key] is None]
        self._at_work.append(Contained(per_file.find_all, parsed, _seconds_a_file))
        self._at_work.append(Contained(_find_types, self._builds(parsed), _seconds, _split))

    @property
    def busy(self) -> bool:
        """Whether something is still being read."""
        return any(not work.done for work in self._at_work)

    @property
    def connections(self) -> list[Connection]:
        """What to wait for."""
        return [work.connection for work in self._at_work if not work.done]

    @property
    def seconds_left(self) -> float | None:
        """How long to wait at most; None when there is nothing to wait for."""
        deadlines = [work.deadline for work in self._at_work if not work.done]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def step(self) -> None:
        """Take what has arrived."""
        for work in self._at_work:
            work.step()
        if self._at_work and not self.busy:
            self._collect()

    def close(self) -> None:
        """End what is still at work."""
        for work in self._at_work:
            work.close()

    def checks(self, task: PlannedTask) -> list[Check]:
        """The checks of one task: files, docs, style, types."""
        missing = task.not_handed_in
        if missing:
            first = not_handed_in(task.id, [MissingFile(name, task.work.nearest(name)) for name in missing])
            return [first, *self._blocked(task, f"{missing[0]} was not handed in")]
        found = [
            finding
            for file in task.handed_in.values()
            for finding in file_format.find(file, task.project.shebangs, language=task.project.language)
        ]
        first = checks.of_findings(task.id, Kind.FILES, found)
        unreadable = [name for name in task.unusable if name not in task.task.optional]
        if unreadable:
            return [first, *self._blocked(task, f"{unreadable[0]} cannot be read")]
        return [first, *self._text_checks(task)]

    def _text_checks(self, task: PlannedTask) -> list[Check]:
        keys = [_key(source) for source in task.sources.values()]
        for key in keys:
            found = self._syntax[key]
            if found is not None:
                style = checks.not_code(task.id, key[1], found)
                docs, _, *rest = self._blocked(task, f"{key[1]} cannot be parsed")
                return [docs, style, *rest]
        return [self._one_check(task, kind, keys) for kind in _kinds(task)]

    def _one_check(self, task: PlannedTask, kind: Kind, keys: list[Key]) -> Check:
        findings: list[Finding] = []
        seconds = 0.0
        for key in keys:
            read = self._text[key]
            if isinstance(read, Ended):
                return checks.of_end(task.id, kind, key[1], read)
            if read.undecided:
                return checks.undecided(task.id, read.undecided, kind)
            silencing: list[Finding] = []
            if kind is Kind.DOCS:
                found = read.docstrings
            elif kind is Kind.STYLE:
                found = read.style
            else:
                built = self._types[key]
                if isinstance(built, Ended):
                    return checks.of_end(task.id, kind, key[1], built)
                silencing, found = read.suppressions, [*read.annotations, *built]
                seconds += self._types_seconds / max(1, len(self._types))
            findings += _of_task(task, silencing, read, everywhere=True)
            findings += _of_task(task, found, read, everywhere=False)
        return checks.of_findings(task.id, kind, findings, seconds)

    def _blocked(self, task: PlannedTask, reason: str) -> list[Check]:
        return [checks.gate(task.id, kind, Verdict.BLOCKED, reason) for kind in _kinds(task)]

    def _collect(self) -> None:
        reading, building = self._at_work
        self._at_work = []
        self._text = {_key(source): found for source, found in reading.results}
        for build, (found, seconds) in (
            (item, result if not isinstance(result, Ended) else (result, 0.0))
            for item, result in building.results
        ):
            self._types_seconds += seconds
            for number, source in enumerate(build.sources):
                self._types[_key(source)] = found if isinstance(found, Ended) else found[number]

    def _builds(self, sources: Sequence[Source]) -> list[_Build]:
        """One build for all, unless two projects give a module the same name."""
        builds: list[_Build] = []
        provided = {
            task.project.name: {
                name.removesuffix(".py"): content.decode()
                for name, content in task.project.provided.items()
                if name.endswith(".py")
            }
            for task in self._tasks
        }
        for name, given in provided.items():
            own = tuple(s for s in sources if s.project == name and not is_javascript(s))
            for number, build in enumerate(builds):
                if not given.keys() & build.provided.keys():
                    builds[number] = _Build(build.sources + own, build.provided | given)
                    break
            else:
                builds.append(_Build(own, given))
        return [build for build in builds if build.sources]


def _of_task(
    task: PlannedTask, findings: list[Finding], read: TextFindings, *, everywhere: bool
) -> list[Finding]:
    return [
        finding
        for finding in findings
        if attribution.belongs(finding, task.task, task.project, read.places, everywhere=everywhere)
    ]


def _kinds(task: PlannedTask) -> tuple[Kind, ...]:
    """What is read of the text of a task: JavaScript has no types, and a dump has nothing to read."""
    if task.project.language == "python":
        return Kind.DOCS, Kind.STYLE, Kind.TYPES
    code = any(name.endswith(".js") for name in task.task.files)
    return (Kind.DOCS, Kind.STYLE) if code else ()


def _key(source: Source) -> Key:
    return source.project, source.name


def _find_types(build: _Build) -> tuple[list[list[Finding]], float]:
    started = time.monotonic()
    return check.find(build.sources, build.provided), time.monotonic() - started


def _seconds_a_file(source: Source) -> float:
    return _SECONDS_A_SCRIPT if is_javascript(source) else _SECONDS_A_FILE


def _seconds(build: _Build) -> float:
    if not check.is_prepared():
        return _SECONDS_THE_FIRST_BUILD
    return _SECONDS_A_BUILD + _SECONDS_MORE_A_FILE * (len(build.sources) - 1)


def _split(build: _Build) -> list[_Build]:
    """Each file on its own, to find the one that the build did not come back from."""
    if len(build.sources) == 1:
        return []
    return [_Build((source,), build.provided) for source in build.sources]
