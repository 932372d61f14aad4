"""Imports modules whose code can be distinguished only by calling it.

Tests that learners write are run on correct and on wrong code under the same
names. The file of that name is in the working folder too, and is always the
one that learners were given: to read it, or to ask for its size or its age,
reveals nothing. What is imported was compiled and obfuscated by the judge
(`checker/extensions/mutation_testing/obfuscation.py`), anew for each run:

- No text of it is here, and every line number is 1.
- Every function has assignments to variables that are never read, and
  branches that are never taken, drawn anew: the code of no function
  is known in advance, so it cannot be compared with that of the given file; and
  its names and constants reveal nothing of what it does.
- Every function first calls a hook that records the call. The hook is a constant
  of its code and has no name, so that tests cannot record calls that they never made.

The learner's own module is loaded here too, from its file as it is: so it is
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

CallHook = Callable[..., None]
Loaded = Callable[[ModuleType], None]

CALL_HOOK = b"\0call hook"  # the constant that is replaced by the hook

_preloaded: dict[str, CodeType] = {}  # by module name, for many runs
_variant: dict[str, CodeType] = {}  # for one run alone


def preload_tests(name: str, text: str) -> None:
    """Compile the learner's module once, for processes that are forked later."""
    _preloaded[name] = compile(text, _place(name), "exec", dont_inherit=True)


def preload_modules(codes: dict[str, bytes]) -> None:
    """Load the code that is the same in most runs, by module name."""
    _preloaded.update({name: marshal.loads(code) for name, code in codes.items()})


def load_variant(codes: dict[str, bytes]) -> None:
    """Load the code that is of the next run alone, by module name; empties `codes` one by one."""
    _variant.clear()
    for name, code in codes.items():
        _variant[name] = marshal.loads(code)
        codes[name] = b""


def install(tests: str, hook: CallHook, loaded: Loaded) -> None:
    """Install an import hook (a meta path finder) that finds the loaded code before any other module.

    Args:
        tests: the name of the learner's module.
        hook: is called with the qualified name of each function that begins,
            and its arguments, without `self`.
        loaded: is called with each given module once it has been run.
    """
    constants = {CALL_HOOK: SimpleNamespace(called=hook)}
    own = _preloaded.pop(tests)
    given = {**_preloaded, **_variant}
    names = frozenset(given)
    codes = {name: _with_constants(given.pop(name), _place(name), constants) for name in names}
    codes[tests] = own
    _preloaded.clear()
    _variant.clear()

    def notify_loaded(module: ModuleType) -> None:
        if module.__name__ in names:
            loaded(module)

    sys.meta_path.insert(0, _PreloadedFinder(codes, notify_loaded))


def _execute(module: ModuleType) -> None:
    # Not in variables: those of a frame can be read.
    exec(b"\0the codes".__getitem__(module.__name__), vars(module))  # type: ignore[call-overload]
    b"\0loaded hook".loaded(module)  # type: ignore[attr-defined]


class _PreloadedFinder:
    """Finds and loads the learner's module and the given ones."""

    def __init__(self, codes: dict[str, CodeType], loaded: Loaded) -> None:
        self._names = frozenset(codes)
        # This loader can be found, and must not lead to the code: an attribute or a closure
        # can be read without an audit event, and the constants of a function cannot.
        hidden = {b"\0the codes": codes, b"\0loaded hook": SimpleNamespace(loaded=loaded)}
        execute = _with_constants(_execute.__code__, _execute.__code__.co_filename, hidden)
        self.exec_module = FunctionType(execute, globals())

    def find_spec(self, name: str, path: Sequence[str] | None, target: Any = None) -> ModuleSpec | None:
        if name not in self._names:
            return None
        return importlib.util.spec_from_file_location(name, _place(name), loader=self)  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> None:
        return None


def _place(name: str) -> str:
    return os.path.join(os.getcwd(), f"{name}.py")


def _with_constants(code: CodeType, place: str, replacements: dict[bytes, Any]) -> CodeType:
    """The code, as if compiled from a file, with some of its constants replaced.

    In all functions inside, too.
    """

    def replaced(constant: Any) -> Any:
        if isinstance(constant, CodeType):
            return _with_constants(constant, place, replacements)
        return replacements.get(constant, constant) if type(constant) is bytes else constant

    return code.replace(co_filename=place, co_consts=tuple(map(replaced, code.co_consts)))
