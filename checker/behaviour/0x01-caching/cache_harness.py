"""Creates, fills, runs and inspects a learner's cache."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from typing import Any

from cache_models import LOOK, Call, Outcome, outcome

from checker.testing import RemoteObject

# Where BaseCaching can be imported from: the provided file, or another cache of the learner's.
_SOURCES = re.compile(r"base_caching|\d-[a-z]+_cache")
# A class that has a print_cache of its own contains its name.
_OVERRIDE = "print_cache"


def start(task: Any, name: str) -> Any:
    """A new cache, after discarding earlier output.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    cache = task.new(name)
    task.printed()
    return cache


def start_full(task: Any, name: str) -> Any:
    """A new cache that holds A, B, C and D, after discarding earlier output."""
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
        calls: the calls; they are sent in one round trip.
    """
    whole = [*calls, LOOK]
    if _OVERRIDE in task.source:
        cache = start(task, name)
        returned = [*cache.calls(calls), None]
        printed = task.printed() + printed_contents(task, cache)
    else:
        task.printed()
        returned, printed = task.new_calls(name, whole), task.printed()
    result = outcome(whole, returned, printed)
    task.note("", result.printed, outcome="before print_cache, these calls printed")
    return result


def printed_contents(task: Any, cache: Any) -> str:
    """What BaseCaching prints of a cache, after discarding earlier output.

    A print_cache of the learner's own costs one check, which reads it; no other check depends on it.

    Args:
        task: the handle on the learner's module.
        cache: the cache.
    """
    task.printed()
    if _OVERRIDE in task.source:
        task.use("base_caching.py").ask("get", "BaseCaching").called("BaseCaching").print_cache(cache)
    else:
        cache.print_cache()
    printed: str = task.printed()
    return printed


def assert_builds_on_base_caching(task: Any, name: str) -> None:
    """Fail unless a class inherits from BaseCaching and implements put and get.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    flaw = flaw_in_class(task, name)
    assert not flaw, flaw
    cache = start(task, name)
    cache.put("B", "basil")
    cache.put("A", "anise")
    task.printed()
    cache.print_cache()
    shown = "Current cache:\nA: anise\nB: basil\n"
    if task.ask("defined_by", name, "print_cache") == "BaseCaching":
        assert task.printed() == shown, "print_cache should print what is in self.cache_data."
    else:
        assert task.printed() == shown, (
            f"{name} replaces the print_cache of BaseCaching, and prints other text. Remove your print_cache."
        )
        assert printed_contents(task, cache) == shown, (
            "Items should be in self.cache_data. This is what BaseCaching.print_cache finds there."
        )
    assert cache.read("MAX_ITEMS") == 4, "MAX_ITEMS should stay unchanged."


def discards(keys: Iterable[Any]) -> str:
    """The output when these keys are discarded, in this order."""
    return "".join(f"DISCARD: {key}\n" for key in keys)


def flaw_in_class(task: Any, name: str) -> str:
    """What is wrong with the structure of a class, as a sentence; empty if nothing is.

    The interpreter reports the bases of the class, and which of them defines a
    method: it may be another cache of the learner's. A second definition of
    BaseCaching is found in the source text, which cannot be patched.
    """
    is_heir = task.ask("inherits", name, "base_caching", "BaseCaching")
    if any(isinstance(node, ast.ClassDef) and node.name == "BaseCaching" for node in ast.walk(task.tree)):
        return "BaseCaching is defined in base_caching.py. Import it, do not write it again."
    if is_heir is not True or not _SOURCES.search(task.source):
        return f"{name} should inherit from the BaseCaching that base_caching.py defines."
    not_written = (None, "BaseCaching")
    missing = [word for word in ("put", "get") if task.ask("defined_by", name, word) in not_written]
    if missing:
        return f"{name} does not implement {' and '.join(missing)}."
    if not _keeps_in_cache_data(task, name):
        return f"{name} should store its items in self.cache_data, which does not contain the item."
    return ""


def _keeps_in_cache_data(task: Any, name: str) -> bool:
    """Whether an item is in cache_data, whatever print_cache prints; assumed if that is not a dict."""
    cache = start(task, name)
    cache.put("A", "anise")
    cache_data = cache.read("cache_data")
    if isinstance(cache_data, RemoteObject):
        cache_data = cache_data.plain()
    task.begin_example()
    task.printed()
    return type(cache_data) is not dict or "A" in cache_data
