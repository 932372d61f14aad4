"""What the checker knows of one programming language: how its files are read, and its rules."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

from checker.analysis.attribution import LineRanges
from checker.analysis.finding import Finding
from checker.analysis.source import Source
from checker.languages import LANGUAGES
from checker.report.model import Kind
from checker.submission import readable
from checker.submission.model import File
from checker.submission.readable import Problem


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that needs one file's text and nothing else.

    Attributes:
        name: of the rule, given to findings that do not name a rule of their own.
        kind: of the check that its findings belong to.
        find: what it finds. It may raise RecursionError or MemoryError for a file that is
            nested too deeply, which is a finding as well.
        concerns_whole_file: whether its findings cost every task that shares the file.
    """

    name: str
    kind: Kind
    find: Callable[[Source], list[Finding]]
    concerns_whole_file: bool = False


@dataclass(frozen=True, slots=True)
class ParseResult:
    """What is known of a file once it is parsed.

    Attributes:
        error: the first thing that keeps the parser from reading it, if any.
        imports: the modules that it imports, where the language reports them.
    """

    error: Finding | None = None
    imports: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Batch:
    """Files that are analysed together.

    Attributes:
        sources: that parse.
        provided: text of what learners are given and these files may import, by file name.
    """

    sources: tuple[Source, ...]
    provided: Mapping[str, str]


class BatchRule(Protocol):
    """A rule that looks at many files at once: at what one imports from another, say."""

    @property
    def kind(self) -> Kind:
        """Of the check that its findings belong to."""

    def find(self, batch: Batch) -> list[list[Finding]]:
        """The findings of each source, in the order of `batch.sources`."""

    def seconds(self, batch: Batch) -> float:
        """How much processor time it may take."""

    def preload(self) -> None:
        """Import what `find` needs, so that children forked later need not."""


class Language:
    """A programming language. Subclass it, and say what is different.

    Attributes:
        suffix: that its files end with.
        rules: that look at one file each, in the order of their findings.
        batch_rule: the rule that looks at all files together, if any.
        seconds_per_file: processor time that reading one file may take.
        has_own_modules: whether files of a submission may import modules that
            the learner added and no task declares.
        reports_imports: whether `parse` reports what a file imports, because an
            extension has to know.
    """

    suffix: ClassVar[str]
    rules: ClassVar[tuple[Rule, ...]]
    batch_rule: ClassVar[BatchRule | None] = None
    seconds_per_file: ClassVar[float]
    has_own_modules: ClassVar[bool] = False
    reports_imports: ClassVar[bool] = False

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of checks that are made of its files."""
        batch = () if self.batch_rule is None else (self.batch_rule.kind,)
        return tuple(dict.fromkeys([*(rule.kind for rule in self.rules), *batch]))

    def is_code(self, name: str) -> bool:
        """Whether a file of this name is written in the language."""
        return name.endswith(self.suffix)

    def is_readable(self, file: File) -> bool:
        """Whether rules can read a file of a project in this language, and the worker may run it."""
        check = self.encoding_problem if self.is_code(file.name) else readable.utf8_problem
        return readable.is_readable(file, check)

    def encoding_problem(self, content: bytes) -> Problem | None:
        """What is wrong with how a file of code is encoded, if anything."""
        return readable.utf8_problem(content)

    def format_problems(self, file: File, shebangs: tuple[str, ...]) -> Iterator[Problem]:
        """What is wrong with a file of code before it is parsed, beyond its encoding.

        Args:
            file: that has content.
            shebangs: the first lines that the project accepts.
        """
        return iter(())

    def unavailable_reason(self) -> str:
        """Why files cannot be analysed on this machine, for want of a tool; empty when they can."""
        return ""

    def parse(self, source: Source) -> ParseResult:
        """Parse a file. A hostile text may end the process, or take very long: call it in a child."""
        raise NotImplementedError

    def line_ranges(self, source: Source) -> LineRanges:
        """Where the classes and functions of a file stand that tasks can name as their own."""
        return ()

    def given_names(self, starter: str) -> frozenset[str]:
        """The names defined in a starter file, which the learner need not document."""
        return frozenset()

    def runtime_files(self, contents: Iterable[bytes]) -> dict[str, bytes]:
        """Files that code needs beside it when it runs, because the rules take them for granted."""
        return {}


@functools.cache
def find(name: str) -> Language:
    """The language of this name.

    Raises:
        KeyError: when there is none.
    """
    language: Language = importlib.import_module(LANGUAGES[name]).LANGUAGE
    return language
