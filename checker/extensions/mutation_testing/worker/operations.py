"""Runs tests that learners wrote, and says row by row what happened."""

import importlib
import os
import random
import re
import sys
import time
import unittest
from collections.abc import Iterator
from types import ModuleType
from typing import Any
from unittest import mock

from checker.extensions.mutation_testing.worker import child_runs, code_loader, introspection_guard
from checker.extensions.mutation_testing.worker.call_log import MOST, CallLog, NotMockedError, new_row, plain
from checker.runtime.worker.registry import forked_operation, get_attribute, worker_operation

_MOST_TEXT = 500
_ROW = re.compile(r"_\d+(_.*)?")  # what parameterized puts behind the name of a method
_clock = time.perf_counter  # the real one: no virtual clock has been installed yet


@worker_operation
def prepare_tests(file: str, codes: dict[str, bytes]) -> None:
    """Load what is the same in many runs; nothing of it is executed.

    Args:
        file: the learner's, such as `test_utils.py`.
        codes: of given modules, by module name: see `checker/extensions/mutation_testing/obfuscation.py`.
    """
    with open(file, encoding="utf-8") as stream:
        own = stream.read().removeprefix("\ufeff")  # not every worker can import the codec that does it
    code_loader.preload_tests(file.removesuffix(".py"), own)
    code_loader.preload_modules(codes)


def _load_variant(file: str, tests: list[str], codes: dict[str, bytes], *more: Any) -> None:
    """Load the code before the fork: in the child that costs a page fault for each object."""
    code_loader.load_variant(codes)


@forked_operation(pre_fork=_load_variant)
def run_tests(
    file: str, tests: list[str], codes: dict[str, bytes], about: list[str], seed: int
) -> dict[str, Any]:
    """Run chosen tests of a learner's file.

    Args:
        file: the learner's, such as `test_utils.py`.
        tests: as `Class.method`; a method that `parameterized` made several
            of stands for all of them, and so does a class.
        codes: of given modules, by name: those that `prepare_tests` was not given, or not so.
        about: the files among them that the tests are about.
        seed: for `random`.

    Returns:
        `rows`, a record of each test that ran; `introspection`, what ended the run
        before that (see `introspection_guard.py`); `classes`, all classes of
        the file, and `methods`, by test, what their class has; `left`, what is replaced still.
    """
    nothing: dict[str, Any] = {"rows": [], "classes": [], "methods": {}}
    test_module, log = _load(file, about, seed, nothing)
    rows: list[dict[str, Any]] = []
    methods = {}
    for test in tests:
        class_name, _, method = test.partition(".")
        classes = list(_classes(test_module, class_name))
        methods[test] = sorted({name for each in classes for name in dir(each) if name.startswith("test")})
        start = len(rows)
        for each in classes:
            names = [name for name in dir(each) if _is_test_or_row(each, name, method)]
            if issubclass(each, unittest.TestCase):
                _run(each, names, log, rows)
            elif names:
                _run_with_pytest(file, each, names, log, rows)
        for row in rows[start:]:
            row["test"] = test
    return {
        "rows": rows[:MOST],
        "introspection": "",
        "classes": _all_classes(test_module),
        "methods": methods,
        "left": log.left(),
    }


@forked_operation(pre_fork=_load_variant)
def try_set_up(
    file: str,
    tests: list[str],
    codes: dict[str, bytes],
    about: list[str],
    seed: int,
    *,
    reads: list[str],
    steps: list[list[Any]],
    replaced: str,
) -> dict[str, Any]:
    """Do something between the `setUpClass` and the `tearDownClass` of a learner's class.

    Args:
        file: see `run_tests`, as for the next four.
        tests: the name of the class, alone.
        codes: of the given modules.
        about: the files among them that matter.
        seed: as there.
        reads: attributes of the class to read.
        steps: what to do: a module, then names and lists of arguments in
            turn, as in `["client", "Client", ["x"], "repos", []]`; an empty
            list of arguments calls, None only reads.
        replaced: a name, as in `requests.get`, that the set-up replaces.

    Returns:
        `results`, an account of each class that `parameterized_class` made, and
        `classes` and `introspection` as above.
    """
    test_module, log = _load(file, about, seed, {"results": [], "classes": []})
    (class_name,) = tests
    results = []
    for each in _classes(test_module, class_name):
        if each.__name__ == class_name and any(
            other is not each and issubclass(other, each) for other in _classes(test_module, class_name)
        ):
            continue  # what parameterized_class leaves instead of the original
        results.append(_set_up(each, log, reads, steps, replaced))
    return {"results": results[:MOST], "introspection": "", "classes": _all_classes(test_module)}


def _load(file: str, about: list[str], seed: int, nothing: dict[str, Any]) -> tuple[ModuleType, CallLog]:
    """Import the learner's file, watched; `nothing` is the account of a run that is ended."""
    log = CallLog()
    name = file.removesuffix(".py")
    code_loader.install(name, log.called, log.loaded)
    end = child_runs.early_exit({**nothing, "introspection": ""}, "introspection")
    introspection_guard.install(file, about, end)
    sys.modules.setdefault("mock", mock)  # its name when it was a package of its own
    test_module = importlib.import_module(name)
    random.seed(seed)
    return test_module, log


def _all_classes(test_module: ModuleType) -> list[str]:
    return [name for name, value in vars(test_module).items() if isinstance(value, type)][:MOST]


def _classes(test_module: ModuleType, name: str) -> Iterator[type]:
    """The class of that name, and those that `parameterized_class` made of it."""
    seen: list[type] = []
    for candidate in list(vars(test_module).values()):
        if (
            not isinstance(candidate, type)
            or candidate in seen
            or candidate.__module__ != test_module.__name__
        ):
            continue
        if any(base.__name__ == name for base in candidate.__mro__):
            seen.append(candidate)
            yield candidate


def _is_test_or_row(owner: type, name: str, method: str) -> bool:
    """Whether this attribute is the test, or one of the rows that `parameterized` made of it."""
    if not name.startswith("test"):
        return False
    function = getattr(owner, name, None)
    if not callable(function):  # parameterized leaves None instead of the original
        return False
    if not method:
        return True
    if name == method or _ROW.fullmatch(name.removeprefix(method)):
        return name.startswith(method)
    original = getattr(function, "place_as", None)
    return getattr(original, "__name__", None) == method


def _run(case: type[unittest.TestCase], names: list[str], log: CallLog, rows: list[dict[str, Any]]) -> None:
    if names:
        unittest.TestSuite(case(name) for name in names).run(_Result(log, rows))


class _Result(unittest.TestResult):
    """Writes a row for each test."""

    def __init__(self, log: CallLog, rows: list[dict[str, Any]]) -> None:
        super().__init__()
        self._log = log
        self._rows = rows
        self._began = 0.0

    def startTest(self, test: unittest.TestCase) -> None:
        super().startTest(test)
        self._began = _clock()
        self._log.row = {**new_row(test._testMethodName), "outcome": "passed", "message": "", "subtests": 0}
        self._rows.append(self._log.row)

    def stopTest(self, test: unittest.TestCase) -> None:
        super().stopTest(test)
        self._log.row["seconds"] = _clock() - self._began

    def addSubTest(self, test: Any, subtest: Any, err: Any) -> None:
        self._log.row["subtests"] += 1
        if err is not None and self._log.row["outcome"] == "passed":
            self._record(test, "failed" if issubclass(err[0], test.failureException) else "error", err[1])

    def addFailure(self, test: Any, err: Any) -> None:
        self._record(test, "failed", err[1])

    def addError(self, test: Any, err: Any) -> None:
        self._record(test, "error", err[1])

    def addSkip(self, test: Any, reason: str) -> None:
        self._record(test, "skipped", reason)

    def addExpectedFailure(self, test: Any, err: Any) -> None:
        self._record(test, "expected failure", None)

    def addUnexpectedSuccess(self, test: Any) -> None:
        self._record(test, "unexpected success", None)

    def _record(self, test: Any, outcome: str, error: object) -> None:
        if not isinstance(test, unittest.TestCase):  # setUpClass, setUpModule: there is no test yet
            row = {**new_row(str(test).split(" ")[0]), "subtests": 0, "seconds": 0.0}
            row["network"] = self._log.row["network"]
            self._rows.append(row)
        else:
            row = self._log.row
        row["outcome"], row["message"] = outcome, _describe_error(error)


def _describe_error(error: object) -> str:
    """An exception in one line, with the last line of the learner's that it came by."""
    if not isinstance(error, BaseException):
        return "" if error is None else str(error)[:_MOST_TEXT]
    test_prefix = os.path.join(os.getcwd(), "test")
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.startswith(test_prefix):
            line = trace.tb_lineno
        trace = trace.tb_next
    message = " ".join(str(error).split())[:_MOST_TEXT]
    kind = "" if isinstance(error, (AssertionError, NotMockedError)) else f"{type(error).__name__}: "
    return f"{kind}{message or type(error).__name__}" + (f" (line {line})" if line else "")


# What no test can ask for; some of it collects garbage at the end of each run.
_UNUSED_OF_PYTEST = (
    "cacheprovider",
    "doctest",
    "faulthandler",
    "junitxml",
    "pastebin",
    "stepwise",
    "terminal",
    "threadexception",
    "unraisableexception",
)


def _run_with_pytest(
    file: str, owner: type, names: list[str], log: CallLog, rows: list[dict[str, Any]]
) -> None:
    """Run a plain class, with `assert` and fixtures, as pytest does.

    No task asks for pytest, and what its own way of writing tests says is as
    good. It is a large program: only such classes pay for it.
    """
    import pytest

    class Collector:
        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_protocol(self, item: Any) -> Any:
            began = _clock()
            log.row = {**new_row(item.name), "outcome": "passed", "message": "", "subtests": 0}
            rows.append(log.row)
            result = yield
            log.row["seconds"] = _clock() - began
            return result

        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_makereport(self, item: Any, call: Any) -> Any:
            report = yield
            outcome = "passed"
            if hasattr(report, "wasxfail"):
                outcome = "unexpected success" if report.passed else "expected failure"
            elif report.skipped:
                outcome = "skipped"
            elif report.failed:
                outcome = "failed" if call.when == "call" else "error"
            if outcome != "passed":
                error = call.excinfo.value if call.excinfo is not None else None
                log.row["outcome"], log.row["message"] = outcome, _describe_error(error)
            return report

    options = [*(f"-pno:{name}" for name in _UNUSED_OF_PYTEST), "--assert=plain", "--capture=no"]
    options += ["-c", os.devnull, f"--rootdir={os.getcwd()}"]
    pytest.main([*options, *(f"{file}::{owner.__name__}::{name}" for name in names)], plugins=[Collector()])


def _set_up(
    case: type, log: CallLog, reads: list[str], steps: list[list[Any]], replaced: str
) -> dict[str, Any]:
    log.row = new_row(case.__name__)
    before = _find(replaced)
    result = {
        "name": case.__name__,
        "is_test_case": issubclass(case, unittest.TestCase),
        "own": [name for name in ("setUpClass", "tearDownClass") if _defines_class_method(case, name)],
        "attributes": {name: plain(getattr(case, name, None)) for name in reads},
        "error": "",
        "steps": [],
        "after": [],
        "patches": [],
        "replaced": False,
        "restored": False,
    }
    try:
        case.setUpClass()  # type: ignore[attr-defined]
        result["replaced"] = _find(replaced) is not before
        result["patches"] = log.row["patches"]
        result["after"] = [name for name in dir(case) if not name.startswith("__")]
        result["steps"] = [_step(step) for step in steps]
        case.tearDownClass()  # type: ignore[attr-defined]
        case.doClassCleanups()  # type: ignore[attr-defined]
        result["restored"] = _find(replaced) is before
    except BaseException as error:
        result["error"] = _describe_error(error)
    return {**result, "network": log.row["network"]}


def _defines_class_method(case: type, name: str) -> bool:
    """Whether a class has a class method that is not unittest's, which does nothing."""
    attribute = getattr(case, name, None)
    return (
        attribute is not None
        and getattr(attribute, "__func__", None) is not getattr(unittest.TestCase, name).__func__
    )


def _step(step: list[Any]) -> list[Any]:
    """`[True, the result]`, or `[False, the exception in words]`."""
    module, *path = step
    try:
        value: Any = importlib.import_module(module)
        for part in path:
            value = value(*part) if isinstance(part, list) else get_attribute(value, part)
        return [True, plain(value)]
    except BaseException as error:
        return [False, _describe_error(error)]


def _find(name: str) -> Any:
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(module), attribute)
