"""Prints on standard output, in whatever encoding it has."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.render import workflow
from checker.render.destination import write_out
from checker.report.plain_text import clean_line

if TYPE_CHECKING:
    from checker.report.model import Report

# What the lines of a report use beyond ASCII, for terminals that have nothing else.
_ASCII = str.maketrans({"✓": "+", "✗": "x", "○": "o", "…": "..."})


def print_lines(lines: Iterable[str]) -> None:
    """Print these lines, each made harmless."""
    _print("".join(f"{clean_line(line)}\n" for line in lines))


def print_report(report: Report, *, edges_fail: bool) -> None:
    """Print the report for a person.

    It is drawn to its end before it is printed: a failure on the way shows
    nothing rather than half a table.
    """
    from checker.render.terminal import make_console, render

    console = make_console(sys.stdout)
    # Not `capture`: at its end that writes to standard output, if only nothing.
    console.file = drawn = io.StringIO()
    render(report, console, edges_fail=edges_fail)
    _print(drawn.getvalue())


def _print(text: str) -> None:
    if workflow.is_in_workflow():
        text = workflow.defuse(text)
    encoding = sys.stdout.encoding or "utf-8"
    if not encoding.lower().startswith("utf"):
        text = text.translate(_ASCII)
    write_out(text.encode(encoding, "backslashreplace"))
