"""The pytest plugin that runs behaviour tests: its hooks, and nothing of what they decide.

It is the only plugin besides Hypothesis's. `collection` reads what tests declare, `outcome`
makes a verdict and a message of how a test ended, and `budget` says when to stop.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from checker.judge import collection
from checker.judge.budget import LimitBudget
from checker.judge.context import JudgeContext, StartWorker, TaskContext
from checker.judge.feedback.assertions import AssertionRecorder
from checker.judge.feedback.error_location import locate_error
from checker.judge.feedback.transcript import Transcript
from checker.judge.job import TaskJob
from checker.judge.outcome import AlreadyDecided, EndedTest, Outcome, innermost, outcome_of
from checker.judge.rpc.session import WorkerSession
from checker.report.message import Message
from checker.report.model import Check, Kind, Level, Verdict

_LIMIT_BEFORE = "earlier checks of this task used up its time: correct those first"


class JudgePlugin:
    """Runs the tests of some tasks and reports one check a test.

    Attributes:
        faults: what is wrong with the checker or with tests, a line each.
    """

    def __init__(
        self,
        jobs: dict[Path, TaskJob],
        start_worker: StartWorker,
        seed: int,
        report: Callable[[Check], None],
        notice: Callable[[str], None],
        assertions: AssertionRecorder,
    ) -> None:
        """Prepare for one run of pytest.

        Args:
            jobs: by the test file of each task.
            start_worker: starts a worker for a task, with data files next to
                the submission, a virtual clock that starts there (or none),
                and a seed.
            seed: of the run.
            report: is given each check as it is decided.
            notice: is given what the reader of the report should know besides.
            assertions: what keeps the comparisons that do not hold.
        """
        self.faults: list[str] = []
        self._jobs = jobs
        self._start_worker = start_worker
        self._seed = seed
        self._report = report
        self._notice = notice
        self._assertions = assertions
        self._budget = LimitBudget()
        self._tasks = {path: TaskContext(job) for path, job in jobs.items()}
        # A module that cannot be imported fails each test the same way: the
        # first outcome stands for all, or an endless import would cost the
        # time limit again for each.
        self._broken: dict[str, Outcome] = {}
        self._context: JudgeContext | None = None
        self._started = 0.0

    def pytest_configure(self, config: pytest.Config) -> None:
        """Declare the marks, and have the helpers next to the tests rewritten as the tests are."""
        collection.declare_marks(config)
        folders = {path.parent for path in self._jobs}
        pytest.register_assert_rewrite(*(path.stem for folder in folders for path in folder.glob("*.py")))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Report a test file that cannot be imported."""
        report = yield
        call: pytest.CallInfo[object] | None = getattr(report, "call", None)
        if call is not None and call.excinfo is not None and collector.path in self._jobs:
            self._refuse(collector.path, locate_error(call.excinfo.value, collector.path))
        return report

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Refuse the tests of a file in which one does not declare what it claims."""
        for path in self._jobs:
            own = [item for item in items if item.path == path]
            missing = list(filter(None, map(collection.missing_declaration, own)))
            if missing:
                self._refuse(path, f"{path.name}: {missing[0]}")
                items[:] = [item for item in items if item.path != path]

    @pytest.fixture
    def judge_context(self, request: pytest.FixtureRequest) -> JudgeContext:
        """What the fixtures of extensions are made of."""
        item = request.node
        self._context = JudgeContext(
            self._tasks[request.path],
            item.nodeid,
            self._start_worker,
            self._seed,
            self._notice,
            is_real_time=collection.is_real_time(item),
        )
        return self._context

    @pytest.fixture
    def rng(self, judge_context: JudgeContext) -> random.Random:
        """Random numbers that the run's seed and the test's name decide."""
        return judge_context.rng()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Decide at once what need not be run."""
        job = self._jobs[item.path]
        self._context = None
        self._assertions.comparison = None
        self._started = time.monotonic()
        if collection.file_read_alone(item) in job.sources:
            return  # whatever is wrong with the rest
        if job.blocked:
            raise AlreadyDecided(Outcome(Verdict.BLOCKED, Message(job.blocked, "blocked")))
        if job.id in self._broken:
            raise AlreadyDecided(self._broken[job.id])
        if self._budget.is_spent(job.id):
            raise AlreadyDecided(Outcome(Verdict.BLOCKED, Message(_LIMIT_BEFORE, "blocked")))

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Iterator[None]:
        """After the test's own last line, end its worker, which must have stayed honest."""
        self._assertions.record_comparisons()
        try:
            result = yield
            if self._session is not None:
                self._session.finish()
            return result
        except AssertionError:
            if self._session is not None:
                self._session.explain_failure()
            raise
        finally:
            if self._session is not None:
                self._session.close()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
        """Turn how a phase of the test ended into a check."""
        report = yield
        if call.excinfo is not None:
            self._decide(item, self._outcome(item, innermost(call.excinfo.value)))
        elif call.when == "call":
            self._decide(item, Outcome(Verdict.PASSED))
        return report

    @property
    def _session(self) -> WorkerSession | None:
        return None if self._context is None else self._context.session

    def _refuse(self, path: Path, fault: str) -> None:
        self.faults.append(fault)
        self._report(collection.unusable(self._jobs[path].id, fault))

    def _outcome(self, item: pytest.Item, error: BaseException) -> Outcome:
        job, session = self._jobs[item.path], self._session
        self._budget.record_error(job.id, error)
        outcome = outcome_of(
            error,
            EndedTest(
                id=item.nodeid,
                path=item.path,
                job=job,
                hint=collection.claim_of(item).hint,
                transcript=Transcript() if session is None else session.transcript,
                comparison=self._assertions.comparison,
                is_importing=session is not None and session.is_importing,
            ),
        )
        if outcome.is_broken_import:
            self._broken[job.id] = outcome
        return outcome

    def _decide(self, item: pytest.Item, outcome: Outcome) -> None:
        job, claim = self._jobs[item.path], collection.claim_of(item)
        if outcome.fault:
            self.faults.append(outcome.fault)
        if outcome.verdict is not Verdict.PASSED and claim.level is Level.CORE:
            self._budget.record_core_failure(job.id)
        self._report(
            Check(
                id=f"{job.id}/{Kind.BEHAVIOUR}/{item.name.removeprefix('test_')}",
                kind=Kind.BEHAVIOUR,
                level=claim.level,
                verdict=outcome.verdict,
                title=claim.title,
                details=outcome.message,
                seconds=time.monotonic() - self._started,
                task_id=job.id,
                cause=outcome.cause,
                places=outcome.places,
            )
        )
