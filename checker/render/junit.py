"""The report as JUnit XML, for the pages that build servers make of it.

One `testsuite` a project, one `testcase` a check. Its `classname` is the id of the task, and its
`name` the rest of the check's id: neither changes with the words or from run to run, and no two
cases have the same, so that a build server can tell what became better.

There is no standard. The document is valid by the schemas that Jenkins uses, old and new: junit-10.xsd
of its xUnit plugin (github.com/jenkinsci/xunit-plugin, src/main/resources/org/jenkinsci/plugins/xunit/
types/model/xsd) and junit-4.xsd, which JUnit's own tests keep as jenkins-junit.xsd
(github.com/junit-team/junit5, platform-tests/src/test/resources). Neither knows attributes for file and
line: these stand in `system-out`, a line each, as `0x01-caching/1-fifo_cache.py:12`, which is
what compilers print and what build servers look for.

The mapping:

- `passed` is a bare test case.
- `undecided` is an `error`, and nothing else is: in JUnit an error is the
  test's own trouble, and here it is always the checker's own fault.
- `skipped` are the checks of a task of which nothing was handed in. So is an edge check that did not
  pass in a run with `--edges warn`, where its task counts as passed.
- Everything else is a `failure` with the verdict as its type.
"""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree as ET

from checker.render.escaping import shown, shown_line
from checker.render.summary import path_in_submission
from checker.report.model import Check, Kind, ProjectReport, Report, TaskReport, Verdict

MESSAGE_LINES = 200
LINE_CHARACTERS = 2000

_ELEMENTS = {"tests": "testcase", "failures": "failure", "errors": "error"}


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
    cases = [case for task in project.tasks for case in _cases(project, task, edges_fail)]
    seconds = sum(check.seconds for task in project.tasks for check in task.checks)
    suite = ET.Element("testsuite", {"name": _line(project.name)})
    suite.extend(cases)
    skipped = sum(1 for _ in suite.iter("skipped"))
    suite.attrib.update(_counts([suite]), skipped=str(skipped), time=_time(seconds))
    return suite


def _cases(project: ProjectReport, task: TaskReport, edges_fail: bool) -> list[ET.Element]:
    warn = not edges_fail and task.verdict is Verdict.PARTIAL
    is_skipped = warn or task.verdict is Verdict.MISSING
    if not task.checks:
        case = _case(task, "task", 0.0)
        _outcome(case, task.verdict, task.title, task.title, is_skipped)
        return [case]
    cases = []
    seen: Counter[str] = Counter()
    for check in task.checks:
        name = check.id.removeprefix(f"{task.id}/")
        seen[name] += 1
        case = _case(task, name if seen[name] == 1 else f"{name} ({seen[name]})", check.seconds)
        if check.verdict is not Verdict.PASSED:
            message = _message(check)
            # A behaviour's message begins with calls, which say nothing by themselves.
            first = "" if check.kind is Kind.BEHAVIOUR else message.partition("\n")[0]
            text = "\n".join(filter(None, (_line(check.title), message)))
            _outcome(case, check.verdict, first or check.title, text, is_skipped)
            _add_places(case, project, check)
        cases.append(case)
    return cases


def _case(task: TaskReport, name: str, seconds: float) -> ET.Element:
    names = {"classname": _line(task.id), "name": _line(name)}
    return ET.Element("testcase", {**names, "time": _time(seconds)})


def _outcome(case: ET.Element, verdict: Verdict, message: str, text: str, is_skipped: bool) -> None:
    attributes = {"message": _line(message), "type": verdict.value}
    if verdict is Verdict.UNDECIDED:
        outcome = ET.SubElement(case, "error", attributes)
    elif is_skipped:
        outcome = ET.SubElement(case, "skipped")  # the older schema allows no attributes here
    else:
        outcome = ET.SubElement(case, "failure", attributes)
    outcome.text = text


def _add_places(case: ET.Element, project: ProjectReport, check: Check) -> None:
    if check.places:
        output = ET.SubElement(case, "system-out")
        paths = [(path_in_submission(project, place.file), place.line) for place in check.places]
        lines = dict.fromkeys(f"{path}:{line}" if line else path for path, line in paths)
        output.text = "\n".join(map(_line, lines))


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
        "points": f"{report.score.points}/{report.score.max}",
        "undecided": str(report.score.undecided),
    }
    for name, value in values.items():
        ET.SubElement(properties, "property", {"name": name, "value": _line(value)})
    for notice in report.notices:
        ET.SubElement(properties, "property", {"name": "notice", "value": _line(notice)})
    return properties


def _counts(suites: list[ET.Element]) -> dict[str, str]:
    return {name: str(sum(1 for suite in suites for _ in suite.iter(tag))) for name, tag in _ELEMENTS.items()}


def _time(seconds: float) -> str:
    return f"{seconds:.3f}"
