"""Python: its files, and the rules for them."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.analysis.attribution import LineRanges
from checker.analysis.finding import Finding
from checker.analysis.language import Batch, Language, ParseResult, Rule
from checker.analysis.python import annotations as annotation_rules
from checker.analysis.python import docstrings, source_format, style, suppressions, syntax, syntax_tree
from checker.analysis.python.mypy import build, check
from checker.analysis.source import Source
from checker.report.model import Kind
from checker.submission.model import File
from checker.submission.readable import Problem

_SUFFIX = ".py"
# Processor time. A file, or all types together, take less than a tenth of it.
_SECONDS_PER_FILE = 5.0
_SECONDS_PER_BUILD = 3.0
_SECONDS_OF_FIRST_BUILD = 120.0  # it reads the standard library's stubs
_SECONDS_PER_FURTHER_FILE = 0.1
_TYPING_EXTENSIONS = "typing_extensions"


class _TypeCheck:
    """mypy, over all files in one build."""

    kind = Kind.TYPES

    def find(self, batch: Batch) -> list[list[Finding]]:
        modules = {name.removesuffix(_SUFFIX): text for name, text in batch.provided.items()}
        return check.find(batch.sources, modules)

    def seconds(self, batch: Batch) -> float:
        if not check.is_prepared():
            return _SECONDS_OF_FIRST_BUILD
        return _SECONDS_PER_BUILD + _SECONDS_PER_FURTHER_FILE * (len(batch.sources) - 1)

    def preload(self) -> None:
        build.load()


class Python(Language):
    """Python, of the version that the checker runs on."""

    suffix = _SUFFIX
    rules = (
        Rule("docstrings", Kind.DOCS, docstrings.find),
        Rule("style", Kind.STYLE, style.find),
        # What switches mypy off in one place may hide mistakes anywhere in the file.
        Rule("suppressions", Kind.TYPES, suppressions.find, concerns_whole_file=True),
        Rule("annotations", Kind.TYPES, annotation_rules.find),
    )
    batch_rule = _TypeCheck()
    seconds_per_file = _SECONDS_PER_FILE
    has_own_modules = True

    def encoding_problem(self, content: bytes) -> Problem | None:
        """Why the interpreter and an editor might not read the same text."""
        return source_format.encoding_problem(content)

    def format_problems(self, file: File, shebangs: tuple[str, ...]) -> Iterator[Problem]:
        """Line ends, first line, mode."""
        return source_format.problems(file, shebangs)

    def parse(self, source: Source) -> ParseResult:
        """Why the file cannot be parsed, or is too large or too deep to be."""
        return ParseResult(syntax.find(source))

    def line_ranges(self, source: Source) -> LineRanges:
        """Of its classes and functions."""
        return syntax_tree.line_ranges(syntax_tree.tree_of(source))

    def given_names(self, starter: str) -> frozenset[str]:
        """The names of all classes and functions of a starter file."""
        return syntax_tree.given_names(starter)

    def runtime_files(self, contents: Iterable[bytes]) -> dict[str, bytes]:
        """`typing_extensions` where it is mentioned: mypy always finds it, so it has to run as well."""
        if not any(_TYPING_EXTENSIONS.encode() in content for content in contents):
            return {}
        spec = importlib.util.find_spec(_TYPING_EXTENSIONS)
        if spec is None or not spec.origin:
            return {}
        return {f"{_TYPING_EXTENSIONS}{_SUFFIX}": Path(spec.origin).read_bytes()}


LANGUAGE = Python()
