"""Annotations from the text and from the interpreter, in one form."""

from __future__ import annotations

import ast
import sys
import types
from typing import Any

import pytest

from checker.extensions.type_hints.canonical_type import ANY, ELLIPSIS, UNKNOWN, Form, matches, read
from checker.extensions.type_hints.signature import signature_fault, variable_fault
from checker.extensions.type_hints.source_types import read_names
from checker.extensions.type_hints.worker.operations import annotations as tell


class Subject:
    """A submission that runs here: the tests' own code, nobody else's."""

    def __init__(self, source: str, held: Any = None) -> None:
        self.source = source
        self.held = held

    @property
    def tree(self) -> ast.Module:
        """The text, parsed."""
        return ast.parse(self.source)

    def ask(self, operation: str, *args: Any) -> Any:
        """What the worker's operation says, or what it is made to say."""
        assert operation == "annotations"
        if self.held is not None:
            return self.held
        module = types.ModuleType("0-learner")
        sys.modules["0-learner"] = module
        try:
            exec(compile(self.source, "0-learner.py", "exec", dont_inherit=True), vars(module))
            return tell(module, *args)
        finally:
            del sys.modules["0-learner"]


SAME = [
    ("", "float", "float"),
    ("", "'float'", "float"),
    ("import builtins", "builtins.float", "float"),
    ("Number = float", "Number", "float"),
    ("from typing import Annotated", "Annotated[float, 'metres']", "float"),
    ("from typing import List", "List[float]", "List[float]"),
    ("", "list[float]", "List[float]"),
    ("", "'list[float]'", "List[float]"),
    ("", "list['float']", "List[float]"),
    ("from typing import List as L", "L[float]", "List[float]"),
    ("import typing", "typing.List[float]", "List[float]"),
    ("import typing as t", "t.List[float]", "List[float]"),
    ("from typing import *", "List[float]", "List[float]"),
    ("import typing\nt = typing", "t.List[float]", "List[float]"),
    ("from typing import TypeAlias\nFs: TypeAlias = 'list[float]'", "Fs", "List[float]"),
    ("import typing", "typing.List", "List[Any]"),
    ("", "list", "List"),
    ("from typing import Union", "Union[int, float]", "Union[int, float]"),
    ("from typing import Union", "Union[float, int]", "Union[int, float]"),
    ("", "int | float", "Union[int, float]"),
    ("", "'int | float'", "Union[int, float]"),
    ("from typing import Union", "Union[int, Union[float, int]]", "Union[int, float]"),
    ("from typing import Union\nNumber = Union[int, float]", "list[Number]", "List[Union[int, float]]"),
    ("from typing import Optional", "Optional[int]", "Union[int, None]"),
    ("from typing import Any, Optional", "Optional[Any]", "Union[Any, None]"),
    ("from typing import Any", "Any | None", "Union[Any, None]"),
    ("from typing import Any", "None | Any", "Optional[Any]"),
    ("from types import NoneType", "int | NoneType", "Optional[int]"),
    ("", "None", "None"),
    ("", "list[int | str] | list[str | int]", "List[Union[str, int]]"),
    ("from typing import Union", "dict[Union[int, str], None]", "Dict[Union[str, int], None]"),
    ("", "tuple[str, float]", "Tuple[str, float]"),
    ("from typing import Any", "tuple[Any, ...]", "Tuple"),
    ("", "tuple[()]", "Tuple[()]"),
    ("from typing import Tuple", "Tuple[()]", "Tuple[()]"),
    ("from collections.abc import Callable", "Callable[[float], float]", "Callable[[float], float]"),
    ("from typing import Callable", "Callable[[float], float]", "Callable[[float], float]"),
    ("import collections.abc", "collections.abc.Callable[..., int]", "Callable[..., int]"),
    ("from collections import abc", "abc.Callable", "Callable"),
    ("from collections.abc import Iterable, Sequence", "Iterable[Sequence]", "Iterable[Sequence[Any]]"),
    ("import collections.abc as c", "c.Mapping", "Mapping[Any, Any]"),
    ("from collections.abc import Set", "Set[int]", "AbstractSet[int]"),
    ("from typing import Set", "Set[int]", "set[int]"),
    ("from typing import TypeVar\nT = TypeVar('T')", "T", "T"),
    ("from typing import TypeVar\nE = TypeVar('E')", "list[E]", "List[T]"),
    ("from typing import Any, TypeVar\nT = TypeVar('T', bound=Any)", "list[T]", "List[T]"),
    ("from typing import TypeVar\nT = TypeVar('T', bound=object)", "T", "T"),
    ("from typing import TypeVar\nT = TypeVar('T', bound='object')", "T", "T"),
    ("from typing_extensions import TypeVar\nT = TypeVar('T')", "T", "T"),
    ("from typing import TypeVar\nT = TypeVar('T')\nPair = tuple[T, T]", "Pair[int]", "Tuple[int, int]"),
    ("from typing import Generator", "Generator[float, None, None]", "Generator[float, None, None]"),
    ("from collections.abc import Generator", "Generator[float]", "Generator[float, None, None]"),
    ("import asyncio", "asyncio.Task", "_"),
    ("try:\n    from typing import List\nexcept ImportError:\n    List = list", "List[int]", "List[int]"),
    ("if __name__ == '__main__':\n    float = str", "float", "float"),
    ("from typing import Literal", "Literal[1, 'a']", "Literal[1, 'a']"),
]

DIFFERENT = [
    ("", "int", "float"),
    ("", "list[int]", "List[float]"),
    ("from typing import Any", "Any", "float"),
    ("from typing import Any", "list[Any]", "List[float]"),
    ("", "list", "List[float]"),
    ("", "object", "Any"),
    ("from typing import NewType\nFloat = NewType('Float', float)", "Float", "float"),
    ("from typing import NewType\nfloat = NewType('float', float)", "float", "float"),
    ("class float:\n    '''Not the real one.'''", "float", "float"),
    ("class float(float):\n    '''Not the real one.'''", "float", "float"),
    ("", "tuple[str]", "Tuple[str, float]"),
    ("", "tuple[float, str]", "Tuple[str, float]"),
    ("", "tuple[str, ...]", "Tuple[str]"),
    ("", "tuple[()]", "Tuple"),
    ("from typing import Callable", "Callable", "Callable[[float], float]"),
    ("from typing import Callable", "Callable[[], float]", "Callable[[float], float]"),
    ("from typing import Callable", "Callable[..., float]", "Callable[[float], float]"),
    ("from typing import Optional, Any", "Optional[int]", "Optional[Any]"),
    ("from typing import Any", "Any", "Union[Any, None]"),
    ("from typing import TypeVar\nT = TypeVar('T', bound=int)", "T", "T"),
    ("from typing import TypeVar\nT = TypeVar('T', int, str)", "T", "T"),
    ("from typing import Sequence", "Sequence", "Iterable"),
    ("", "3", "int"),
    ("", "len", "int"),
    ("", "lambda: float", "float"),
]


@pytest.mark.parametrize(("head", "written", "expected"), SAME)
def test_every_spelling_of_a_type_is_that_type(head: str, written: str, expected: str) -> None:
    """However a type is spelled, reader and interpreter see that type."""
    task = Subject(f"{head}\ndef f(a: {written}) -> {written}:\n    pass\na: {written} = 1\n")
    assert signature_fault(task, f"f(a: {expected}) -> {expected}") == ""
    assert variable_fault(task, "a", expected) == ""


@pytest.mark.parametrize(("head", "written", "expected"), SAME)
def test_annotations_that_are_not_evaluated_are_read_too(head: str, written: str, expected: str) -> None:
    """The same under `from __future__ import annotations`."""
    head = "from __future__ import annotations\n" + head
    task = Subject(f"{head}\ndef f(a: {written}) -> {written}:\n    pass\n")
    assert signature_fault(task, f"f(a: {expected}) -> {expected}") == ""


FREE_HEAD = (
    "from typing import *\nfrom collections import abc\n"
    "T = TypeVar('T')\nK = TypeVar('K')\nN = TypeVar('N', bound=int)\nO = TypeVar('O', bound=object)\n"
)


@pytest.mark.parametrize("head", ["", "from __future__ import annotations\n"])
@pytest.mark.parametrize(
    ("written", "is_free"),
    [
        ("Mapping", True),
        ("abc.Mapping", True),
        ("Mapping[Any, Any]", True),
        ("Mapping[Any, T]", True),
        ("Mapping[K, T]", True),
        ("'Mapping[K, T]'", True),
        ("abc.Mapping[K, object]", True),
        ("Mapping[O, T]", True),
        ("Mapping[str, T]", False),
        ("Mapping[Any, int]", False),
        ("Mapping[N, T]", False),
        ("Mapping[Any, Optional[T]]", False),
        ("Dict[Any, T]", False),
        ("Any", False),
    ],
)
def test_what_leaves_nothing_out_is_free(head: str, written: str, is_free: bool) -> None:
    """Where nothing is said of what is in a mapping, `Any`, `object` and type variables say no less."""
    source = f"{head}{FREE_HEAD}def f(a: {written}, b: Optional[T]) -> Union[Any, T]:\n    pass\n"
    fault = signature_fault(Subject(source), "f(a: Mapping[FREE, FREE], b: Union[T, None]) -> Union[Any, T]")
    assert (fault == "") == is_free
    assert is_free or fault.endswith("the task asks for `Mapping`.")


def test_any_of_several_heads_will_do() -> None:
    """The first is the one that faults are told by."""
    heads = ("f(a: Mapping[FREE, FREE], b: Any) -> T", "f(a: Mapping[K, FREE], b: K) -> T")
    for key, right in (("Any", True), ("K", True), ("T", False), ("int", False)):
        source = f"{FREE_HEAD}def f(a: Mapping[K, T], b: {key}) -> T:\n    pass\n"
        fault = signature_fault(Subject(source), *heads)
        assert (fault == "") == right
        assert right or fault == f"Parameter `b` is annotated `{key}`; the task asks for `Any`."


@pytest.mark.parametrize(("head", "written", "expected"), DIFFERENT)
def test_another_type_is_not_the_type(head: str, written: str, expected: str) -> None:
    """Another type is seen, in the text alone and in the interpreter alone."""
    source = f"{head}\ndef f(a: {written}) -> None:\n    pass\n"
    assert "Parameter `a` is annotated" in signature_fault(Subject(source), f"f(a: {expected}) -> None")
    wanted = f"from typing import *\nT = TypeVar('T')\ndef f(a: {expected}) -> None:\n    pass\n"
    found, asked = (Subject(text).ask("annotations", "f")[0][1] for text in (source, wanted))
    assert not matches(read(found), read(asked))


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("def f(a, b: float) -> float: ...", "Parameter `a` has no annotation; the task asks for `float`."),
        ("def f(a: float, b: float): ...", "What `f` returns has no annotation; the task asks for `float`."),
        (
            "def f(a: float, b: int) -> float: ...",
            "Parameter `b` is annotated `int`; the task asks for `float`.",
        ),
        (
            "from typing import Any\ndef f(a: float, b: Any) -> float: ...",
            "Parameter `b` is annotated `Any`, and `Any` says nothing and checks nothing; "
            "the task asks for `float`.",
        ),
        ("def f(a: float) -> float: ...", "`f` has to take 2 parameters: a, b."),
        ("def f(a: float, *b: float) -> float: ...", "`f` has to take 2 parameters: a, b."),
        ("f = lambda a, b: a + b", "`f` is not defined with `def` where the task asks for it."),
        ("def f(a: float, b: float) -> float: ...\ndel f", "`f` is not defined with `def`"),
        ("def f(a: float, b: float) -> float: ...\ndef f(a: int, b: int) -> int: ...", "annotated `int`"),
        ("class f:\n    pass", "`f` is not defined with `def`"),
        (
            "def f(a: int, b: float) -> float: ...\nf.__annotations__['a'] = float",
            "Parameter `a` is annotated `int`; ",
        ),
        (
            "def f(a: float, b: float) -> float: ...\nf.__annotations__['a'] = int",
            "Parameter `a` is annotated `float` in the text, but when the module runs it is annotated with "
            "`int`; the task asks for `float`, for reader and interpreter alike.",
        ),
        (
            "def f(a: float, b: float) -> float: ...\nf.__annotations__ = {}",
            "when the module runs it is annotated with nothing",
        ),
        (
            "def f(a: float, b: float) -> float: ...\nexec('def f(a: int, b: int) -> int: pass')",
            "when the module runs it is annotated with `int`",
        ),
        (
            "import typing\ndef f(a: float, b: typing.Tuple[typing.List, int]) -> float: ...",
            "annotated `Tuple[List, int]`;",
        ),
        (
            "from typing import TypeVar\ndef f(a: float, b: TypeVar('T')) -> float: ...",
            "make it once, above the function",
        ),
        ("def f(a: float, b: 'fl oat') -> float: ...", "annotated `(not a type)`;"),
    ],
)
def test_a_fault_is_one_sentence(source: str, fault: str) -> None:
    """What is wrong is told in a sentence that names the place."""
    assert fault in signature_fault(Subject(source), "f(a: float, b: float) -> float")


@pytest.mark.parametrize(
    "source",
    [
        "def _f(a: float) -> float: ...\nf = _f",
        "if True:\n    def f(a: float) -> float: ...\nelse:\n    def f(a: int) -> int: ...",
        "def f(a: int) -> int: ...\ndef f(a: float) -> float: ...",
        "import functools\n@functools.lru_cache\ndef f(a: float) -> float: ...",
        "def f(a: float, /) -> float: ...",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    X = float\ndef f(a: 'X') -> 'X': ...",
        "x, y = float, int\ndef f(a: x) -> x: ...",
        "async def f(a: float) -> float: ...",
    ],
)
def test_unusual_but_right_definitions_pass(source: str) -> None:
    """The last definition counts, wherever and however it stands."""
    assert signature_fault(Subject(source), "f(a: float) -> float") == ""


def test_every_fault_is_told() -> None:
    """A learner need not come back for each."""
    fault = signature_fault(Subject("def f(a, b: int): ..."), "f(a: float, b: float) -> float")
    assert fault == (
        "Parameter `a` has no annotation; the task asks for `float`.\n"
        "Parameter `b` is annotated `int`; the task asks for `float`.\n"
        "What `f` returns has no annotation; the task asks for `float`."
    )


def test_parameters_without_an_expected_type_are_left_alone() -> None:
    """A method's `self` need not be annotated."""
    task = Subject("class Server:\n    def page(self, n: int = 1) -> list[list]: ...\n")
    assert signature_fault(task, "Server.page(self, n: int) -> List[List]") == ""
    assert "`int`" in signature_fault(task, "Server.page(self, n: str) -> List[List]")


METHOD = "def page(self, n: {}) -> list: ..."


@pytest.mark.parametrize(
    ("source", "right"),
    [
        (f"class Base:\n    {METHOD.format('int')}\nclass Server(Base): ...", True),
        (f"class Base:\n    {METHOD.format('str')}\nclass Server(Base): ...", False),
        (
            f"class Base:\n    {METHOD.format('str')}\nclass Server(Base):\n    {METHOD.format('int')}",
            True,
        ),
        (
            f"class Left:\n    pass\nclass Base:\n    {METHOD.format('int')}\nclass Server(Left, Base): ...",
            True,
        ),
        ("from typing import Generic, TypeVar\nT = TypeVar('T')\nclass Base(Generic[T]):\n"
         f"    {METHOD.format('int')}\nclass Server(Base[T]): ...", True),
        ("class Server(list): ...", False),
        (f"class A0:\n    {METHOD.format('int')}\n"
         + "".join(f"class A{n}(A{n - 1}): ...\n" for n in range(1, 2000))
         + "class Server(A1999): ...", True),
    ],
)  # fmt: skip
def test_a_method_may_be_inherited(source: str, right: bool) -> None:
    """What a class does not define, the classes that it inherits from do."""
    fault = signature_fault(Subject(source), "Server.page(self, n: int) -> List")
    assert (fault == "") == right


def test_a_wildcard_takes_any_contents() -> None:
    """`List[_]` is a list of anything, and still a list."""
    task = Subject("def f(a: tuple[int, ...]) -> list[int]: ...")
    assert signature_fault(task, "f(a: Tuple[_]) -> List[_]") == ""
    assert signature_fault(task, "f(a: _) -> List[_]") == ""
    assert "`Tuple[int, ...]`" in signature_fault(task, "f(a: List[_]) -> List[_]")


def test_type_variables_have_to_be_the_same_one() -> None:
    """What a type variable is called says nothing; which one it is does."""
    head = "from typing import TypeVar\nA = TypeVar('A')\nB = TypeVar('B')\n"
    assert signature_fault(Subject(head + "def f(a: B, b: A) -> B: ..."), "f(a: T, b: K) -> T") == ""
    assert signature_fault(Subject(head + "def f(a: B, b: A) -> A: ..."), "f(a: T, b: K) -> T") != ""
    assert signature_fault(Subject(head + "def f(a: A | None) -> A: ..."), "f(a: Union[T, None]) -> T") == ""


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the syntax is of Python 3.12")
@pytest.mark.parametrize(
    "source",
    [
        "type Number = int | float\ndef f[X](a: X, b: Number) -> list[X]: ...",
        "type Pair[A] = list[A]\ndef f[X](a: X, b: int | float) -> Pair[X]: ...",
    ],
)
def test_the_syntax_of_python_3_12_is_read(source: str) -> None:
    """Type statements and type parameters are types like others."""
    assert signature_fault(Subject(source), "f(a: T, b: Union[int, float]) -> List[T]") == ""


DEEP = "list[" * 60 + "int" + "]" * 60
BOMB = "\n".join(f"A{n + 1} = tuple[A{n}, A{n}]" for n in range(22))
GENERIC = "from typing import TypeVar\nT = TypeVar('T')\nA0 = list[T]\n"
GENERIC += "\n".join(f"A{n + 1} = dict[A{n}[T], A{n}[T]]" for n in range(22))


@pytest.mark.parametrize(
    "source",
    [
        f"def f(a: {DEEP}) -> int: ...",
        f"def f(a: '{DEEP}') -> int: ...",
        f"def f(a: {'|'.join(['int'] * 400)}) -> list: ...",
        f"A0 = int\n{BOMB}\ndef f(a: A22) -> int: ...",
        f"{GENERIC}\ndef f(a: A22[int]) -> int: ...",
        "def f(a: A) -> int: ...\nA = 'A'",
        "A = B\nB = A\ndef f(a: A) -> int: ...",
        "f = f",
        "def f(a: '" + "-" * 900 + "1') -> int: ...",
        "def f(a: '" + "(" * 900 + "') -> int: ...",
        "def f(a: 'int\\0') -> int: ...",
        "def f(a: __import__('os').sep) -> int: ...",
        "def f(a: (lambda: int)()) -> int: ...",
        f"def f(a: {'a.' * 500}int) -> int: ...",
        "from typing import Literal\ndef f(a: Literal[0x" + "f" * 9000 + "]) -> int: ...",
    ],
)
def test_bombs_are_faults(source: str) -> None:
    """Deep, circular and exploding annotations are wrong, and soon."""
    honest = [["a", ["builtins.int"]], ["return", ["builtins.int"]]]
    assert signature_fault(Subject(source, honest), "f(a: int) -> int") != ""


def _nested(depth: int) -> Any:
    told: Any = ["builtins.int"]
    for _ in range(depth):
        told = ["typing.List", [told]]
    return told


@pytest.mark.parametrize(
    "held",
    [
        0, "", "float", {}, {"a": ["builtins.float"]}, [0], [[]], [["a"]], [["a", 0]], [["a", []]],
        [["a", [0]]], [["a", ["float"]]], [["a", ["typing.float"]]], [["a", ["builtins.float", 3]]],
        [["a", ["builtins.float", []], 0]], [["a", [["builtins.float"]]]], [["a", ["typing.Union", []]]],
        [["a", ["own:\ud800\x1b[2J"]]],
        [["a", ["?"]]], [["a", ["_"]]], [["a", ["text:"]]], [["a", ["text:a" * 9999]]],
        [["a", _nested(300)]], [[["a"], ["builtins.float"]]], [["a", ["builtins.float"] * 10_000]],
        [["a", ["builtins.Float" + "x" * 100_000]]], [["a", ["typing.Union", [["?"]] * 10_000]]],
    ],
)  # fmt: skip
def test_what_a_worker_says_may_be_anything(held: Any) -> None:
    """A forged answer is not the type, and never an exception."""
    fault = signature_fault(Subject("def f(a: float): ...", held), "f(a: float)")
    assert fault.startswith("Parameter `a` is annotated `float` in the text, but when the module runs")


def test_a_form_is_shown_the_way_typing_spells_it() -> None:
    """Messages spell types as the tasks do."""
    names = read_names(ast.parse("from typing import *\nT = TypeVar('T')").body)

    def shown(text: str) -> str:
        return str(read(names.encode_type(ast.parse(text, mode="eval").body)))

    for text in (
        "List[Tuple[Sequence, int]]", "Union[int, str, None]", "Callable[[float], float]", "Tuple[()]",
        "Callable", "Union[Any, None]", "T", "Dict[str, List[T]]", "Tuple[int, ...]", "Literal[1, 'a']",
    ):  # fmt: skip
        assert shown(text) == text
    assert shown("None | Any") == "Union[Any, None]"
    assert shown("list[str] | Union[int, List[str]]") == "Union[List[str], int]"
    assert shown("List[" * 20 + "int" + "]" * 20) == "List[" * 20 + "int" + "]" * 20
    limited = read_names(ast.parse("from typing import *\nT = TypeVar('T', bound=int)").body)
    assert str(read(limited.encode_type(ast.parse("List[T]", mode="eval").body))) == "List[T (only int)]"
    assert read(["typing.Tuple"]) == Form("Tuple", (ANY, ELLIPSIS))
    assert not matches(UNKNOWN, UNKNOWN)
