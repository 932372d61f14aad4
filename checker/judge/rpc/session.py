"""One test's talk with its worker, and the story of it."""

from __future__ import annotations

import ast
import contextlib
import functools
from collections.abc import Callable, Collection, Sequence
from typing import Any

from checker import extension
from checker.judge.exceptions import NotDefined, Stopped
from checker.judge.feedback.transcript import Transcript
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.results import Raised
from checker.judge.rpc.values import Handle, MakeHandle, decode, encode
from checker.judge.rpc.worker_client import Worker
from checker.report.model import Verdict

# Examples of a property that share a worker. Forty that are right and slow are more than one worker has time
# for; one worker for each would not see what a submission keeps between calls.
_EXAMPLES_A_WORKER = 10


class Conversation:
    """One test's worker, started when first needed, and what was done to it."""

    def __init__(
        self,
        start: Callable[[dict[str, bytes]], Worker],
        sources: dict[str, str],
        *,
        files: Collection[str] = (),
        helpers: Collection[str] = (),
        clock: float | None = None,
        notice: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Remember how to start a worker.

        Args:
            start: starts one, with these data files beside the submission.
            sources: the text of the submission's files, by path.
            files: the paths of all that is laid out in the worker.
            helpers: those of `sources` that are modules of the learner's own, of no task.
            clock: what its clock is to show first; None for the real one.
            notice: is told what the reader of the report should know.
        """
        self._start = start
        self._worker: Worker | None = None
        self._examples = 0
        self._loaded: set[str] = set()
        self.sources = sources
        self.files = frozenset(files)
        self.helpers = tuple(helpers)
        self.clock = clock
        self.notice = notice
        self.data_files: dict[str, bytes] = {}
        self.transcript = Transcript()
        # Asked when a claim does not hold: raises when there is more to be said than that.
        self.look_again: Callable[[], None] = lambda: None
        # Let go of what was taken for this conversation alone.
        self.at_last = contextlib.ExitStack()

    def write(self, name: str, content: bytes) -> None:
        """Put a data file beside the submission, before the worker starts."""
        if self._worker is not None:
            raise RuntimeError("write() comes before the first use of the submission")
        self.data_files[name] = content

    def worker(self) -> Worker:
        """The worker; started now when it was not."""
        if self._worker is None:
            self._worker = self._start(self.data_files)
        return self._worker

    def ask(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """Ask for an operation; give back its value.

        Raises:
            SubmissionRaised: when the learner's code raised.
            NotDefined: when it does not define what was asked for.
            Stopped: when there is no answer.
        """
        answer = self.try_ask(module, operation, args, kwargs)
        if isinstance(answer, Raised):
            raise answer.as_stop()
        return answer

    def try_ask(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """The same, but an exception of the learner's is given back."""
        if module not in self._loaded:
            loaded = self._exchange(module, "load", (), {})
            if isinstance(loaded, Raised):
                raise loaded.as_stop()
            self._loaded.add(module)
        return self._exchange(module, operation, args, kwargs)

    def ask_worker(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Ask for an operation of the worker itself; nothing of the submission is imported for it.

        Raises:
            SubmissionRaised: when the learner's code, which it may run, raised.
            Stopped: when there is no answer.
        """
        answer = self._exchange(None, operation, args, kwargs)
        if isinstance(answer, Raised):
            raise answer.as_stop()
        return answer

    def noted(
        self,
        module: str,
        text: str,
        operation: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        verb: str = "returned",
    ) -> Any:
        """Ask, and put the call and what came of it into the story."""
        step = self.transcript.add(text)
        value = self.ask(module, operation, args, kwargs)
        step.verb, step.value = verb, value
        return value

    def must_raise(
        self,
        module: str,
        text: str,
        operation: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Raised:
        """Ask for something that has to raise; give back what it raised.

        Raises:
            AssertionError: when it did not.
        """
        step = self.transcript.add(text)
        answer = self.try_ask(module, operation, args, kwargs)
        if not isinstance(answer, Raised):
            step.verb, step.value = "returned", answer
            raise AssertionError("this should have raised an exception, and did not")
        step.verb, step.value = "raised", answer.type
        return answer

    @property
    def importing(self) -> bool:
        """Whether nothing of the submission could be imported so far."""
        return not self._loaded

    @property
    def starved(self) -> float:
        """See `Worker.starved`; 0 where none was needed yet."""
        return 0.0 if self._worker is None else self._worker.starved

    def printed(self) -> str:
        """See `Worker.printed`."""
        return self.worker().printed()

    def complaints(self) -> str:
        """See `Worker.complaints`."""
        return self.worker().complaints()

    def finish(self) -> None:
        """End the worker, if there is one; it must have stayed honest."""
        if self._worker is not None:
            self._worker.finish()

    def refresh(self) -> None:
        """Begin an example; every tenth has a fresh worker, with nothing of the learner's but the files.

        By count and not by time: a run with the same seed shows a submission the same, however
        busy the machine is.

        Raises:
            Stopped: when the worker before did not stay honest.
        """
        is_due = self._examples > 0 and self._examples % _EXAMPLES_A_WORKER == 0
        self._examples += 1
        if is_due and self._worker is not None and self._worker.is_open:
            self._worker.finish()
            self._worker = None
            self._loaded.clear()

    def close(self) -> None:
        """End the worker, if there is one, without a word."""
        if self._worker is not None:
            self._worker.close()
        self.at_last.close()

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
        answer = worker.ask(request)
        if "unknown" in answer and operation not in _operations():
            raise LookupError(f"no extension has an operation {operation!r}")
        try:
            return self._read(answer, module, _owner(module, args))
        except (BadFrame, TypeError, ValueError, KeyError) as error:
            worker.close()
            raise Stopped(Verdict.TAMPERED, "its answer is not one of ours") from error

    def _read(self, answer: dict[str, Any], module: str | None, owner: str) -> Any:
        ((kind, content),) = answer.items()
        if kind == "ok":
            return decode(content, self._make_handle(module))
        if kind == "missing":
            raise NotDefined(_missing(content, owner))
        if kind == "raised":
            return Raised.read(content, lambda value: decode(value, self._make_handle(module)))
        raise BadFrame(kind)

    def _make_handle(self, module: str | None) -> MakeHandle:
        if module is None:
            return _no_handle
        from checker.judge.rpc.remote_object import RemoteObject  # they need each other

        return lambda number, name, callable_: RemoteObject(self, module, number, name, callable_)


@functools.cache
def _operations() -> frozenset[str]:
    """The names of the functions in the sandboxed halves of extensions: no worker is believed to lack one."""
    folders = [each.worker for each in extension.installed() if each.worker is not None]
    trees = [ast.parse(path.read_text("utf-8")) for folder in folders for path in folder.glob("*.py")]
    return frozenset(node.name for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))


def _owner(module: str | None, args: Sequence[Any]) -> str:
    """Whose attribute an operation looks up: an object's class, or the module."""
    return args[0]._owner if args and isinstance(args[0], Handle) else f"{module}.py"


def _missing(content: Any, owner: str) -> str:
    if type(content) is not list or not content or any(type(name) is not str for name in content):
        raise BadFrame("not names")
    name, *near = (name[:100] for name in content)
    return f"{owner} has no {name!r}" + (f"; it has {near[0]!r}" if near else "")


def _no_handle(number: int, type_name: str, is_callable: bool) -> Handle:
    raise BadFrame("a handle, where only data is expected")
