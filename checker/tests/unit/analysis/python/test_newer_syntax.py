"""What is newer than the Python that grades is told as that, and what is wrong is not."""

from __future__ import annotations

import sys

import pytest

from checker.analysis.python import newer_syntax

NEWER = [
    ("type X = int", (3, 12), "invalid syntax"),
    ("type Pair[T] = tuple[T, T]", (3, 12), "invalid syntax"),
    ("def f[T](x: T) -> T: return x", (3, 12), "expected '('"),
    ("    async def f[T](x: T) -> T: return x", (3, 12), "expected '('"),
    ("class A[T]: pass", (3, 12), "invalid syntax"),
    ('print(f"{d["a"]}")', (3, 12), "f-string: unmatched '['"),
    ("x = f\"{'\\n'.join(a)}\"", (3, 12), "f-string expression part cannot include a backslash"),
    ("except ValueError, KeyError:", (3, 14), "multiple exception types must be parenthesized"),
    ("x = t'{name}'", (3, 14), "invalid syntax"),
    ("lazy import os", (3, 15), "invalid syntax"),
]
WRONG = [
    ("print 'a'", "Missing parentheses in call to 'print'"),
    ("def f(:", "invalid syntax"),
    ("f'{a b}'", "f-string: invalid syntax. Perhaps you forgot a comma?"),
    ("f'{'", "f-string: expecting '}'"),
    ("type = 3 3", "invalid syntax"),
    ("except (A, B) e:", "invalid syntax"),
    ("x = cat['a' 'b'", "'[' was never closed"),
    ("", "unexpected EOF while parsing"),
]


def said_of(line: str, said: str) -> str:
    return newer_syntax.version_of(f"first\n{line}\n", SyntaxError(said, ("f.py", 2, 1, line)))


@pytest.mark.parametrize(("line", "version", "said"), NEWER)
def test_says_what_came_with_which_version(line: str, version: tuple[int, int], said: str) -> None:
    if sys.version_info >= version:
        assert said_of(line, said) == ""
    else:
        assert said_of(line, said).endswith(f"came with Python {version[0]}.{version[1]}")


@pytest.mark.parametrize(("line", "said"), WRONG)
def test_what_is_wrong_in_all_versions_is_not_newer(line: str, said: str) -> None:
    assert said_of(line, said) == ""
