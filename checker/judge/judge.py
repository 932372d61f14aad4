"""Runs the behaviour tests of some tasks, in this process, with pytest."""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from hypothesis.configuration import set_hypothesis_home_dir

from checker import FOLDER, extension
from checker.extension import Exposure
from checker.host import cache
from checker.judge.feedback.assertions import AssertionRecorder
from checker.judge.job import TaskJob
from checker.judge.plugin import JudgePlugin
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Check
from checker.sandbox import Isolation, Sandbox, SandboxError, hash_seed, open_sandbox

BEHAVIOUR = FOLDER / "behaviour"

# Plugins of pytest's own without an effect here, or that cost a garbage collection each time.
_WITHOUT = (
    "cacheprovider",
    "doctest",
    "faulthandler",
    "junitxml",
    "pastebin",
    "terminal",
    "threadexception",
    "unittest",
    "debugging",
    "legacypath",
    "logging",
    "monkeypatch",
    "python_path",
    "recwarn",
    "setuponly",
    "setupplan",
    "stepwise",
    "subtests",
    "tmpdir",
    "unraisableexception",
)

# Everything that pytest would look for elsewhere is named here.
_OPTIONS = (
    "--capture=no",
    "--import-mode=importlib",
    "--strict-markers",
    "--continue-on-collection-errors",
    *(f"-pno:{name}" for name in _WITHOUT),
    "-p_hypothesis_pytestplugin",
    "-c",
    os.devnull,
)


_CACHE = cache.folder()
# By default Hypothesis makes a folder in the current one.
set_hypothesis_home_dir(_CACHE / "hypothesis")


class Judge:
    """Judges one task after another; keeps its sandboxes warm in between."""

    def __init__(
        self, isolation: Isolation, seed: int = 0, sandboxes: Mapping[Exposure, Sandbox] | None = None
    ) -> None:
        """Prepare; a sandbox opens when it is first needed.

        Args:
            isolation: the requested level.
            seed: of the first run.
            sandboxes: that are open already, of that level and for that seed; the judge closes them.
        """
        self._isolation = isolation
        self._sandboxes = dict(sandboxes or {})
        self._seed = seed
        self._served = ""

    def use_seed(self, seed: int) -> None:
        """Let sandboxes be those of a run's seed, which decides on the order of sets in them."""
        if seed != self._seed:
            self.close()
            self._seed = seed

    def open(self, exposure: Exposure) -> tuple[Isolation, str]:
        """Open the sandbox that shows this much, if it is not open yet.

        Returns:
            Its level, and why that is not a better one; empty when it is, or none is installed.

        Raises:
            SandboxError: when the requested level cannot be had.
        """
        if exposure not in self._sandboxes:
            self._sandboxes[exposure] = open_sandbox(
                self._isolation, exposure, hash_seed=hash_seed(self._seed)
            )
        opened = self._sandboxes[exposure]
        return opened.level, opened.weaker

    def judge(
        self,
        jobs: Sequence[TaskJob],
        seed: int,
        done: Callable[[Check], None],
        notice: Callable[[str], None] = lambda text: None,
    ) -> list[str]:
        """Run the behaviour tests of tasks of one project.

        Args:
            jobs: the tasks; all of one project.
            seed: of the run.
            done: is given each check as it is decided.
            notice: is given what the reader of the report should know besides.

        Returns:
            The checker's own faults, a line each.
        """
        self.use_seed(seed)
        by_file = {job.tests: job for job in jobs}
        assertions = AssertionRecorder()
        plugin = JudgePlugin(by_file, self._start, seed, done, notice, assertions)
        with (
            _isolated_pytest(jobs[0].tests.parent),
            contextlib.redirect_stdout(io.StringIO()),
            assertions.installed(),
        ):
            pytest.main(
                [
                    *_OPTIONS,
                    f"--rootdir={BEHAVIOUR}",
                    f"--hypothesis-seed={seed}",
                    *map(str, by_file),
                ],
                plugins=[plugin, *_fixtures(jobs)],
            )
        for job in jobs:
            self._forget(job)
        for sandbox in self._sandboxes.values():
            sandbox.end_spare()
        return plugin.faults

    def close(self) -> None:
        """End all sandboxes."""
        for sandbox in self._sandboxes.values():
            sandbox.close()
        self._sandboxes.clear()

    def _start(
        self, job: TaskJob, data_files: dict[str, bytes], clock: float | None, seed: int
    ) -> WorkerClient:
        limits = msgspec.structs.asdict(job.limits)
        self._leave_to(job)
        self.open(job.exposure)
        try:
            process = self._sandboxes[job.exposure].start(limits)
        except SandboxError:
            # Whatever ended the warm process, the next test is to have one.
            self._sandboxes.pop(job.exposure).close()
            self.open(job.exposure)
            process = self._sandboxes[job.exposure].start(limits)
        return WorkerClient(process, job.limits, {**job.layout, **data_files}, clock=clock, seed=seed)

    def _leave_to(self, job: TaskJob) -> None:
        """Close what may not serve this task, because it served another one."""
        if self._served not in ("", job.id):
            self._forget(job)
        self._served = job.id

    def _forget(self, job: TaskJob) -> None:
        """Close a sandbox that may not serve another task."""
        sandbox = self._sandboxes.get(job.exposure)
        if sandbox is not None and not sandbox.shared:
            del self._sandboxes[job.exposure]
            sandbox.close()


def _fixtures(jobs: Sequence[TaskJob]) -> list[ModuleType]:
    """The modules with the fixtures of the extensions that these tasks use."""
    used = [extension.find(name) for name in dict.fromkeys(name for job in jobs for name in job.extensions)]
    return [importlib.import_module(each.fixtures) for each in used if each.fixtures]


@contextlib.contextmanager
def _isolated_pytest(folder: Path) -> Iterator[None]:
    """Let tests import their project's helpers, and nothing steer pytest.

    Their bytecode is kept in the checker's cache, wherever they are installed.
    """
    compiled = sys.dont_write_bytecode, sys.pycache_prefix
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(_CACHE / "bytecode")
    steering = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PYTEST_")}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.insert(0, str(folder))
    known = set(sys.modules)
    try:
        yield
    finally:
        sys.dont_write_bytecode, sys.pycache_prefix = compiled
        sys.path.remove(str(folder))
        for name in set(sys.modules) - known:
            file = getattr(sys.modules[name], "__file__", None)
            if file is not None and Path(file).parent == folder:
                del sys.modules[name]
        del os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]
        os.environ.update(steering)
