"""Everything that reads one file's text, in one call."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from checker.gates import annotated, belonging, docs, escapes, javascript, style, syntax
from checker.gates.finding import Finding
from checker.gates.source import Source


@dataclass(frozen=True, slots=True)
class TextFindings:
    """What was found in one file.

    Attributes:
        syntax: why it is not Python; the lists are empty then.
        places: where its classes and methods stand.
        seconds: how long each gate took, by its name.
        undecided: why it could not be read, by no fault of the file's; the
            lists are empty then.
    """

    syntax: Finding | None
    docs: list[Finding] = field(default_factory=list)
    style: list[Finding] = field(default_factory=list)
    escapes: list[Finding] = field(default_factory=list)
    annotated: list[Finding] = field(default_factory=list)
    places: belonging.Places = ()
    seconds: dict[str, float] = field(default_factory=dict)
    undecided: str = ""


def find_all(source: Source) -> TextFindings:
    """Read one file with every gate that needs nothing but its text.

    A hostile text may end the process, or take very long: call it where that
    does not matter.
    """
    if javascript.is_javascript(source):
        if reason := javascript.unreadable():
            return TextFindings(None, undecided=reason)
        docs_found, style_found = javascript.find(source)
        return TextFindings(None, docs=docs_found, style=style_found)
    seconds: dict[str, float] = {}

    def timed(name: str, gate: Callable[[], list[Finding]]) -> list[Finding]:
        started = time.perf_counter()
        try:
            return gate()
        except (RecursionError, MemoryError):
            return [Finding(source.name, 0, syntax.TOO_DEEP)]
        finally:
            seconds[name] = time.perf_counter() - started

    started = time.perf_counter()
    tree = syntax.read(source)
    seconds["syntax"] = time.perf_counter() - started
    if not isinstance(tree, ast.Module):
        return TextFindings(tree, seconds=seconds)
    return TextFindings(
        None,
        docs=timed("docs", lambda: docs.find(source, tree)),
        style=timed("style", lambda: style.find(source)),
        escapes=timed("escapes", lambda: escapes.find(source, tree)),
        annotated=timed("annotated", lambda: annotated.find(source, tree)),
        places=belonging.places(tree),
        seconds=seconds,
    )
