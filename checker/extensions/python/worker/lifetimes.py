"""Objects that are made, used and let go again, one after the other."""

from types import ModuleType
from typing import Any

from checker.runtime import virtual_time
from checker.runtime.worker.registry import get_attribute, operation


@operation
def lives(module: ModuleType, name: str, calls: list[list[Any]], times: int) -> list[list[Any]]:
    """Make an object, call its methods and let go of it, so many times.

    The next one mostly stands where the last one stood, and so has its `id`.

    Returns:
        What each of the calls returned, a list a life.
    """
    return [_one_life(module, name, calls) for _ in range(times)]


def _one_life(module: ModuleType, name: str, calls: list[list[Any]]) -> list[Any]:
    instance = get_attribute(module, name)()
    results = []
    for method, *args in calls:
        virtual_time.let_a_moment_pass()
        results.append(get_attribute(instance, method)(*args))
    return results
