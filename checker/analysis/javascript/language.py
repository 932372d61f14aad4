"""JavaScript: its files, and the rules for them."""

from __future__ import annotations

from checker.analysis.finding import Finding
from checker.analysis.javascript import eslint, toolchain
from checker.analysis.language import Language, Rule
from checker.analysis.source import Source
from checker.report.model import Kind

_SECONDS_PER_FILE = 7.0  # processor time; Node and eslint may have to start first


class JavaScript(Language):
    """JavaScript for Node: modules of either kind."""

    suffix = ".js"
    rules = (Rule(Kind.DOCS, eslint.find_docs), Rule(Kind.STYLE, eslint.find_style))
    seconds_per_file = _SECONDS_PER_FILE

    def unavailable_reason(self) -> str:
        """Why Node or eslint cannot be run, if they cannot."""
        return toolchain.why_not()

    def syntax_error(self, source: Source) -> Finding | None:
        """Why Node cannot read the file, neither as a module nor as CommonJS."""
        return eslint.syntax_error(source)


LANGUAGE = JavaScript()
