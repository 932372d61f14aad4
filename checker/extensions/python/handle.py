"""The handle on a learner's module that behaviour tests get: `task`."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from checker.analysis.python.syntax_tree import parse
from checker.extensions.type_hints.source_types import kind, parameters, read_names
from checker.judge.feedback.transcript import NOTHING, call_text
from checker.judge.rpc.remote_object import RemoteObject, variable
from checker.judge.rpc.results import ObjectInfo, RemoteException
from checker.judge.rpc.session import WorkerSession


class TaskHandle:
    """A learner's module in its worker. What it gives back is data."""

    def __init__(self, session: WorkerSession, file: str) -> None:
        """Make one for `file`, a path inside the project."""
        self._session = session
        self._file = file
        self._module = PurePosixPath(file).stem

    @property
    def session(self) -> WorkerSession:
        """The session with the worker in which the module is."""
        return self._session

    @property
    def source(self) -> str:
        """The text of the file, as it was handed in."""
        return self._session.sources[self._file]

    @property
    def tree(self) -> ast.Module:
        """The text, parsed by the judge; the analysis has seen that it parses."""
        return parse(self.source)

    @property
    def trees(self) -> dict[str, ast.Module]:
        """This file, and the modules of the learner's own that come along with it, parsed, by path."""
        sources = self._session.sources
        names = (self._file, *(name for name in self._session.helpers if name in sources))
        return {name: parse(sources[name]) for name in names}

    @property
    def file(self) -> str:
        """The file's path inside the project."""
        return self._file

    def use(self, file: str) -> TaskHandle:
        """A handle on another file, in the same worker."""
        return TaskHandle(self._session, file)

    def write(self, name: str, content: str | bytes) -> None:
        """Put a data file into the working folder, before anything is imported."""
        data = content.encode() if isinstance(content, str) else content
        self._session.write(name, data)

    def has_file(self, name: str) -> bool:
        """Whether the worker's folder has that file, of the submission or provided."""
        return name in self._session.files

    @property
    def moment(self) -> float:
        """What the virtual clock shows first, in seconds since 1970, until something waits.

        Raises:
            RuntimeError: in real time.
        """
        if self._session.virtual_start is None:
            raise RuntimeError("moment belongs to the virtual clock, but this test runs in real time")
        return self._session.virtual_start

    def notice(self, text: str) -> None:
        """Add a notice to the report; it costs no point."""
        self._session.notice(text)

    def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """Call a function of the module; return what it returned."""
        return self._ask(call_text(name, args, kwargs), "call", (name, *args), kwargs)

    def new(self, name: str, *args: Any, **kwargs: Any) -> RemoteObject:
        """Make an object of a class of the module.

        Raises:
            AssertionError: when what came back is plain data.
        """
        step = self._session.transcript.add(call_text(name, args, kwargs), variable=variable(name))
        result = self._session.call(self._module, "call", (name, *args), kwargs)
        if not isinstance(result, RemoteObject):
            step.outcome, step.value = "returned", result
            raise AssertionError(f"{name}() did not create an object")
        return result.created_by(step)

    def new_calls(self, name: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
        """Make an object of a class of the module and call its methods, in one round trip.

        Args:
            name: the class.
            calls: the method's name, then its arguments, a sequence a call.

        Returns:
            What each call returned.
        """
        transcript, own_name = self._session.transcript, variable(name)
        creation = transcript.add(call_text(name, (), {}), variable=own_name)
        steps = [
            transcript.add(call_text(f"{own_name}.{method}", tuple(args), {})) for method, *args in calls
        ]
        request = (name, [list(call) for call in calls])
        _, *returned = self._session.call_batch(self._module, [creation, *steps], "create_and_call", request)
        creation.outcome, creation.value = "", NOTHING
        return returned

    def get(self, name: str) -> Any:
        """The value of a module-level variable."""
        return self._ask(name, "get", (name,), {}, outcome="is")

    def has(self, name: str) -> bool:
        """Whether the module defines a name."""
        return self._session.call(self._module, "has", (name,), {}) is True

    def raised(self, name: str, *args: Any, **kwargs: Any) -> RemoteException:
        """Call a function that has to raise; return the exception."""
        text = call_text(name, args, kwargs)
        return self._session.expect_raise(self._module, text, "call", (name, *args), kwargs)

    def ask(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Call any operation of the worker on the module; the transcript does not show it."""
        return self._session.call(self._module, operation, args, kwargs)

    def ask_worker(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Call an operation of the worker itself, before or after the module is imported."""
        return self._session.call_worker(operation, *args, **kwargs)

    def load(self) -> None:
        """Import the module, and nothing more."""
        self._session.call(self._module, "has", ("",), {})

    def describe(self, name: str) -> ObjectInfo:
        """What kind of thing a name of the module stands for.

        The parameters of a function that stands there with `def` are those of
        the text: a `__signature__` says what it likes. So does `inspect`, once
        it is patched: without a decorator, its kind has to be the text's too.
        """
        info = ObjectInfo.read(self._session.call(self._module, "describe", (name,), {}))
        function = read_names(self.tree.body).function(name)
        if function is None or info.kind == "class":
            return info
        written = info.kind if function.decorator_list else kind(function)
        both = written if written == info.kind else f"{written} in the text, {info.kind} when it runs"
        return replace(info, kind=both, parameters=parameters(function))

    def opened(self, name: str) -> int:
        """How often a file of that name was opened so far."""
        times = self._session.call(self._module, "opened", (name,), {})
        return times if type(times) is int else -1

    def printed(self) -> str:
        """What was printed since this was last asked; imports print too."""
        text = self._session.printed()
        step = self._session.transcript.add("")
        step.outcome, step.value = "printed", text
        return text

    def complaints(self) -> str:
        """What was written to standard error since this was last asked; not part of the transcript."""
        return self._session.complaints()

    def note(self, call: str, value: Any = NOTHING, outcome: str = "returned") -> Any:
        """Add a custom step to the transcript, and return its value."""
        step = self._session.transcript.add(call)
        if value is not NOTHING:
            step.outcome, step.value = outcome, value
        return value

    def begin_example(self) -> None:
        """Begin a new transcript: a new example begins."""
        self._session.begin_example()

    def refresh(self) -> None:
        """See `WorkerSession.refresh`; objects that were made before are gone then."""
        self._session.refresh()

    def _ask(
        self,
        text: str,
        operation: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        outcome: str = "returned",
    ) -> Any:
        return self._session.call_recorded(self._module, text, operation, args, kwargs, outcome)
