"""What is said to be like a name that is not there."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from checker.runtime.worker.registry import NoSuchName, get_attribute


@pytest.mark.parametrize(
    ("defined", "near"),
    [("FifoCache", ["FifoCache"]), ("FIFOCaches", ["FIFOCaches"]), ("Queue", [])],
)
def test_a_name_written_otherwise_is_near(defined: str, near: list[str]) -> None:
    with pytest.raises(NoSuchName) as raised:
        get_attribute(SimpleNamespace(**{defined: None}), "FIFOCache")
    assert raised.value.suggestions == near
