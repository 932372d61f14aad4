"""pycodestyle, on the text alone and with our settings alone."""

from __future__ import annotations

import io
import re
from types import SimpleNamespace
from typing import Any

import pycodestyle  # type: ignore[import-untyped]

from checker.analysis.finding import Finding
from checker.analysis.source import Source
from checker.analysis.wording import at_most, shown

MAX_LINE_LENGTH = 79

# What pycodestyle ignores by default, and two rules that are younger than
# the version the course was written for.
IGNORED = ("E121", "E123", "E126", "E226", "E24", "E704", "W503", "W504", "E721", "E275")

_NOQA = re.compile(r"# no(?=(?:qa|pep8)\b)", re.IGNORECASE)


class _Report:
    """Collects findings; pycodestyle's own reports print and count."""

    def __init__(self) -> None:
        self.found: list[tuple[int, int, str]] = []

    def init_file(self, *_: object) -> None:
        """Nothing to prepare: one report a file."""

    def increment_logical_line(self) -> None:
        """Nothing to count."""

    def error(self, line: int, offset: int, text: str, _: object) -> None:
        """Keep one finding, unless it is of a rule that is ignored."""
        if not text.startswith(IGNORED):
            self.found.append((line, offset, text))

    def get_file_results(self) -> int:
        """How many there are."""
        return len(self.found)


class _Checker(pycodestyle.Checker):  # type: ignore[misc]
    """pycodestyle, with one slip of its own mended."""

    def run_check(self, check: Any, argument_names: list[str]) -> Any:
        """One check of one line; the one of imports trips over a line that is `b` or `u` alone."""
        found = super().run_check(check, argument_names)
        if check is not pycodestyle.module_imports_on_top_of_file:
            return found
        try:
            return list(found)
        except IndexError:
            return []


def find(source: Source) -> list[Finding]:
    """What pycodestyle says, in the order of the lines, at most 20 of it."""
    report = _Report()
    # Not splitlines(), which also splits at form feeds; and universal
    # newlines, because that is how pycodestyle reads a file.
    lines = list(io.StringIO(_without_noqa(source.text), newline=None))
    _Checker(lines=lines, options=_OPTIONS, report=report).check_all()
    return at_most([Finding(source.name, line, shown(text, 200)) for line, _, text in sorted(report.found)])


def _without_noqa(text: str) -> str:
    """The text with comments disarmed that silence pycodestyle.

    As long as before, so that no column moves and no line grows.
    """
    return _NOQA.sub(lambda found: f"# x{found[0][3:]}", text)


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
