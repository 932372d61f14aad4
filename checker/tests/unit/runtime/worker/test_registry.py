"""What is said to be like a name that is not there."""

from __future__ import annotations

from types import ModuleType, SimpleNamespace

import pytest

from checker.extensions.python.worker.operations import calls
from checker.runtime.worker.registry import BatchFailed, NoSuchName, get_attribute


@pytest.mark.parametrize(
    ("defined", "near"),
    [("FifoCache", ["FifoCache"]), ("FIFOCaches", ["FIFOCaches"]), ("Queue", [])],
)
def test_a_name_written_otherwise_is_near(defined: str, near: list[str]) -> None:
    with pytest.raises(NoSuchName) as raised:
        get_attribute(SimpleNamespace(**{defined: None}), "FIFOCache")
    assert raised.value.suggestions == near


def test_a_failed_batch_carries_how_many_calls_were_completed() -> None:
    with pytest.raises(BatchFailed) as raised:
        calls(ModuleType("unused"), [7, 8], [["count", 7], ["index", 8], ["remove", 9], ["clear"]])
    assert raised.value.completed == 2
    assert type(raised.value.error) is ValueError
