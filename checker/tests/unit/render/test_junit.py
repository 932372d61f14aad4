"""The XML that build servers read."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.junit import render
from checker.report.model import Report

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


def parsed(report: Report, *, edges_fail: bool = True) -> ET.Element:
    """The document that a build server sees."""
    return ET.fromstring(render(report, edges_fail=edges_fail).encode("utf-8"))


def outcomes(root: ET.Element, task: str) -> dict[str, tuple[str, str | None]]:
    """The tag and type of what came out of each check of a task, by title."""
    cases = root.iterfind(f".//testcase[@classname='{task}']")
    return {case.attrib["name"]: (case[0].tag, case[0].get("type")) for case in cases if len(case)}


def test_a_suite_a_project_and_a_case_a_check(all_kinds: Report) -> None:
    root = parsed(all_kinds)
    assert [suite.get("name") for suite in root] == ["0x00-python_variable_annotations", "0x01-caching"]
    counts = {name: root.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": "34", "failures": "13", "errors": "1", "skipped": "0"}
    assert root[1].get("tests") == "24"
    assert root.find(".//property[@name='seed']").get("value") == "7"  # type: ignore[union-attr]


def test_what_did_not_pass_is_a_failure_of_its_verdict(all_kinds: Report) -> None:
    root = parsed(all_kinds)
    assert outcomes(root, "0x01-caching/0") == {}
    assert outcomes(root, "0x01-caching/1")["Four keys are held at most."] == ("failure", "failed")
    assert outcomes(root, "0x01-caching/3")["Types."] == ("failure", "error")
    assert outcomes(root, "0x01-caching/3")["Reads."] == ("failure", "blocked")
    assert outcomes(root, "0x01-caching/4")["Docs."] == ("failure", "missing")


def test_an_error_is_the_checkers_own(all_kinds: Report) -> None:
    assert outcomes(parsed(all_kinds), "0x01-caching/100") == {"Keeps the most used.": ("error", "undecided")}


def test_edges_are_skipped_only_where_the_task_counts_as_passed(all_kinds: Report) -> None:
    root = parsed(all_kinds, edges_fail=False)
    assert [tag for tag, _ in outcomes(root, "0x01-caching/2").values()] == ["skipped"]
    assert {tag for tag, _ in outcomes(root, "0x01-caching/1").values()} == {"failure"}


def test_the_message_is_whole(all_kinds: Report) -> None:
    failure = parsed(all_kinds).find(".//testcase[@name='Four keys are held at most.']/failure")
    assert failure is not None
    assert "cache.get('A')   returned 'a'      expected None\nhint:" in (failure.text or "")


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_any_text_makes_a_document(text: str, hostile_of: Callable[[str], Report]) -> None:
    root = parsed(hostile_of(text))
    assert root.get("tests") == "5"
    assert {element.tag for element in root.iter()} <= {
        "testsuites",
        "testsuite",
        "properties",
        "property",
        "testcase",
        "failure",
    }


def test_a_megabyte_is_cut(hostile_of: Callable[[str], Report]) -> None:
    assert len(render(hostile_of("z" * 1_000_000 + "\n" * 100_000))) < 6_000_000
