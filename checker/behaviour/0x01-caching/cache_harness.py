"""A learner's cache in the hands of a test: made, filled, tried, and looked at."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from typing import Any

from cache_models import LOOK, Call, Outcome, outcome

from checker.testing import RemoteObject

# Where a BaseCaching is to be had: what is given, and another of the learner's caches.
_SOURCES = re.compile(r"base_caching|\d-[a-z]+_cache")


def start(task: Any, name: str) -> Any:
    """A new cache; what was printed before is forgotten.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    cache = task.new(name)
    task.printed()
    return cache


def start_full(task: Any, name: str) -> Any:
    """A new cache into which A, B, C and D were put; what was printed is forgotten."""
    cache = start(task, name)
    for key, item in zip("ABCD", ("anise", "basil", "clove", "dill"), strict=True):
        cache.put(key, item)
    task.printed()
    return cache


def played(task: Any, name: str, calls: Sequence[Call]) -> Outcome:
    """The outcome of these calls on a new cache of the learner's class.

    Args:
        task: the handle on the learner's module.
        name: the class.
        calls: the calls; all of them take one round trip.
    """
    whole = [*calls, LOOK]
    returned = start(task, name).calls(whole)
    result = outcome(whole, returned, task.printed())
    task.note("", result.printed, outcome="these calls printed, before print_cache,")
    return result


def assert_builds_on_base_caching(task: Any, name: str) -> None:
    """A class uses what BaseCaching gives it, and writes what that leaves open.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    flaw = flaw_in_class(task, name)
    assert not flaw, flaw
    cache = start(task, name)
    cache.put("A", "anise")
    task.printed()
    cache.print_cache()
    shown = "Current cache:\nA: anise\n"
    assert task.printed() == shown, "print_cache shows what is in self.cache_data."
    if task.ask("defined_by", name, "print_cache") != "BaseCaching":
        task.use("base_caching.py").ask("get", "BaseCaching").called("BaseCaching").print_cache(cache)
        assert task.printed() == shown, (
            "Items live in self.cache_data, and this is what the print_cache of BaseCaching finds there."
        )
    assert cache.read("MAX_ITEMS") == 4, "MAX_ITEMS is given: it is never changed."


def discards(keys: Iterable[Any]) -> str:
    """What is printed when these keys leave, in this order."""
    return "".join(f"DISCARD: {key}\n" for key in keys)


def flaw_in_class(task: Any, name: str) -> str:
    """What is wrong with the way a class is built, as a sentence; empty when nothing is.

    The interpreter names the bases, and the one that defines a method: a method may
    come from another cache of the learner's. What is written again is read in the
    text, where nothing can be patched.
    """
    is_heir = task.ask("inherits", name, "base_caching", "BaseCaching")
    if any(isinstance(node, ast.ClassDef) and node.name == "BaseCaching" for node in ast.walk(task.tree)):
        return "BaseCaching is given in base_caching.py: import it, do not write it again."
    if is_heir is not True or not _SOURCES.search(task.source):
        return f"{name} has to inherit from the BaseCaching that base_caching.py defines."
    not_written = (None, "BaseCaching")
    missing = [word for word in ("put", "get") if task.ask("defined_by", name, word) in not_written]
    if missing:
        return f"{name} has no {' and no '.join(missing)} but what BaseCaching leaves for you to write."
    if not _keeps_in_cache_data(task, name):
        return f"{name} has to keep its items in self.cache_data, and there is nothing in it."
    return ""


def _keeps_in_cache_data(task: Any, name: str) -> bool:
    """Whether an item is in cache_data, whatever a print_cache says; what is no kind of dict is believed."""
    cache = start(task, name)
    cache.put("A", "anise")
    cache_data = cache.read("cache_data")
    if isinstance(cache_data, RemoteObject):
        cache_data = cache_data.plain()
    task.begin_example()
    task.printed()
    return type(cache_data) is not dict or "A" in cache_data
