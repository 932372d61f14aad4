"""The XML that build servers read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.junit import render
from checker.report.checks import gate, not_handed_in
from checker.report.message import MissingFile
from checker.report.model import Kind, Place, ProjectReport, Report, TaskReport, Verdict

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


def parsed(report: Report, *, edges_fail: bool = True) -> ET.Element:
    """The document that a build server sees."""
    return ET.fromstring(render(report, edges_fail=edges_fail).encode("utf-8"))


def outcomes(root: ET.Element, task: str) -> dict[str, tuple[str, str | None]]:
    """The tag and type of what came out of each check of a task, by the name of its case."""
    cases = root.iterfind(f".//testcase[@classname='{task}']")
    return {case.attrib["name"]: (case[0].tag, case[0].get("type")) for case in cases if len(case)}


def test_a_suite_a_project_and_a_case_a_check(all_kinds: Report) -> None:
    root = parsed(all_kinds)
    assert [suite.get("name") for suite in root] == ["0x00-python_variable_annotations", "0x01-caching"]
    counts = {name: root.get(name) for name in ("tests", "failures", "errors")}
    assert counts == {"tests": "34", "failures": "11", "errors": "1"}
    assert (root[1].get("tests"), root[1].get("skipped")) == ("24", "2")
    assert root.find(".//property[@name='seed']").get("value") == "7"  # type: ignore[union-attr]


def test_what_did_not_pass_is_a_failure_of_its_verdict(all_kinds: Report) -> None:
    root = parsed(all_kinds)
    assert outcomes(root, "0x01-caching/0") == {}
    assert outcomes(root, "0x01-caching/1")["behaviour/holds_four"] == ("failure", "failed")
    assert outcomes(root, "0x01-caching/3")["types"] == ("failure", "error")
    assert outcomes(root, "0x01-caching/3")["behaviour/reads"] == ("failure", "blocked")


def test_what_was_not_handed_in_is_skipped(all_kinds: Report) -> None:
    skipped = {"files": ("skipped", None), "docs": ("skipped", None)}
    assert outcomes(parsed(all_kinds), "0x01-caching/4") == skipped
    case = parsed(all_kinds).find(".//testcase[@classname='0x01-caching/4'][@name='files']/skipped")
    assert case is not None
    assert (case.text or "").endswith("\n4-mru.py was not handed in")


def test_a_task_handed_in_in_part_is_not_skipped() -> None:
    checks = (not_handed_in("p/1", [MissingFile("b.py")]), gate("p/1", Kind.DOCS, Verdict.BLOCKED, "b.py"))
    task = TaskReport("p/1", "One", ("a.py", "b.py"), False, True, checks)
    root = parsed(reported(task))
    assert outcomes(root, "p/1") == {"files": ("failure", "missing"), "docs": ("failure", "blocked")}


def test_places_stand_in_the_output_as_compilers_print_them() -> None:
    places = (Place("1-a.py", 12, "long"), Place("1-a.py", 12, "and wide"), Place("1-a.py", 0, "odd"))
    check = replace(gate("p/1", Kind.STYLE, Verdict.FAILED, "1-a.py:12: long"), places=places)
    task = TaskReport("p/1", "One", ("1-a.py",), False, True, (check,))
    for folder, prefix in (("0x01-p", "0x01-p/"), (".", ""), ("", "")):
        output = parsed(reported(task, folder)).find(".//testcase/system-out")
        assert output is not None
        assert output.text == f"{prefix}1-a.py:12\n{prefix}1-a.py"


def test_names_of_cases_are_unique_and_do_not_follow_the_words(all_kinds: Report) -> None:
    check = gate("p/1", Kind.STYLE, Verdict.FAILED, "no")
    task = TaskReport("p/1", "One", ("1-a.py",), False, True, (check, replace(check, title="Otherwise.")))
    names = [case.get("name") for case in parsed(reported(task)).iter("testcase")]
    assert names == ["style", "style (2)"]
    cases = [(case.get("classname"), case.get("name")) for case in parsed(all_kinds).iter("testcase")]
    assert len(set(cases)) == len(cases)
    assert ("0x01-caching/1", "behaviour/discards_the_first_key_put_in") in cases


def reported(task: TaskReport, folder: str = "") -> Report:
    return Report("0.1.0", "full", 7, 1.0, "work", "0" * 64, (ProjectReport("p", (task,), folder),))


@pytest.mark.parametrize("edges_fail", [True, False])
def test_the_schemas_of_jenkins_allow_the_document(all_kinds: Report, edges_fail: bool) -> None:
    assert_valid(parsed(all_kinds, edges_fail=edges_fail))


def assert_valid(element: ET.Element) -> None:
    """Check a document against the rules that both schemas of Jenkins have, old and new (see `junit`)."""
    rule = RULES[element.tag]
    assert rule.required <= set(element.keys()) <= rule.required | rule.allowed
    tags = [child.tag for child in element]
    order = [rule.children.index(tag) for tag in tags]
    assert order == sorted(order)
    for tag, most in rule.most.items():
        assert tags.count(tag) <= most
    if not rule.has_text:
        assert not (element.text or "").strip()
    assert not any((child.tail or "").strip() for child in element)
    if element.tag in ("testsuite", "testsuites", "testcase"):
        assert re.fullmatch(r"\d+\.\d{1,3}", element.attrib["time"])
    if element.tag == "properties":
        assert tags
    for child in element:
        assert_valid(child)


@dataclass(frozen=True)
class Rule:
    """What may stand in an element.

    Attributes:
        children: in this order.
        required: attributes.
        allowed: other attributes.
        most: how many there may be of a child.
    """

    children: tuple[str, ...] = ()
    required: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()
    most: Mapping[str, int] = field(default_factory=dict)
    has_text: bool = False


_NUMBERS = frozenset({"tests", "failures", "errors"})
RULES = {
    "testsuites": Rule(("testsuite",), allowed=_NUMBERS | {"name", "time"}),
    "testsuite": Rule(
        ("properties", "testcase", "system-out", "system-err"),
        _NUMBERS | {"name"},
        frozenset({"time", "skipped", "timestamp", "hostname", "id", "package"}),
        {"properties": 1, "system-out": 1, "system-err": 1},
    ),
    "properties": Rule(("property",)),
    "property": Rule(required=frozenset({"name", "value"})),
    "testcase": Rule(
        ("skipped", "error", "failure", "system-out", "system-err"),
        frozenset({"name"}),
        frozenset({"classname", "time"}),
        {"skipped": 1},
    ),
    "skipped": Rule(has_text=True),
    "error": Rule(allowed=frozenset({"type", "message"}), has_text=True),
    "failure": Rule(allowed=frozenset({"type", "message"}), has_text=True),
    "system-out": Rule(has_text=True),
    "system-err": Rule(has_text=True),
}


def test_an_error_is_the_checkers_own(all_kinds: Report) -> None:
    assert outcomes(parsed(all_kinds), "0x01-caching/100") == {
        "behaviour/keeps_the_most_used": ("error", "undecided")
    }


def test_edges_are_skipped_only_where_the_task_counts_as_passed(all_kinds: Report) -> None:
    root = parsed(all_kinds, edges_fail=False)
    assert [tag for tag, _ in outcomes(root, "0x01-caching/2").values()] == ["skipped"]
    assert {tag for tag, _ in outcomes(root, "0x01-caching/1").values()} == {"failure"}


def test_the_message_is_whole(all_kinds: Report) -> None:
    failure = parsed(all_kinds).find(".//testcase[@name='behaviour/holds_four']/failure")
    assert failure is not None
    assert failure.get("message") == "Four keys are held at most."
    assert (failure.text or "").startswith("Four keys are held at most.\ncache = FIFOCache()\n")
    assert "cache.get('A')   returned 'a'      expected None\nhint:" in (failure.text or "")


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_any_text_makes_a_document(text: str, hostile_of: Callable[[str], Report]) -> None:
    root = parsed(hostile_of(text))
    assert_valid(root)
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
