"""What a behaviour test holds of a submission: `task`."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from checker.analysis.python.syntax_tree import parse
from checker.extensions.type_hints.source_types import kind, parameters, read_names
from checker.judge.feedback.transcript import NOTHING, Transcript, call_text
from checker.judge.rpc.remote_object import RemoteObject, variable
from checker.judge.rpc.results import Description, Raised
from checker.judge.rpc.session import Conversation


class TaskHandle:
    """A learner's module in its worker. What it gives back is data."""

    def __init__(self, conversation: Conversation, file: str) -> None:
        """Look at `file` of what was handed in."""
        self._conversation = conversation
        self._file = file
        self._module = PurePosixPath(file).stem

    @property
    def source(self) -> str:
        """The text of the file, as it was handed in."""
        return self._conversation.sources[self._file]

    @property
    def tree(self) -> ast.Module:
        """The text, parsed by the judge; other gates saw that it parses."""
        return parse(self.source)

    @property
    def trees(self) -> dict[str, ast.Module]:
        """This file, and the modules of the learner's own that come along with it, parsed, by path."""
        talk = self._conversation
        names = (self._file, *(name for name in talk.helpers if name in talk.sources))
        return {name: parse(talk.sources[name]) for name in names}

    @property
    def file(self) -> str:
        """The file's path inside the project."""
        return self._file

    def use(self, file: str) -> TaskHandle:
        """The same worker, another file."""
        return TaskHandle(self._conversation, file)

    def write(self, name: str, content: str | bytes) -> None:
        """Put a data file into the working folder, before anything is imported."""
        data = content.encode() if isinstance(content, str) else content
        self._conversation.write(name, data)

    def has_file(self, name: str) -> bool:
        """Whether the worker's folder has that file of the submission, or of ours."""
        return name in self._conversation.files

    @property
    def moment(self) -> float:
        """What the virtual clock shows first, in seconds since 1970, and as long as nobody waits.

        Raises:
            RuntimeError: in real time.
        """
        if self._conversation.clock is None:
            raise RuntimeError("moment is the virtual clock's, and this test runs in real time")
        return self._conversation.clock

    def notice(self, text: str) -> None:
        """Tell the reader of the report something that costs nobody a point."""
        self._conversation.notice(text)

    def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        """Call a function of the module; give back what it returned."""
        return self._ask(call_text(name, args, kwargs), "call", (name, *args), kwargs)

    def new(self, name: str, *args: Any, **kwargs: Any) -> RemoteObject:
        """Make an object of a class of the module.

        Raises:
            AssertionError: when what came back is plain data.
        """
        known_as = variable(name)
        text = f"{known_as} = {call_text(name, args, kwargs)}"
        step = self._conversation.transcript.add(text)
        made = self._conversation.ask(self._module, "call", (name, *args), kwargs)
        if not isinstance(made, RemoteObject):
            step.verb, step.value = "returned", made
            raise AssertionError(f"{name}() did not make an object")
        return made.made_by(step, known_as)

    def get(self, name: str) -> Any:
        """The value of a module-level variable."""
        return self._ask(name, "get", (name,), {}, verb="is")

    def has(self, name: str) -> bool:
        """Whether the module defines a name."""
        return self._conversation.ask(self._module, "has", (name,), {}) is True

    def raised(self, name: str, *args: Any, **kwargs: Any) -> Raised:
        """Call a function that has to raise; give back what it raised."""
        text = call_text(name, args, kwargs)
        return self._conversation.must_raise(self._module, text, "call", (name, *args), kwargs)

    def ask(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Ask the worker for any of its operations; nothing is noted."""
        return self._conversation.ask(self._module, operation, args, kwargs)

    def ask_worker(self, operation: str, *args: Any, **kwargs: Any) -> Any:
        """Ask for an operation of the worker itself, before or after the module is imported."""
        return self._conversation.ask_worker(operation, *args, **kwargs)

    def load(self) -> None:
        """Import the module, and nothing more."""
        self._conversation.ask(self._module, "has", ("",), {})

    def describe(self, name: str) -> Description:
        """What kind of thing a name of the module stands for.

        The parameters of a function that stands there with `def` are those of
        the text: a `__signature__` says what it likes. So does `inspect`, once
        it is patched: without a decorator, its kind has to be the text's too.
        """
        found = Description.read(self._conversation.ask(self._module, "describe", (name,), {}))
        function = read_names(self.tree.body).function(name)
        if function is None or found.kind == "class":
            return found
        written = found.kind if function.decorator_list else kind(function)
        both = written if written == found.kind else f"{written} in the text, {found.kind} when it runs"
        return replace(found, kind=both, parameters=parameters(function))

    def opened(self, name: str) -> int:
        """How often a file of that name was opened so far."""
        found = self._conversation.ask(self._module, "opened", (name,), {})
        return found if type(found) is int else -1

    def printed(self) -> str:
        """What was printed since this was last asked; imports print too."""
        text = self._conversation.printed()
        step = self._conversation.transcript.add("")
        step.verb, step.value = "printed", text
        return text

    def complaints(self) -> str:
        """What was written to standard error since this was last asked; it is no part of the story."""
        return self._conversation.complaints()

    def note(self, call: str, value: Any = NOTHING, verb: str = "returned") -> Any:
        """Put a step of the test's own wording into the story; give the value back."""
        step = self._conversation.transcript.add(call)
        if value is not NOTHING:
            step.verb, step.value = verb, value
        return value

    def begin_example(self) -> None:
        """Forget the story so far: a new example begins."""
        self._conversation.transcript = Transcript()

    def refresh(self) -> None:
        """See `Conversation.refresh`; what was made before is gone then."""
        self._conversation.refresh()

    def _ask(
        self, text: str, operation: str, args: tuple[Any, ...], kwargs: dict[str, Any], verb: str = "returned"
    ) -> Any:
        return self._conversation.noted(self._module, text, operation, args, kwargs, verb)
