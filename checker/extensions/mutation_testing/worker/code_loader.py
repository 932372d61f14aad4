"""Modules that come as code: which code it is can be told by calling it, and in no other way.

Tests that learners write are run on right and on wrong code under the same
names. The file of that name lies in the working folder too, and is always the
one that learners were given: who reads it, or asks how long or how old it is,
learns nothing. What is imported was compiled and disguised by the judge
(`checker/extensions/mutation_testing/obfuscation.py`), anew for each run:

- No text of it is here, and every line number is 1.
- In every function stand assignments to variables that nobody reads, and
  branches that are never taken, drawn anew: the code of no function
  is known in advance, so it cannot be held against that of the given file; and
  what names and constants it has says nothing of what it does.
- Every function first notes that it was called: so it is known what a test
  tried. What it notes that with is a constant of its code and has no name, lest
  tests note calls that they never made.

The learner's own module is loaded here too, from its file as it is: then it is
parsed once, and not a dozen times.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import CodeType, FunctionType, ModuleType, SimpleNamespace
from typing import Any

Note = Callable[..., None]
Loaded = Callable[[ModuleType], None]

NOTE = b"\0notes calls"  # stands in the code for what does it

_kept: dict[str, CodeType] = {}  # by module name, for many runs
_next: dict[str, CodeType] = {}  # for one run alone


def keep_own(name: str, text: str) -> None:
    """Compile the learner's module ahead, for processes that are forked later."""
    _kept[name] = compile(text, _place(name), "exec", dont_inherit=True)


def keep(codes: dict[str, bytes]) -> None:
    """Take over what is the same in most runs, by module name."""
    _kept.update({name: marshal.loads(code) for name, code in codes.items()})


def prepare_next(codes: dict[str, bytes]) -> None:
    """Take over what the next run alone is about, by module name; each is taken away."""
    _next.clear()
    for name, code in codes.items():
        _next[name] = marshal.loads(code)
        codes[name] = b""


def install(tests: str, note: Note, loaded: Loaded) -> None:
    """Let `import` find what was taken over before any other modules.

    Args:
        tests: the name of the learner's module.
        note: is called with the qualified name of each function that begins,
            and its arguments, without `self`.
        loaded: is called with each given module once it has been run.
    """
    notes = {NOTE: SimpleNamespace(called=note)}
    own = _kept.pop(tests)
    given = {**_kept, **_next}
    names = frozenset(given)
    codes = {name: _made(given.pop(name), _place(name), notes) for name in names}
    codes[tests] = own
    _kept.clear()
    _next.clear()

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
        execute = _made(_execute.__code__, _execute.__code__.co_filename, hidden)
        self.exec_module = FunctionType(execute, globals())

    def find_spec(self, name: str, path: Sequence[str] | None, target: Any = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        return importlib.util.spec_from_file_location(name, _place(name), loader=self)  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None


def _place(name: str) -> str:
    return os.path.join(os.getcwd(), f"{name}.py")


def _made(code: CodeType, place: str, things: dict[bytes, Any]) -> CodeType:
    """The code, as if compiled from a file, with things in the place of the constants that stand for them.

    In all functions inside, too.
    """

    def thing(constant: Any) -> Any:
        if isinstance(constant, CodeType):
            return _made(constant, place, things)
        return things.get(constant, constant) if type(constant) is bytes else constant

    return code.replace(co_filename=place, co_consts=tuple(map(thing, code.co_consts)))
