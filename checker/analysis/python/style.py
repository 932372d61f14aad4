"""pycodestyle, on the text alone and with fixed settings alone."""

from __future__ import annotations

import io
import re
from types import SimpleNamespace
from typing import Any

import pycodestyle  # type: ignore[import-untyped]

from checker.analysis.finding import Finding, limit, shorten
from checker.analysis.source import Source

MAX_LINE_LENGTH = 79

# What pycodestyle ignores by default, and two rules that are younger than
# the version the course was written for.
IGNORED = ("E121", "E123", "E126", "E226", "E24", "E704", "W503", "W504", "E721", "E275")

_NOQA = re.compile(r"# no(?=(?:qa|pep8)\b)", re.IGNORECASE)


class _Report:
    """Collects findings; pycodestyle's own reports print and count."""

    def __init__(self) -> None:
        self.errors: list[tuple[int, int, str]] = []

    def init_file(self, *_: object) -> None:
        """Do nothing: each file has its own report."""

    def increment_logical_line(self) -> None:
        """Do nothing: lines are not counted."""

    def error(self, line: int, offset: int, text: str, _: object) -> None:
        """Keep an error unless its rule is ignored."""
        if not text.startswith(IGNORED):
            self.errors.append((line, offset, text))

    def get_file_results(self) -> int:
        """The number of errors."""
        return len(self.errors)


class _Checker(pycodestyle.Checker):  # type: ignore[misc]
    """pycodestyle, with a bug of its own fixed."""

    def run_check(self, check: Any, argument_names: list[str]) -> Any:
        """Run one check on one line; that of imports raises IndexError on a line that is `b` or `u` alone."""
        result = super().run_check(check, argument_names)
        if check is not pycodestyle.module_imports_on_top_of_file:
            return result
        try:
            return list(result)
        except IndexError:
            return []


def find(source: Source) -> list[Finding]:
    """The errors that pycodestyle reports, in the order of the lines."""
    report = _Report()
    # Not splitlines(), which also splits at form feeds; and universal
    # newlines, because that is how pycodestyle reads a file.
    lines = list(io.StringIO(_without_noqa(source.text), newline=None))
    _Checker(lines=lines, options=_OPTIONS, report=report).check_all()
    return limit(
        [
            Finding(source.name, line, shorten(text, 200), rule=text.partition(" ")[0])
            for line, _, text in sorted(report.errors)
        ]
    )


def _without_noqa(text: str) -> str:
    """Change the comments that pycodestyle would obey; every line keeps its length."""
    return _NOQA.sub(lambda match: f"# x{match[0][3:]}", text)


def _options() -> SimpleNamespace:
    """Options made by hand: `StyleGuide` reads the user's configuration."""

    def checks(kind: str) -> list[Any]:
        registered = pycodestyle._checks[kind].items()
        return sorted(
            (check.__name__, check, arguments)
            for check, (codes, arguments) in registered
            if not all(code and code.startswith(IGNORED) for code in codes)
        )

    return SimpleNamespace(
        physical_checks=checks("physical_line"),
        logical_checks=checks("logical_line"),
        ast_checks=[],
        max_line_length=MAX_LINE_LENGTH,
        max_doc_length=None,
        indent_size=4,
        hang_closing=False,
        verbose=0,
    )


_OPTIONS = _options()
