"""An extension that is installed from elsewhere: nothing of the checker names it, and it changes no file."""

from __future__ import annotations

import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker import extension
from checker.curriculum.model import Limits
from checker.extension import UnknownExtensionError, exposure_of
from checker.judge.job import TaskJob
from checker.judge.judge import Judge
from checker.report.model import Check, Verdict
from checker.sandbox import Isolation

DISTRIBUTION = {
    "toy_extension-1.0.dist-info/METADATA": """
        Metadata-Version: 2.1
        Name: toy-extension
        Version: 1.0
    """,
    "toy_extension-1.0.dist-info/entry_points.txt": """
        [checker.extensions]
        toy = toy_extension.extension:ToyExtension
    """,
    "toy_extension/__init__.py": "",
    "toy_extension/extension.py": """
        from pathlib import Path

        from checker.extension import Extension

        class ToyExtension(Extension):
            name = "toy"
            worker = Path(__file__).parent / "worker"
            fixtures = "toy_extension.fixtures"
            api = "toy_extension.api"
    """,
    "toy_extension/fixtures.py": """
        import pytest
        from toy_extension.api import Module

        @pytest.fixture
        def toy_module(judge_context):
            return Module(judge_context.open_session(), judge_context.job.files[0])
    """,
    "toy_extension/api.py": """
        class Module:
            def __init__(self, session, file):
                self._session, self._name = session, file.removesuffix(".py")

            def twice(self, function):
                text = f"{function}() twice"
                return self._session.call_recorded(self._name, text, "toy_twice", (function,), {})

            def folder(self):
                return self._session.call_worker("toy_files")

        def in_order(values):
            return sorted(values)
    """,
    "toy_extension/worker/__init__.py": "",
    "toy_extension/worker/operations.py": """
        import os

        from checker.runtime.worker.registry import get_attribute, operation, worker_operation

        @operation
        def toy_twice(module, function):
            return [get_attribute(module, function)() for _ in range(2)]

        @worker_operation
        def toy_files():
            return os.listdir()
    """,
}

TEST = '''
from checker.testing import core, toy

@core
def test_counts(toy_module):
    """It counts."""
    assert toy_module.folder() == ["x.py"]
    assert toy.in_order(toy_module.twice("count")) == [1, 2]
'''
COUNTS = "import itertools\n\ncount = itertools.count(1).__next__\n"
COUNTS_BY_TWO = "import itertools\n\ncount = itertools.count(1, 2).__next__\n"


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Install it, for as long as a test takes."""
    # No folder of pytest's: those are for one user, and workers may be another.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        for name, text in DISTRIBUTION.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(textwrap.dedent(text).lstrip(), "utf-8")
        monkeypatch.syspath_prepend(folder)
        _forget_extensions()
        yield
        monkeypatch.undo()
        _forget_extensions()
        for name in [name for name in sys.modules if name.partition(".")[0] == "toy_extension"]:
            del sys.modules[name]


def _forget_extensions() -> None:
    extension._declared.cache_clear()
    extension.find.cache_clear()


def judged(folder: Path, source: str, isolation: Isolation) -> Check:
    tests = folder / "test_1_x.py"
    tests.write_text(TEST, "utf-8")
    job = TaskJob(
        id="0x09-x/1",
        tests=tests,
        files=("x.py",),
        sources={"x.py": source},
        layout={"x.py": source.encode()},
        exposure=exposure_of(["toy"]),
        extensions=("toy",),
        data={},
        limits=Limits(),
        hints=(),
    )
    checks: list[Check] = []
    judge = Judge(isolation)
    try:
        faults = judge.judge([job], 5, checks.append)
    finally:
        judge.close()
    assert not faults
    (check,) = checks
    return check


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize("isolation", [Isolation.AUTO, Isolation.LIMITS])
def test_fixtures_operations_and_api_are_found_by_its_name(isolation: Isolation, tmp_path: Path) -> None:
    check = judged(tmp_path, COUNTS, isolation)
    assert (check.verdict, check.message) == (Verdict.PASSED, "")


@pytest.mark.usefixtures("toy")
def test_wrong_answer_is_reported_as_any_other(tmp_path: Path) -> None:
    check = judged(tmp_path, COUNTS_BY_TWO, Isolation.AUTO)
    assert (check.verdict, check.message) == (
        Verdict.FAILED,
        "count() twice   returned [1, 3]      expected [1, 2]",
    )


def test_unknown_extension_is_one_line_that_names_those_installed() -> None:
    with pytest.raises(UnknownExtensionError) as raised:
        exposure_of(["toy"])
    assert str(raised.value).startswith("there is no extension 'toy'; installed are: coroutines, flask, ")
    assert "\n" not in str(raised.value)
