"""Whether what does not parse is of a newer Python than the one that grades.

No parser here reads what is newer than itself: the line that it stopped at is
looked at instead, for what each version brought.
"""

from __future__ import annotations

import re
import sys

_PARAMETERS = "names in brackets (`def f[T](…)`)"
# The version, what the line looks like, and what that is.
_LINES = (
    ((3, 12), re.compile(r"\s*type\s+\w+\s*(\[.*\])?\s*="), "`type X = …`"),
    ((3, 12), re.compile(r"\s*(async\s+)?def\s+\w+\s*\["), _PARAMETERS),
    ((3, 12), re.compile(r"\s*class\s+\w+\s*\["), "names in brackets (`class A[T]`)"),
    (
        (3, 14),
        re.compile(r"\s*except\*?\s+[\w.]+\s*,[^()]*:"),
        "`except A, B:` without parentheses",
    ),
    (
        (3, 14),
        re.compile(r""".*(?<![\w'"])([tT][rR]?|[rR][tT])['"]"""),
        "template strings (`t'…'`)",
    ),
    ((3, 15), re.compile(r"\s*lazy\s+(import|from)\b"), "`lazy import`"),
)
# Older ones stop at these, with a message that begins with the word.
_F_STRING = re.compile(
    r""".*(?<![\w'"])(?:[fF][rR]?|[rR][fF])(?P<quote>['"]).*\{[^{}]*(?:(?P=quote)[^{}]*\}|\\|\#)"""
)
_INSIDE = "the same quotes, a backslash or a comment inside of the braces of an f-string"


def version_of(code: str, error: SyntaxError) -> str:
    """What the line has that came with a newer Python, and with which; empty when there is nothing.

    Args:
        code: the whole text.
        error: why it does not parse.
    """
    lines = code.splitlines()
    number = (error.lineno or 0) - 1
    line = lines[number] if 0 <= number < len(lines) else ""
    for version, looks, feature in _LINES:
        if sys.version_info < version and looks.match(line):
            return f"{feature} came with Python {version[0]}.{version[1]}"
    if sys.version_info < (3, 12) and error.msg.startswith("f-string") and _F_STRING.match(line):
        return f"{_INSIDE} came with Python 3.12"
    return ""
