"""Which checks are told together, because they did not pass for the same reason."""

from __future__ import annotations

from dataclasses import replace

from checker.render.summary import group_failures
from checker.report.model import Verdict
from checker.tests.unit.render.conftest import check

RAISED = "this raised KeyError: 'A' at line 7 of 0-basic_cache.py, in get"


def _names(
    *messages: tuple[str, str], verdict: Verdict = Verdict.ERROR, causes: tuple[str, str] = ("", "")
) -> list[list[str]]:
    checks = [
        replace(check("0x01-caching/0", name, verdict, message=message), cause=cause)
        for (name, message), cause in zip(messages, causes, strict=True)
    ]
    return [[check.id.rpartition("/")[2] for check in group.checks] for group in group_failures(checks)]


def test_one_error_is_one_reason_whatever_was_called() -> None:
    one = ("one", f"cache.get('A')\n{RAISED}\nhint: ask dict.get")
    other = ("other", f"cache.put('B', 1)\ncache.get('A')\n{RAISED}\nhint: None is no key")
    assert _names(one, other, causes=(RAISED, RAISED)) == [["one", "other"]]


def test_another_place_is_another_reason() -> None:
    elsewhere = RAISED.replace("line 7", "line 9")
    assert _names(("one", RAISED), ("other", elsewhere), causes=(RAISED, elsewhere)) == [["one"], ["other"]]


def test_what_merely_failed_is_told_with_all_that_was_called() -> None:
    one, other = ("one", "cache.get('A')\nit is 1"), ("other", "cache.get('B')\nit is 1")
    assert _names(one, other, verdict=Verdict.FAILED) == [["one"], ["other"]]
