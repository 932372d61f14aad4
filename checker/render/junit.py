"""The report as JUnit XML, for the pages that build servers make of it.

One `testsuite` a project, one `testcase` a check. The mapping fails closed:

- `passed` is a bare test case.
- `undecided` is an `error`, and nothing else is: in JUnit an error is the
  test's own trouble, and here it is always the checker's own fault.
- Everything else is a `failure` with the verdict as its type. `missing` and
  `blocked` are failures too and not `skipped`, because build servers show
  skipped tests in green, and work that was not handed in is not green.
- `skipped` is only an edge check that did not pass in a run with
  `--edges warn`, where its task counts as passed.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from checker.render.escaping import shown, shown_line
from checker.report.model import Check, ProjectReport, Report, TaskReport, Verdict

MESSAGE_LINES = 200
LINE_CHARACTERS = 2000


def render(report: Report, *, edges_fail: bool = True) -> str:
    """The report as one XML document that ends with a newline."""
    suites = [_suite(project, edges_fail) for project in report.projects]
    root = ET.Element("testsuites", {"name": "checker", **_counts(suites), "time": _time(report.seconds)})
    root.extend(suites)
    for suite in suites:
        suite.insert(0, _properties(report))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(project: ProjectReport, edges_fail: bool) -> ET.Element:
    cases = [case for task in project.tasks for case in _cases(task, edges_fail)]
    seconds = sum(check.seconds for task in project.tasks for check in task.checks)
    suite = ET.Element("testsuite", {"name": _line(project.name)})
    suite.extend(cases)
    suite.attrib.update(_counts([suite]), time=_time(seconds))
    return suite


def _cases(task: TaskReport, edges_fail: bool) -> list[ET.Element]:
    cases = []
    warn = not edges_fail and task.verdict is Verdict.PARTIAL
    for check in task.checks:
        case = _case(task, check.title, check.seconds)
        if check.verdict is not Verdict.PASSED:
            _outcome(case, check.verdict, _message(check), warn)
        cases.append(case)
    if not cases:
        case = _case(task, task.title, 0.0)
        _outcome(case, task.verdict, "", warn)
        cases.append(case)
    return cases


def _case(task: TaskReport, title: str, seconds: float) -> ET.Element:
    names = {"classname": _line(task.id), "name": _line(title)}
    return ET.Element("testcase", {**names, "time": _time(seconds)})


def _outcome(case: ET.Element, verdict: Verdict, message: str, warn: bool) -> None:
    tag = "skipped" if warn else "failure"
    if verdict is Verdict.UNDECIDED:
        tag = "error"
    first = message.partition("\n")[0] or verdict.value
    outcome = ET.SubElement(case, tag, {"message": first})
    if tag != "skipped":
        outcome.set("type", verdict.value)
    outcome.text = message


def _line(text: str) -> str:
    return shown_line(text, LINE_CHARACTERS)


def _message(check: Check) -> str:
    return "\n".join(shown(check.message, lines=MESSAGE_LINES, characters=LINE_CHARACTERS))


def _properties(report: Report) -> ET.Element:
    properties = ET.Element("properties")
    values = {
        "checker": report.checker,
        "isolation": report.isolation,
        "seed": str(report.seed),
        "submission": report.path,
        "sha256": report.sha256,
    }
    for name, value in values.items():
        ET.SubElement(properties, "property", {"name": name, "value": _line(value)})
    for notice in report.notices:
        ET.SubElement(properties, "property", {"name": "notice", "value": _line(notice)})
    return properties


def _counts(suites: list[ET.Element]) -> dict[str, str]:
    tags = {"tests": "testcase", "failures": "failure", "errors": "error", "skipped": "skipped"}
    return {name: str(sum(1 for suite in suites for _ in suite.iter(tag))) for name, tag in tags.items()}


def _time(seconds: float) -> str:
    return f"{seconds:.4f}"
