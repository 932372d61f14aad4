"""What pytest knows of an `assert` that did not hold, kept as data.

pytest makes one text of the author's message and of what was compared. Here the comparison is
kept, and the author's message travels with the exception, so that nothing has to read that text.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest
from _pytest.assertion import rewrite, util

from checker.judge.feedback.message import Comparison
from checker.judge.rpc.values import Handle


class AssertionText(str):
    """The text that pytest gives to the `AssertionError` of an `assert`.

    Attributes:
        author_message: what stands behind the comma; empty when there is none.
    """

    author_message = ""


class AssertionRecorder:
    """Keeps the last comparison that did not hold.

    Attributes:
        comparison: of the test that runs; None when there was none.
    """

    def __init__(self) -> None:
        self.comparison: Comparison | None = None
        self._author_message = ""

    @contextlib.contextmanager
    def installed(self) -> Iterator[None]:
        """Let each `AssertionError` of a rewritten `assert` carry an `AssertionText`."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(rewrite, "_format_assertmsg", self._format_message)
            patch.setattr(rewrite, "_format_explanation", self._format_explanation)
            yield

    def record_comparisons(self) -> None:
        """Take the place of pytest's own description, for the test that runs now.

        pytest would compare texts of a megabyte line by line. It puts its own back after the test.
        """
        util._reprcompare = self._record_comparison

    def _record_comparison(self, operator: str, left: object, right: object) -> str:
        self.comparison = Comparison(operator, left, right, is_opaque=isinstance(left, Handle))
        return operator

    def _format_message(self, message: object) -> str:
        template = _format_message(message)
        self._author_message = util.format_explanation(template.replace("%%", "%"))
        return template

    def _format_explanation(self, explanation: str) -> str:
        text = AssertionText(util.format_explanation(explanation))
        text.author_message, self._author_message = self._author_message, ""
        return text


_format_message = rewrite._format_assertmsg


def author_message(error: AssertionError) -> str:
    """The sentence that the test's author gave; empty when there is none."""
    text = error.args[0] if error.args else ""
    return text.author_message if isinstance(text, AssertionText) else str(text)
