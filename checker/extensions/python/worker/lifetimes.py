"""Objects that are made, used and let go again, one after the other."""

from types import ModuleType
from typing import Any

from checker.runtime.virtual_time import clock
from checker.runtime.worker.registry import lookup, operation


@operation
def lives(module: ModuleType, name: str, wanted: list[list[Any]], times: int) -> list[list[Any]]:
    """Make an object, call its methods and let go of it, so many times.

    The next one mostly stands where the last one stood, and so has its `id`.

    Returns:
        What each of the calls returned, a list a life.
    """
    return [_one_life(module, name, wanted) for _ in range(times)]


def _one_life(module: ModuleType, name: str, wanted: list[list[Any]]) -> list[Any]:
    made = lookup(module, name)()
    found = []
    for method, *args in wanted:
        clock.let_a_moment_pass()
        found.append(lookup(made, method)(*args))
    return found
