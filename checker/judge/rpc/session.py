"""One test's RPC session with its worker, and the transcript of it."""

from __future__ import annotations

import ast
import contextlib
import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from checker import extension
from checker.judge.exceptions import MissingDefinition, WorkerStopped
from checker.judge.feedback.transcript import Step, Transcript
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.remote_object import RemoteObject
from checker.judge.rpc.results import RemoteException
from checker.judge.rpc.values import Handle, MakeHandle, decode, encode
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Verdict

# Examples of a property that share a worker. Forty that are right and slow are more than one worker has time
# for; one worker for each would not see what a submission keeps between calls.
_EXAMPLES_A_WORKER = 10


# Starts a worker with data files next to the submission, and a virtual clock that begins there or none.
StartSessionWorker = Callable[[dict[str, bytes], float | None], WorkerClient]


class WorkerSession:
    """One test's worker, started when first needed, and the transcript of what was done to it."""

    def __init__(
        self,
        start: StartSessionWorker,
        sources: dict[str, str],
        *,
        files: Collection[str] = (),
        helpers: Collection[str] = (),
        data_files: Mapping[str, bytes] | None = None,
        virtual_start: float | None = None,
        notice: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Prepare; no worker is started yet.

        Args:
            start: starts one.
            sources: the text of the submission's files, by path.
            files: the paths of all that is laid out in the worker.
            helpers: those of `sources` that are modules of the learner's own, of no task.
            data_files: files put next to the submission from the beginning, by path.
            virtual_start: what its clock shows first, in seconds since 1970; None for the real clock.
            notice: is given what the reader of the report should know.
        """
        self._start = start
        self._worker: WorkerClient | None = None
        self._examples = 0
        self._loaded: set[str] = set()
        self._has_tried_import = False
        self._data_files = dict(data_files or {})
        self._virtual_start = virtual_start
        self._explanations: list[Callable[[], None]] = []
        self._exit_stack = contextlib.ExitStack()
        self.sources = sources
        self.files = frozenset(files)
        self.helpers = tuple(helpers)
        self.notice = notice
        self.transcript = Transcript()

    @property
    def virtual_start(self) -> float | None:
        """What the worker's virtual clock shows first, in seconds since 1970; None for the real clock."""
        return self._virtual_start

    @property
    def exit_stack(self) -> contextlib.ExitStack:
        """Closes with the session: for what is held for this session alone."""
        return self._exit_stack

    def on_failure(self, explain: Callable[[], None]) -> None:
        """Have a function called when a claim does not hold.

        Args:
            explain: raises an exception of the judge's that says more than that; or returns.
        """
        self._explanations.append(explain)

    def explain_failure(self) -> None:
        """Call what `on_failure` was given, as a claim does not hold."""
        for explain in self._explanations:
            explain()

    def fork_session(self, *, virtual_start: float | None) -> WorkerSession:
        """Another session with the same submission and data files, in a worker of its own.

        Its notices are lost. The caller has to close it.

        Args:
            virtual_start: see `WorkerSession`.
        """
        return WorkerSession(
            self._start,
            self.sources,
            files=self.files,
            helpers=self.helpers,
            data_files=self._data_files,
            virtual_start=virtual_start,
        )

    def begin_example(self) -> None:
        """Begin a new transcript."""
        self.transcript = Transcript()

    def write(self, name: str, content: bytes) -> None:
        """Put a data file next to the submission, before the worker starts."""
        if self._worker is not None:
            raise RuntimeError("write() comes before the first use of the submission")
        self._data_files[name] = content

    def worker(self) -> WorkerClient:
        """The worker; started now if it was not."""
        if self._worker is None:
            self._worker = self._start(self._data_files, self._virtual_start)
        return self._worker

    def call(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """Call an operation on a module; return its value.

        Raises:
            SubmissionRaised: when the learner's code raised.
            MissingDefinition: when it does not define a name that is looked up.
            WorkerStopped: when there is no answer.
        """
        answer = self.try_call(module, operation, args, kwargs)
        if isinstance(answer, RemoteException):
            raise answer.as_submission_raised()
        return answer

    def try_call(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """The same, but an exception of the learner's code is returned."""
        if module not in self._loaded:
            self._has_tried_import = True
            loaded = self._exchange(module, "load", (), {})
            if isinstance(loaded, RemoteException):
                raise loaded.as_submission_raised()
            self._loaded.add(module)
        return self._exchange(module, operation, args, kwargs)

    def call_worker(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Call an operation of the worker itself; nothing of the submission is imported for it.

        Raises:
            SubmissionRaised: when the learner's code, which it may run, raised.
            WorkerStopped: when there is no answer.
        """
        answer = self._exchange(None, operation, args, kwargs)
        if isinstance(answer, RemoteException):
            raise answer.as_submission_raised()
        return answer

    def call_recorded(
        self,
        module: str,
        text: str,
        operation: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        outcome: str = "returned",
    ) -> Any:
        """Call, and put the call and its outcome into the transcript."""
        step = self.transcript.add(text)
        value = self.call(module, operation, args, kwargs)
        step.outcome, step.value = outcome, value
        return value

    def call_batch(
        self, module: str, steps: Sequence[Step], operation: str, args: tuple[Any, ...]
    ) -> list[Any]:
        """Call an operation that makes many calls in one round trip.

        Args:
            module: of the submission.
            steps: of the transcript, one for each of these calls; they get what came back.
            operation: returns a list with what each call returned.
            args: of the operation.

        Raises:
            SubmissionRaised: when one of the calls raised. Those after it are no part of the transcript.
        """
        returned = self.try_call(module, operation, args, {})
        if isinstance(returned, RemoteException):
            never_made = max(0, len(steps) - 1 - max(0, returned.done))
            if never_made:
                del self.transcript.steps[-never_made:]
            raise returned.as_submission_raised()
        if type(returned) is not list or len(returned) != len(steps):
            raise WorkerStopped(Verdict.TAMPERED, "its answer is malformed")
        for step, value in zip(steps, returned, strict=True):
            step.outcome, step.value = "returned", value
        return returned

    def expect_raise(
        self,
        module: str,
        text: str,
        operation: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> RemoteException:
        """Call an operation that has to raise; return the exception.

        Raises:
            AssertionError: when it did not.
        """
        step = self.transcript.add(text)
        answer = self.try_call(module, operation, args, kwargs)
        if not isinstance(answer, RemoteException):
            step.outcome, step.value = "returned", answer
            raise AssertionError("this should have raised an exception, and did not")
        step.outcome, step.value = "raised", answer.type
        return answer

    @property
    def is_importing(self) -> bool:
        """Whether a module of the submission is being imported, or could not be, and none was before."""
        return self._has_tried_import and not self._loaded

    @property
    def starved(self) -> float:
        """See `WorkerClient.starved`; 0 where none was needed yet."""
        return 0.0 if self._worker is None else self._worker.starved

    def printed(self) -> str:
        """See `WorkerClient.printed`."""
        return self.worker().printed()

    def complaints(self) -> str:
        """See `WorkerClient.complaints`."""
        return self.worker().complaints()

    def finish(self) -> None:
        """End the worker, if there is one; it must have stayed honest."""
        if self._worker is not None:
            self._worker.finish()

    def refresh(self) -> None:
        """Begin an example in a worker that is fresh every tenth time, with nothing but the files.

        By count and not by time: a run with the same seed shows a submission the same, however
        busy the machine is.

        Raises:
            WorkerStopped: when the worker before did not stay honest.
        """
        is_due = self._examples > 0 and self._examples % _EXAMPLES_A_WORKER == 0
        self._examples += 1
        if is_due and self._worker is not None and self._worker.is_open:
            self._worker.finish()
            self._worker = None
            self._loaded.clear()

    def close(self) -> None:
        """Kill the worker, if there is one, and close the exit stack."""
        if self._worker is not None:
            self._worker.close()
        self._exit_stack.close()

    def _exchange(
        self, module: str | None, operation: str, args: Sequence[Any], kwargs: dict[str, Any]
    ) -> Any:
        worker = self.worker()
        request = {
            "op": operation,
            "module": module,
            "args": [encode(arg) for arg in args],
            "kwargs": {"dict": [[key, encode(value)] for key, value in kwargs.items()]},
        }
        answer = worker.request(request)
        if "unknown" in answer and operation not in _worker_operation_names():
            raise LookupError(f"no extension has an operation {operation!r}")
        try:
            return self._read(answer, module, _owner(module, args))
        except (BadFrame, TypeError, ValueError, KeyError) as error:
            worker.close()
            raise WorkerStopped(Verdict.TAMPERED, "its answer is malformed") from error

    def _read(self, answer: dict[str, Any], module: str | None, owner: str) -> Any:
        ((kind, content),) = answer.items()
        if kind == "ok":
            return decode(content, self._make_handle(module))
        if kind == "missing":
            raise _missing(content, owner)
        if kind == "raised":
            return RemoteException.read(content, lambda value: decode(value, self._make_handle(module)))
        raise BadFrame(kind)

    def _make_handle(self, module: str | None) -> MakeHandle:
        if module is None:
            return _no_handle
        return lambda number, name, callable_: RemoteObject(self, module, number, name, callable_)


@functools.cache
def _worker_operation_names() -> frozenset[str]:
    """The names of the operations that the `worker/` folders of extensions define.

    They are read from the source text: the judge must not import these folders. They show
    whether an answer "unknown" is the fault of a test's author, or a lie of the worker.
    """
    folders = [each.worker for each in extension.installed() if each.worker is not None]
    trees = [ast.parse(path.read_text("utf-8")) for folder in folders for path in folder.glob("*.py")]
    return frozenset(node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))


def _owner(module: str | None, args: Sequence[Any]) -> str:
    """The owner of the attribute that an operation looks up: an object's class, or the module."""
    return args[0]._owner if args and isinstance(args[0], Handle) else f"{module}.py"


def _missing(content: Any, owner: str) -> MissingDefinition:
    if type(content) is not list or not content or any(type(name) is not str for name in content):
        raise BadFrame("not names")
    name, *suggestions = (name[:100] for name in content)
    return MissingDefinition(owner, name, suggestions[0] if suggestions else "")


def _no_handle(number: int, type_name: str, is_callable: bool) -> Handle:
    raise BadFrame("a handle, where only data is expected")
