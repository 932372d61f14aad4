"""How the corpus is run beside everything else: what mostly waits begins early, and spread out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest
from _pytest.mark import ParameterSet

from checker.sandbox import Isolation, bubblewrap
from checker.tests.corpus.cases import Case

# Waiting tests are done when so much of the computing ones is.
_WAITING_SHARE = 0.8


def parameters(cases: Iterable[Case]) -> list[ParameterSet]:
    """Each case at each of its levels."""
    return [
        pytest.param(case, level, id=_id(case, level), marks=_marks(case, level))
        for case in cases
        for level in case.levels
    ]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run what takes turns first, and then computing and waiting tests side by side."""
    turns = [item for item in items if item.get_closest_marker("xdist_group")]
    rest = [item for item in items if not item.get_closest_marker("xdist_group")]
    waiting = [item for item in rest if _waits(item)]
    computing = [item for item in rest if not _waits(item)]
    places = {**_places(waiting, _WAITING_SHARE), **_places(computing, 1.0)}
    items[:] = [*turns, *sorted(rest, key=lambda item: places[item.nodeid])]


def _id(case: Case, level: Isolation) -> str:
    return case.id if level is Isolation.AUTO else f"{case.id}-{level}"


def _marks(case: Case, level: Isolation) -> list[pytest.MarkDecorator]:
    """Programs that share the ports of the machine are run one after the other, by one process."""
    is_shared = level is Isolation.LIMITS or not bubblewrap.find()
    uses_ports = case.project.language == "javascript"
    return [pytest.mark.xdist_group("ports")] if is_shared and uses_ports else []


def _waits(item: pytest.Item) -> bool:
    case = (
        item.callspec.params.get("case")
        if isinstance(item, pytest.Function) and hasattr(item, "callspec")
        else None
    )
    return isinstance(case, Case) and (
        case.kind == "attack" or case.may_time_out or case.project.language == "javascript"
    )


def _places(items: Sequence[pytest.Item], share: float) -> dict[str, float]:
    return {item.nodeid: share * number / len(items) for number, item in enumerate(items)}
