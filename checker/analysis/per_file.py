"""Everything that reads one file's text, in one call."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from checker.analysis import attribution
from checker.analysis.finding import Finding
from checker.analysis.javascript import eslint
from checker.analysis.python import annotations as annotation_rules
from checker.analysis.python import docstrings, style, suppressions, syntax
from checker.analysis.source import Source


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
    docstrings: list[Finding] = field(default_factory=list)
    style: list[Finding] = field(default_factory=list)
    suppressions: list[Finding] = field(default_factory=list)
    annotations: list[Finding] = field(default_factory=list)
    places: attribution.Places = ()
    seconds: dict[str, float] = field(default_factory=dict)
    undecided: str = ""


def find_all(source: Source) -> TextFindings:
    """Read one file with every gate that needs nothing but its text.

    A hostile text may end the process, or take very long: call it where that
    does not matter.
    """
    if eslint.is_javascript(source):
        if reason := eslint.unreadable():
            return TextFindings(None, undecided=reason)
        docs_found, style_found = eslint.find(source)
        return TextFindings(None, docstrings=docs_found, style=style_found)
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
        docstrings=timed("docs", lambda: docstrings.find(source, tree)),
        style=timed("style", lambda: style.find(source)),
        suppressions=timed("escapes", lambda: suppressions.find(source, tree)),
        annotations=timed("annotated", lambda: annotation_rules.find(source, tree)),
        places=attribution.places(tree),
        seconds=seconds,
    )
