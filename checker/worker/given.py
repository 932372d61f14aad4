"""Modules that come as text: which text it is can be told by calling it, and in no other way.

Tests that learners write are run on right and on wrong code under the same
names. The file of that name lies in the working folder too, and is always the
one that learners were given: who reads it, or asks how long or how old it is,
learns nothing. What is imported is compiled from the text that the judge sent:

- Every line number is 1.
- In every function stand assignments to variables that nobody reads, and
  branches that are never taken, drawn anew for each run: the code of no function
  is known in advance, so it cannot be held against that of the given file; and
  what names and constants it has says nothing of what it does.
- Every function first notes that it was called: so it is known what a test
  tried. What it notes that with is a constant of its code and has no name, lest
  tests note calls that they never made.

The learner's own module is loaded here too, from its file as it is: then it is
parsed once, and not a dozen times.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import random
import string
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import CodeType, FunctionType, ModuleType, SimpleNamespace
from typing import Any

Note = Callable[..., None]
Loaded = Callable[[ModuleType], None]

_NOTE = b"\0notes calls"  # stands in the code for what does it
_MOST_ASSIGNMENTS = 3
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_HAS_PLACE = (ast.expr, ast.stmt, ast.arg, ast.alias, ast.keyword, ast.excepthandler)


# What stands in branches that are never taken: names and constants that right and wrong code use.
_CALLED = (
    "access_nested_map bool dict fn get_json getattr hasattr isinstance iter len list memoize next print "
    "property repr requests reversed set setattr sorted str sum tuple type KeyError LookupError TypeError "
    "ValueError Mapping"
)
_READ = "format get items json keys pop replace startswith endswith strip title upper values org"
_CONSTANTS = (None, True, False, 0, 1, 2, -1, 42, "", "/", "key", "license", "name", "payload", "url")
_MOST_IN_BRANCH = 6

_compiled: dict[str, CodeType] = {}
_next: dict[str, CodeType] = {}  # by module name, for one run alone


def prepare(name: str, text: str, draw: random.Random | None) -> None:
    """Compile a text ahead, for processes that are forked later.

    Args:
        name: of the module.
        text: the learner's tests, or what is the same in most runs.
        draw: decides what it is disguised with; None leaves it as it is.
    """
    _compiled[text] = _compile(_place(name), text, draw)


def prepare_next(texts: dict[str, str], draw: random.Random) -> None:
    """Compile what the next run alone is about, and leave nothing of the texts.

    Args:
        texts: of the given modules, by name; each is taken away.
        draw: decides what the code is disguised with.
    """
    _next.clear()
    for name, text in texts.items():
        _next[name] = _code(name, text, draw)
        texts[name] = ""


def install(tests: str, texts: dict[str, str], note: Note, loaded: Loaded, draw: random.Random) -> None:
    """Let `import` find these modules before any others.

    Args:
        tests: the name of the learner's module.
        texts: of the given modules, by name; taken away. Those that `prepare_next`
            has compiled are empty.
        note: is called with the qualified name of each function that begins,
            and its arguments, without `self`.
        loaded: is called with each given module once it has been run.
        draw: decides what the code is disguised with.
    """
    with open(f"{tests}.py", encoding="utf-8") as stream:
        own = stream.read().removeprefix("\ufeff")  # not every worker can import the codec that does it
    notes = {_NOTE: SimpleNamespace(called=note)}
    ready = {}
    for name, text in texts.items():
        ready[name] = _next.pop(name) if name in _next else _code(name, text, draw)
    codes = {name: _with_constants(code, notes) for name, code in ready.items()}
    ready.clear()
    codes[tests] = _code(tests, own, None)
    names = frozenset(texts)
    texts.clear()  # they are not to be found in this process

    def tell(module: ModuleType) -> None:
        if module.__name__ in names:
            loaded(module)

    sys.meta_path.insert(0, _Given(codes, tell))


def _execute(module: ModuleType) -> None:
    # In no variable either: those of a frame can be read, too.
    exec(b"\0the codes".__getitem__(module.__name__), vars(module))  # type: ignore[call-overload]
    b"\0who is told".loaded(module)  # type: ignore[attr-defined]


class _Given:
    """Finds and loads the learner's module and the given ones."""

    def __init__(self, codes: dict[str, CodeType], loaded: Loaded) -> None:
        self._names = frozenset(codes)
        # Whoever finds this loader must not find the codes by it: what is in an
        # attribute or a closure can be read without a word, and code cannot.
        hidden = {b"\0the codes": codes, b"\0who is told": SimpleNamespace(loaded=loaded)}
        execute = _with_constants(_execute.__code__, hidden)
        self.exec_module = FunctionType(execute, globals())

    def find_spec(self, name: str, path: Sequence[str] | None, target: Any = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        return importlib.util.spec_from_file_location(name, _place(name), loader=self)  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None


def _place(name: str) -> str:
    return os.path.join(os.getcwd(), f"{name}.py")


def _code(name: str, text: str, draw: random.Random | None) -> CodeType:
    return _compiled.get(text) or _compile(_place(name), text, draw)


def _compile(place: str, text: str, draw: random.Random | None) -> CodeType:
    if draw is None:
        return compile(text, place, "exec", dont_inherit=True)
    tree = ast.parse(text)
    _disguise(tree, draw)
    code = compile(tree, place, "exec", dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


def _with_constants(code: CodeType, things: dict[bytes, Any]) -> CodeType:
    """The code with things in the place of the constants that stand for them, in all functions inside too."""

    def thing(constant: Any) -> Any:
        if isinstance(constant, CodeType):
            return _with_constants(constant, things)
        return things.get(constant, constant) if type(constant) is bytes else constant

    return code.replace(co_consts=tuple(map(thing, code.co_consts)))


def _disguise(tree: ast.Module, draw: random.Random) -> None:
    """Put the note, and assignments that mean nothing, into every function, and everything on line 1."""
    stack: list[tuple[ast.AST, str]] = [(tree, "")]
    while stack:
        node, name = stack.pop()
        if isinstance(node, _DEFINITION):
            name = f"{name}.{node.name}" if name else node.name
            if not isinstance(node, ast.ClassDef):
                _disguise_function(node, name, draw)
        if isinstance(node, _HAS_PLACE):  # or will have
            node.lineno = node.end_lineno = 1
            node.col_offset = node.end_col_offset = 0
        stack += [(child, name) for child in ast.iter_child_nodes(node)]


def _disguise_function(node: _Function, name: str, draw: random.Random) -> None:
    parameters = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
    told: list[ast.expr] = [ast.Constant(name)]
    told += [ast.Name(each.arg, ast.Load()) for each in parameters if each.arg != "self"]
    note = ast.Expr(ast.Call(ast.Attribute(ast.Constant(_NOTE), "called", ast.Load()), told, []))
    start = 0 if ast.get_docstring(node, clean=False) is None else 1
    for _ in range(draw.randint(1, _MOST_ASSIGNMENTS)):
        unread = "".join(draw.choices(string.ascii_lowercase, k=12))
        assignment = ast.Assign([ast.Name(unread, ast.Store())], ast.Constant(draw.getrandbits(16)))
        place = draw.randint(start, len(node.body))
        node.body[place:place] = [assignment, _never(unread, draw)]
    node.body.insert(start, note)


def _never(number: str, draw: random.Random) -> ast.If:
    """A branch that is taken only when a variable that holds a number is None."""
    body: list[ast.stmt] = []
    for _ in range(draw.randint(2, _MOST_IN_BRANCH)):
        called = ast.Name(draw.choice(_CALLED.split()), ast.Load())
        read = ast.Attribute(called, draw.choice(_READ.split()), ast.Load())
        given = [ast.Constant(constant) for constant in draw.sample(_CONSTANTS, draw.randint(0, 3))]
        body.append(ast.Expr(ast.Call(draw.choice((called, read)), [*given], [])))
    never = ast.Compare(ast.Name(number, ast.Load()), [ast.Is()], [ast.Constant(None)])
    return ast.If(never, body, [])
