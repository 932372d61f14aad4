"""The docs gate."""

from __future__ import annotations

import pytest

from checker.analysis.python import docstrings
from checker.analysis.python.syntax_tree import given_names
from checker.tests.unit.analysis.conftest import MakeSource

MODULE = '"""Functions that add things up."""\n'


@pytest.mark.parametrize(
    "text",
    [
        MODULE,
        "'''Adds things up.'''\n",
        '"Adds things up"\n',
        'r"""\n\n    Adds things up.\n"""\n',
        '#!/usr/bin/env python3\n# a comment\n\n"""Adds things up."""\nfrom __future__ import annotations\n',
        '"""Ajoute des éléments à la liste."""\n',
        '"""返回两个数的和。"""\n',
        '"""二つの数を足す。"""\n',
        '"""บวกเลขสองจำนวน"""\n',
        '"""두 수를 더한다."""\n',
        '"""FIFO caching: the first in is the first out."""\n',
        MODULE
        + 'def f():\n    """Add things up."""\n    def g(): ...\n    class A: ...\n    return lambda: 1\n',
        MODULE + 'async def f():\n    """Add things up."""\n    async def g():\n        def h(): ...\n',
        MODULE
        + 'class A:\n    """Adds things up."""\n    def __init__(self):\n        """Start with nothing."""\n',
        MODULE
        + 'class A:\n    """Adds things up."""\n    @property\n    def x(self):\n'
        + '        """How many there are."""\n    @x.setter\n    def x(self, value): ...\n',
        MODULE
        + "from typing import overload\n@overload\ndef f(a: int) -> int: ...\n"
        + '@overload\ndef f(a: str) -> str: ...\ndef f(a):\n    """Give it back."""\n',
    ],
)
def test_real_sentences_pass(source: MakeSource, text: str) -> None:
    """Docstrings of any form that say something have no finding."""
    assert docstrings.find(source(text)) == []


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "the module has no docstring"),
        ("x = 1\n", 1, "the module has no docstring"),
        ("x = 1\n'''Adds things up.'''\n", 1, "the module has no docstring"),
        ("# Adds things up.\n", 1, "the module has no docstring"),
        ("__doc__ = 'Adds things up.'\n", 1, "the module has no docstring"),
        ("f'''Adds things up.'''\n", 1, "the module has no docstring"),
        ("b'''Adds things up.'''\n", 1, "the module has no docstring"),
        ("''\n", 1, "too short"),
        ("#\n\n'''Adding'''\n", 3, "too short"),
        ("'''0-add.py'''\n", 1, "too short"),
        ("'''求和'''\n", 1, "too short"),
        ("'''--- 1 2 3 --- ... !'''\n", 1, "too short"),
        (MODULE + "def f(): ...\n", 2, "the function `f` has no docstring"),
        (MODULE + "@a\n@b\ndef f(): ...\n", 4, "the function `f` has no docstring"),
        (MODULE + "async def f(): ...\n", 2, "the function `f` has no docstring"),
        (MODULE + "def f(): ...\nf.__doc__ = 'Adds things up.'\n", 2, "the function `f` has no docstring"),
        (MODULE + "if True:\n    def f(): ...\n", 3, "the function `f` has no docstring"),
        (MODULE + "try:\n    pass\nexcept E:\n    def f(): ...\n", 5, "the function `f` has no docstring"),
        (MODULE + "match 1:\n    case 1:\n        def f(): ...\n", 4, "the function `f` has no docstring"),
        (MODULE + "class A: ...\n", 2, "the class `A` has no docstring"),
        (MODULE + "class A:\n    'Adds up.'\n", 3, "the docstring of the class `A` is too short"),
        (
            MODULE
            + "class A:\n    'Adds things up.'\n    class B:\n        'And more things.'\n"
            + "        def f(self): ...\n",
            6,
            "the method `A.B.f` has no docstring",
        ),
    ],
)
def test_what_is_missing_is_found_where_it_stands(
    source: MakeSource, text: str, line: int, words: str
) -> None:
    """One finding each, on the line of the definition or the docstring."""
    (found,) = docstrings.find(source(text))
    assert found.line == line
    assert words in found.sentence


@pytest.mark.parametrize(
    ("name", "docstring"),
    [
        ("FIFOCache", "FIFO cache: FIFOCache"),
        ("LFUCache", "LFU Cache, LFU Cache!"),
        ("HTTPServer", "HTTP server HTTPServer"),
        ("sum_mixed_list", "Sum mixed list."),
    ],
)
def test_the_name_again_is_no_sentence(source: MakeSource, name: str, docstring: str) -> None:
    """However often, and however it is written."""
    (found,) = docstrings.find(source(f"{MODULE}class {name}:\n    '{docstring}'\n"))
    assert found.line == 3
    assert "only says its name" in found.sentence


@pytest.mark.parametrize(
    ("name", "docstring"),
    [
        ("FIFOCache", "A FIFO cache class that inherits from BaseCaching"),
        ("FIFOCache", "Implements FIFO caching"),
        ("Cache", "Cache with four places"),
        ("FIFOCache", "A FIFO cache class."),
        ("sum_mixed_list", "Sum of a mixed list."),
        ("Server", "Server class to paginate a database of popular baby names."),
    ],
)
def test_the_name_and_more_is_a_sentence(source: MakeSource, name: str, docstring: str) -> None:
    """The name may be used to say something."""
    assert docstrings.find(source(f"{MODULE}class {name}:\n    '{docstring}'\n")) == []


def test_a_module_that_only_says_its_name(source: MakeSource) -> None:
    """The file's name is the module's."""
    (found,) = docstrings.find(source('"""1-fifo_cache.py: fifo cache"""\n', name="1-fifo_cache.py"))
    assert "only says its name" in found.sentence


def test_what_was_given_is_exempt(source: MakeSource) -> None:
    """Exactly that: a method more is the learner's own."""
    starter = "class Server:\n    def __init__(self): ...\n    def dataset(self): ...\n"
    given = given_names(starter)
    assert given == {"Server", "Server.__init__", "Server.dataset"}
    assert docstrings.find(source(MODULE + starter, given=given)) == []
    (found,) = docstrings.find(source(f"{MODULE}{starter}    def page(self): ...\n", given=given))
    assert found.line == 5


def test_what_is_given_inside_functions_and_conditions() -> None:
    """Only what can be named from outside is given."""
    starter = "if 1:\n    class A:\n        async def f(self):\n            def g(): ...\ndef h(): ...\n"
    assert given_names(starter) == {"A", "A.f", "h"}


def test_many_findings_are_cut(source: MakeSource) -> None:
    """Twenty, and how many more."""
    found = docstrings.find(source(MODULE + "def f(): ...\n" * 50))
    assert len(found) == 21
    assert found[-1].sentence == "and 30 more"
