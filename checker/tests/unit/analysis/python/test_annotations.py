"""The annotations gate."""

from __future__ import annotations

import pytest

from checker.analysis.python import annotations as annotation_rules
from checker.tests.unit.analysis.conftest import MakeSource


@pytest.mark.parametrize(
    "text",
    [
        "def f() -> None: ...\n",
        "def f(a: int, /, b: 'str', *c: int, d: int = 1, **e: int) -> 'list[int]': ...\n",
        "async def f(a: int) -> None: ...\n",
        "class A:\n    def f(self) -> None: ...\n    def g(this, a: int) -> None: ...\n",
        "class A:\n    @classmethod\n    def f(cls) -> None: ...\n",
        "class A:\n    @staticmethod\n    def g(a: int) -> None: ...\n",
        "class A:\n    def __init__(self, a: int): ...\n    def __init_subclass__(cls, *, a: int): ...\n",
        "class A:\n    def f(self: 'A', /) -> None: ...\n",
        "def f() -> None:\n    def g(a): ...\n    class B:\n        def h(self, a): ...\n",
        "f = lambda x: x\n",
        "class A:\n    f = lambda self: 1\n",
    ],
)
def test_what_is_annotated_passes(source: MakeSource, text: str) -> None:
    """Every form of it; what is inside functions is nobody's business."""
    assert annotation_rules.find(source(text)) == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("def f(): ...\n", 1, "`f`: nothing says what it returns"),
        ("@a\ndef f(): ...\n", 2, "`f`: nothing says what it returns"),
        ("def f(a) -> None: ...\n", 1, "`f`: the parameter `a` has no annotation"),
        ("def f(\n    a,\n    /,\n) -> None: ...\n", 2, "`a`"),
        ("def f(*a) -> None: ...\n", 1, "`a`"),
        ("def f(**a) -> None: ...\n", 1, "`a`"),
        ("def f(*, a=1) -> None: ...\n", 1, "`a`"),
        ("def f(self) -> None: ...\n", 1, "`self`"),
        ("async def f(a) -> None: ...\n", 1, "`a`"),
        ("class A:\n    def f(self, a) -> None: ...\n", 2, "`A.f`: the parameter `a`"),
        ("class A:\n    @staticmethod\n    def f(a) -> None: ...\n", 3, "`a`"),
        ("class A:\n    def __init__(self, a, b: int): ...\n", 2, "`a`"),
        ("def __init__(a: int): ...\n", 1, "nothing says"),
        ("if 1:\n    def f(a) -> None: ...\n", 2, "`a`"),
        ("def f(a):  # type: (int) -> int\n    return a\n", 1, "`a`"),
    ],
)
def test_what_is_not_is_found_where_it_stands(source: MakeSource, text: str, line: int, words: str) -> None:
    """The sentence names the function and the parameter."""
    found = annotation_rules.find(source(text))[0]
    assert found.line == line
    assert words in found.sentence


def test_each_parameter_is_a_finding(source: MakeSource) -> None:
    """And so is the result."""
    assert len(annotation_rules.find(source("def f(a, /, b, *c, d, **e): ...\n"))) == 6


def test_only_where_it_is_asked(source: MakeSource) -> None:
    """A project without `annotations = true` has no finding."""
    assert annotation_rules.find(source("def f(a): ...\n", annotations=False)) == []


def test_what_was_given_is_not_exempt(source: MakeSource) -> None:
    """An exercise may give a body and ask for its annotations."""
    (found,) = annotation_rules.find(source("def f(): ...\n", given=frozenset({"f"})))
    assert found.line == 1


def test_what_init_returns_goes_without_saying(source: MakeSource) -> None:
    assert not annotation_rules.find(source("class A:\n    def __init__(self): ...\n"))
