"""The pytest plugin that runs behaviour tests and turns them into checks.

It is the only plugin beside Hypothesis's. It gives tests their `task`, keeps
the story of what was called, and reads the verdict off how the test ended.
"""

from __future__ import annotations

import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.assertion import util as assertions

from checker.extensions.python.coercion import InVain
from checker.judge.context import JudgeContext, StartWorker, TaskContext
from checker.judge.exceptions import Explained, NotDefined, Stopped, SubmissionRaised
from checker.judge.feedback import message
from checker.judge.feedback.message import Comparison
from checker.judge.feedback.transcript import Transcript
from checker.judge.job import TaskJob
from checker.judge.marks import MARK
from checker.judge.rpc.session import Conversation
from checker.judge.rpc.worker_client import TOO_MANY_PROCESSES
from checker.report.checks import undecided
from checker.report.model import Check, Kind, Level, Verdict

# After so many checks that hit a limit, the other checks of a task that failed are not begun: each costs as
# much. A count, and no amount of time: what is blocked must not depend on how busy the machine is.
MOST_STOPS = 2

# What says all by itself: a slip, whatever the claim was about.
_SLIPS = tuple(
    f"this raised {name}" for name in ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError")
)
_SLIPS_IN_NODE = (
    ": ReferenceError: ",
    ": TypeError: ",
    ": SyntaxError: ",
    ": Error: Cannot find ",
    ": which loop",
)

_NO_MODULE = "this raised ModuleNotFoundError"

_LIMITS = (Verdict.TIMEOUT, Verdict.MEMORY)


class JudgePlugin:
    """Runs the tests of some tasks and collects one check a test."""

    def __init__(
        self,
        jobs: dict[Path, TaskJob],
        start_worker: StartWorker,
        seed: int,
        done: Callable[[Check], None],
        notice: Callable[[str], None],
    ) -> None:
        """Prepare for one run of pytest.

        Args:
            jobs: by the test file of each task.
            start_worker: starts a worker for a task, with data files beside
                the submission, a virtual clock that starts there (or none),
                and a seed.
            seed: of the run.
            done: is told each check as it is decided.
            notice: is told what the reader of the report should know beside.
        """
        self._jobs = jobs
        self._start_worker = start_worker
        self._seed = seed
        self._done = done
        self._notice = notice
        self._tasks = {path: TaskContext(job) for path, job in jobs.items()}
        self._context: JudgeContext | None = None
        self._comparison: Comparison | None = None
        self._began = 0.0
        # A module that cannot be imported fails each test the same way: the
        # first outcome stands for all, or an endless import would cost the
        # time limit again for each.
        self._broken: dict[str, _Outcome] = {}
        self._stops: Counter[str] = Counter()
        self._failed: set[str] = set()  # tasks of which a core check did not pass
        self.faults: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        """Declare our marks."""
        config.addinivalue_line("markers", f"{MARK}(level, hint): a claim about a task")
        config.addinivalue_line("markers", "real_time: no virtual clock")
        config.addinivalue_line("markers", "reads_alone(file): runs nothing of the submission")
        # What a helper beside the tests compares is to be told like what they compare.
        folders = {path.parent for path in self._jobs}
        pytest.register_assert_rewrite(*(path.stem for folder in folders for path in folder.glob("*.py")))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """A test file that cannot be read is our fault, and is told as such."""
        report = yield
        call: pytest.CallInfo[object] | None = getattr(report, "call", None)
        if call is not None and call.excinfo is not None and collector.path in self._jobs:
            self._unusable(collector.path, _where(call.excinfo.value, collector.path))
        return report

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Refuse the tests of a file in which one does not say what it claims."""
        for path in self._jobs:
            own = [item for item in items if item.path == path]
            faults = list(filter(None, map(_undeclared, own)))
            if faults:
                self._unusable(path, f"{path.name}: {faults[0]}")
                items[:] = [item for item in items if item.path != path]

    def _unusable(self, path: Path, said: str) -> None:
        self.faults.append(said)
        self._done(undecided(self._jobs[path].id, said))

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
            is_real_time=item.get_closest_marker("real_time") is not None,
        )
        return self._context

    @pytest.fixture
    def rng(self, judge_context: JudgeContext) -> random.Random:
        """Random numbers that the run's seed and the test's name decide."""
        return judge_context.rng()

    @property
    def _conversation(self) -> Conversation | None:
        return None if self._context is None else self._context.session

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Decide at once what need not be run."""
        job = self._jobs[item.path]
        self._context = None
        self._comparison = None
        self._began = time.monotonic()
        reads = item.get_closest_marker("reads_alone")
        if reads is not None and reads.args[0] in job.sources:
            return  # whatever is wrong with the rest
        if job.blocked:
            raise _Decided(_Outcome(Verdict.BLOCKED, job.blocked))
        if job.id in self._broken:
            raise _Decided(self._broken[job.id])
        if job.id in self._failed and self._stops[job.id] >= MOST_STOPS:
            raise _Decided(_Outcome(Verdict.BLOCKED, _STOPPED_BEFORE))

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Iterator[None]:
        """After the test's own last line, the worker has to take its leave."""
        # In pytest's place, which would compare texts of a megabyte line by line; it puts its own back.
        assertions._reprcompare = self._keep_comparison
        try:
            result = yield
            if self._conversation is not None:
                self._conversation.finish()
            return result
        except AssertionError:
            if self._conversation is not None:
                self._conversation.look_again()
            raise
        finally:
            if self._conversation is not None:
                self._conversation.close()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
        """Turn how a phase of the test ended into a check."""
        report = yield
        if call.excinfo is not None:
            self._report(item, *self._judge(item, call.excinfo.value))
        elif call.when == "call":
            self._report(item, Verdict.PASSED, "")
        return report

    def _keep_comparison(self, op: str, left: object, right: object) -> str:
        """Keep what was compared; asked when an assertion fails."""
        self._comparison = Comparison(op, left, right)
        return op

    def _judge(self, item: pytest.Item, error: BaseException) -> _Outcome:
        job = self._jobs[item.path]
        conversation = self._conversation
        transcript = conversation.transcript if conversation else Transcript()
        hint = _claim(item).kwargs.get("hint") or (job.hints[0] if job.hints else "")
        error = _innermost(error)
        if isinstance(error, _Decided):
            return error.outcome
        if isinstance(error, Stopped) and error.verdict is Verdict.BLOCKED:
            return _Outcome(error.verdict, error.reason)  # the check that it needs has the hint
        if isinstance(error, Stopped | SubmissionRaised):
            if error.verdict is Verdict.UNDECIDED:
                return self._fault(item, error)
            many = TOO_MANY_PROCESSES in error.reason  # no slow answer: the next check would be no other
            self._stops[job.id] += MOST_STOPS if many else error.verdict in _LIMITS
            if conversation is None or not conversation.importing:
                # The task's first hint is for no exception; the claim's own mostly is.
                own = "" if _explains_itself(error) else _claim(item).kwargs.get("hint", "")
                cause = error.reason if error.verdict is Verdict.ERROR else ""
                return _Outcome(error.verdict, message.stopped(transcript, error.reason, own), own, cause)
            reason = f"importing {job.files[0]}: {error.reason}{_importable(job, error.reason)}"
            self._broken[job.id] = _Outcome(error.verdict, message.stopped(Transcript(), reason, ""))
            return self._broken[job.id]
        if isinstance(error, NotDefined):
            # One cause, however many checks it costs: the same message, so that it is shown once.
            self._stops[job.id] += MOST_STOPS * isinstance(error, InVain)
            return _Outcome(Verdict.FAILED, str(error))
        if isinstance(error, AssertionError):
            said = _said(error)
            hint = "" if isinstance(error, Explained) else hint
            return _Outcome(Verdict.FAILED, message.failure(transcript, self._comparison, said, hint), hint)
        if _is_flaky(error):
            said = "the same calls gave one result, and then another"
            return _Outcome(Verdict.FAILED, message.failure(transcript, self._comparison, said, hint), hint)
        return self._fault(item, error)

    def _fault(self, item: pytest.Item, error: BaseException) -> _Outcome:
        if isinstance(error, Stopped | SubmissionRaised):
            said = error.reason
        else:
            said = f"{type(error).__name__}: {str(error)[:500]}"
        self.faults.append(f"{item.nodeid}: {said}")
        return _Outcome(Verdict.UNDECIDED, f"the checker could not decide this: {said}")

    def _report(
        self, item: pytest.Item, verdict: Verdict, text: str, hint: str = "", cause: str = ""
    ) -> None:
        check = Check(
            id=f"{self._jobs[item.path].id}/behaviour/{item.name.removeprefix('test_')}",
            kind=Kind.BEHAVIOUR,
            level=_claim(item).kwargs["level"],
            verdict=verdict,
            title=title(item),
            message=text,
            seconds=time.monotonic() - self._began,
            task_id=self._jobs[item.path].id,
            hint=hint,
            cause=cause,
        )
        if verdict is not Verdict.PASSED and check.level is Level.CORE:
            self._failed.add(self._jobs[item.path].id)
        self._done(check)


class _Outcome(NamedTuple):
    """See the fields of `Check` with these names."""

    verdict: Verdict
    message: str
    hint: str = ""
    cause: str = ""


class _Decided(Exception):
    """The outcome of a test is known before it begins."""

    def __init__(self, outcome: _Outcome) -> None:
        super().__init__(outcome.message)
        self.outcome = outcome


def title(item: pytest.Item) -> str:
    """The claim: the first paragraph of the test's docstring."""
    function = getattr(item, "function", None)
    first = (getattr(function, "__doc__", None) or item.name).strip().split("\n\n")[0]
    return " ".join(first.split())


def _undeclared(item: pytest.Item) -> str:
    """What a test does not say, as a sentence; empty when it says all."""
    if item.get_closest_marker(MARK) is None:
        return f"{item.name} is neither @core nor @edge"
    if not getattr(getattr(item, "function", None), "__doc__", None):
        return f"{item.name} has no docstring: it is the title that learners see"
    return ""


def _where(error: BaseException, tests: Path) -> str:
    """File, line and error of what a test file cannot be read for."""
    error = error.__cause__ or error  # pytest's own holds nothing but text
    said = f"{type(error).__name__}: {str(error)[:300]}"
    file, line = tests.name, 0
    if isinstance(error, SyntaxError) and error.filename:
        file, line = Path(error.filename).name, error.lineno or 0
        said = f"{type(error).__name__}: {error.msg}"
    else:
        for step in traceback.extract_tb(error.__traceback__):
            if Path(step.filename).parent == tests.parent:
                file, line = Path(step.filename).name, step.lineno or 0
    return f"{file}:{line}: {said}" if line else f"{file}: {said}"


def _claim(item: pytest.Item) -> pytest.Mark:
    mark = item.get_closest_marker(MARK)
    if mark is None:
        raise pytest.UsageError(f"{item.nodeid} is neither @core nor @edge")
    return mark


def _innermost(error: BaseException) -> BaseException:
    """What a group of one was made around; Hypothesis groups what it finds."""
    while isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1 and not _is_flaky(error):
        error = error.exceptions[0]
    return error


def _explains_itself(error: Stopped | SubmissionRaised) -> bool:
    """Whether a hint about what the claim is about would lead astray."""
    return error.reason.startswith(_SLIPS) or any(slip in error.reason for slip in _SLIPS_IN_NODE)


def _importable(job: TaskJob, reason: str) -> str:
    """What a submission may import, where it imports something else; a sentence, or nothing."""
    if not reason.startswith(_NO_MODULE):
        return ""
    packages = "".join(f", {name}" for name in job.exposure.distributions)
    return f"; what can be imported here is what Python brings along{packages}, and files of the project"


def _is_flaky(error: BaseException) -> bool:
    return any(kind.__name__ == "Flaky" for kind in type(error).__mro__)


def _said(error: AssertionError) -> str:
    """What the test's author said, without what pytest adds."""
    text = str(error.args[0]) if error.args else ""
    first = text.split("\nassert ", 1)[0]
    return "" if first.startswith("assert ") else first


_STOPPED_BEFORE = "an earlier check of this task ran until a limit ended it: fix that first"
