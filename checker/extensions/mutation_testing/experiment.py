"""Runs one operation on every variant of the code that learners test, and remembers the answers."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import Any, NoReturn

from checker.curriculum.model import Limits
from checker.extensions.mutation_testing.obfuscation import obfuscate
from checker.extensions.mutation_testing.variants import Variant, Variants
from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.rpc import frames
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.results import RemoteException
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.values import Handle, decode
from checker.report.model import Verdict

_MALFORMED = "its account of the tests is not one of ours"
_MAX_LIMIT_HITS = {True: 1, False: 2}  # on correct and on wrong code


class MutationRun:
    """The runs of a learner's tests on all variants, and the answers by variant.

    The variants come in an order drawn from the run's seed, each in a process
    of its own that knows nothing of the others: see
    `child_runs.py` and `code_loader.py` in `worker/`.
    """

    def __init__(
        self,
        variants: Variants,
        file: str,
        start: Callable[[], WorkerSession],
        limits: Limits,
        draw: random.Random,
    ) -> None:
        """Prepare; nothing runs before the first answer is needed.

        Args:
            variants: what to try the tests on.
            file: the learner's.
            start: begins a conversation with a fresh worker.
            limits: what a worker may use, for messages.
            draw: decides on the order, and on what is random in the worker.
        """
        self.variants = variants
        self.file = file
        self._start = start
        self._limits = limits
        self._draw = draw
        self._answers: dict[str, dict[str, Any]] = {}
        self._conversation: WorkerSession | None = None
        self._spent = 0.0  # processor seconds of the worker's children
        self._loaded_texts: dict[str, str] = {}  # what the worker has, by file

    def ask(
        self, operation: str, variants: Sequence[Variant] | None = None, **options: Any
    ) -> dict[str, Any]:
        """Run the operation on every variant, once; return the answers by the variant's name.

        An answer is plain data, or the `WorkerStopped` or `SubmissionRaised` that
        stands in its place.

        Args:
            operation: of the worker; see `checker/extensions/mutation_testing/worker/operations.py`.
            variants: ask these alone.
            options: for the operation.
        """
        order = list(variants or (*self.variants.correct, *self.variants.mutants))
        question = repr((operation, [variant.name for variant in order], options))
        if question not in self._answers:
            self._draw.shuffle(order)
            self._answers[question] = self._ask_all(order, operation, options)
        return self._answers[question]

    def _ask_all(self, order: list[Variant], operation: str, options: dict[str, Any]) -> dict[str, Any]:
        answers: dict[str, Any] = {}
        stops: dict[bool, list[WorkerStopped]] = {True: [], False: []}
        try:
            for variant in order:
                before = stops[variant.is_correct]
                if len(before) == _MAX_LIMIT_HITS[variant.is_correct]:
                    answers[variant.name] = before[-1]  # it would cost the time limit again and again
                    continue
                try:
                    answers[variant.name] = self._ask(variant, operation, options)
                except SubmissionRaised as raised:
                    answers[variant.name] = raised
                except WorkerStopped as stop:
                    answers[variant.name] = stop
                    before.append(stop)
                    self._close()
            self._finish()
        except WorkerStopped as stop:
            return dict.fromkeys(answers, stop)
        finally:
            self._close()
        return answers

    def _ask(self, variant: Variant, operation: str, options: dict[str, Any]) -> Any:
        # The limits count all children of a worker together; each run is to have the whole of them.
        if self._conversation is not None and self._spent > self._limits.cpu_seconds / 2:
            self._finish()
        if self._conversation is None:
            self._conversation = self._start()
            self._spent = 0.0
            given = self.variants.baseline.texts.items()
            loaded_texts = {name: text for name, text in given if name not in self.variants.targets}
            ahead = (self.file, _by_module(loaded_texts))
            self._loaded_texts = loaded_texts
            self._conversation.call_worker("prepare_tests", *ahead)
        codes = _by_module({n: t for n, t in variant.texts.items() if self._loaded_texts.get(n) != t})
        about = list(self.variants.targets)
        tests = list(self.variants.methods)
        args = (operation, self.file, tests, codes, about, self._draw.getrandbits(32))
        self._conversation.worker().restart_time()
        answer = self._conversation.call_worker("run_forked", *args, **options)
        match answer:
            case (int(code), bytes(body), bool(is_clean), float(spent)):
                self._spent += spent
            case _:
                raise WorkerStopped(Verdict.TAMPERED, _MALFORMED)
        if not is_clean:
            self._finish()
        if code != 0 or not body:
            self._raise_end(code)
        return self._read(body)

    def _read(self, body: bytes) -> Any:
        try:
            ((kind, content),) = frames.unpack(body).items()
            if kind == "ok":
                return decode(content, _no_handle)
            if kind == "raised":
                raised = RemoteException.read(
                    content, lambda value: decode(value, Handle)
                ).as_submission_raised()
                raise SubmissionRaised(raised.verdict, f"importing {self.file}: {raised.reason}")
            raise BadFrame(kind)
        except (BadFrame, TypeError, ValueError, KeyError) as error:
            raise WorkerStopped(Verdict.TAMPERED, _MALFORMED) from error

    def _raise_end(self, code: int) -> NoReturn:
        if code in (-signal.SIGXCPU, -signal.SIGKILL):
            cpu = self._limits.cpu_seconds
            raise WorkerStopped(Verdict.TIMEOUT, f"it used more than {cpu:g} seconds of processor time")
        if code < 0:
            raise WorkerStopped(Verdict.ERROR, f"signal {-code} ended the program while the tests ran")
        raise WorkerStopped(Verdict.ERROR, f"the tests ended the program themselves, with exit status {code}")

    def _finish(self) -> None:
        """Take leave of the worker; it has to be its own self still."""
        if self._conversation is not None:
            try:
                self._conversation.finish()
            finally:
                self._close()

    def _close(self) -> None:
        if self._conversation is not None:
            self._conversation.close()
            self._conversation = None


def _by_module(texts: dict[str, str]) -> dict[str, bytes]:
    draw = random.Random()  # from no seed that tests could find
    return {(stem := PurePosixPath(name).stem): obfuscate(stem, text, draw) for name, text in texts.items()}


def _no_handle(number: int, type_name: str, callable: bool) -> Handle:
    raise BadFrame("a handle, where only data is asked for")
