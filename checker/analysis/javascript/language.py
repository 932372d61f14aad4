"""JavaScript: its files, and the rules for them."""

from __future__ import annotations

from checker.analysis.javascript import eslint, toolchain
from checker.analysis.language import Language, ParseResult, Rule
from checker.analysis.source import Source
from checker.report.model import Kind

_SECONDS_PER_FILE = 7.0  # processor time; Node and eslint may have to start first


class JavaScript(Language):
    """JavaScript for Node: modules of either kind."""

    suffix = ".js"
    rules = (Rule("comments", Kind.DOCS, eslint.find_docs), Rule("style", Kind.STYLE, eslint.find_style))
    seconds_per_file = _SECONDS_PER_FILE
    reports_imports = True

    def unavailable_reason(self) -> str:
        """Why Node or eslint cannot be run, if they cannot."""
        return toolchain.why_not()

    def parse(self, source: Source) -> ParseResult:
        """What a file imports, or why Node cannot read it, neither as a module nor as CommonJS."""
        return eslint.parse(source)


LANGUAGE = JavaScript()
