"""An object in a worker, as a test holds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from checker.judge.feedback.transcript import Step, Transcript, call_text
from checker.judge.rpc.results import ObjectInfo, RemoteException
from checker.judge.rpc.values import Handle


class Session(Protocol):
    """The part of a `WorkerSession` that remote objects call; a session makes them, so they import none."""

    transcript: Transcript

    def call(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """Call an operation on a module; return its value."""

    def try_call(self, module: str, operation: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """The same, but an exception of the learner's code is returned."""

    def call_recorded(
        self, module: str, text: str, operation: str, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        """Call, and put the call and its outcome into the transcript."""

    def call_batch(
        self, module: str, steps: Sequence[Step], operation: str, args: tuple[Any, ...]
    ) -> list[Any]:
        """Call an operation that makes many calls, and put what came back into their steps."""

    def expect_raise(
        self, module: str, text: str, operation: str, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> RemoteException:
        """Call an operation that has to raise; return the exception."""


class RemoteObject(Handle):
    """An object that lives in the worker. Its methods are called there."""

    def __init__(self, session: Session, module: str, number: int, type_name: str, callable: bool) -> None:
        """Not for tests, which get these from `task`."""
        super().__init__(number, type_name, callable)
        self._session = session
        self._module = module
        self._name = variable(type_name)
        self._creation_step: Step | None = None

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, RemoteObject)
            and other._session is self._session
            and other.number == self.number
        )

    __hash__ = None  # type: ignore[assignment]

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def method(*args: Any, **kwargs: Any) -> Any:
            text = call_text(f"{self._name}.{name}", args, kwargs)
            return self._ask(text, "invoke", (self, name, *args), kwargs)

        return method

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it, when it is a function or anything else that can be called."""
        return self._ask(call_text(self._name, args, kwargs), "apply", (self, *args), kwargs)

    def read(self, name: str) -> Any:
        """The value of one of its attributes."""
        return self._ask(f"{self._name}.{name}", "read", (self, name), {})

    def calls(self, calls: Sequence[Sequence[Any]]) -> list[Any]:
        """Call many methods in one round trip.

        Args:
            calls: the method's name, then its arguments, a sequence a call.

        Returns:
            What each call returned.
        """
        steps = [
            self._session.transcript.add(call_text(f"{self._name}.{name}", tuple(args), {}))
            for name, *args in calls
        ]
        return self._session.call_batch(self._module, steps, "calls", (self, [list(call) for call in calls]))

    def raised(self, name: str, *args: Any, **kwargs: Any) -> RemoteException:
        """Call a method that has to raise; return the exception."""
        text = call_text(f"{self._name}.{name}", args, kwargs)
        return self._session.expect_raise(self._module, text, "invoke", (self, name, *args), kwargs)

    def delete_item(self, name: str, key: Any) -> None:
        """Delete one item of a container that one of its attributes holds."""
        self._ask(f"del {self._name}.{name}[{key!r}]", "delete_item", (self, name, key), {})

    def plain(self) -> Any:
        """What a subclass of a built-in type really holds, as plain data."""
        return self._session.call(self._module, "plain", (self,), {})

    @property
    def description(self) -> ObjectInfo:
        """What kind of thing it is; as the worker says."""
        return ObjectInfo.read(self._session.call(self._module, "describe_handle", (self,), {}))

    @property
    def bases(self) -> tuple[str, ...]:
        """The names of all classes in its class's MRO."""
        return self.description.bases

    @property
    def _owner(self) -> str:
        """Whose attributes it has: its class's, or its own when it is a class."""
        return self._name if self.type_name == "type" else self.type_name

    def called(self, name: str) -> RemoteObject:
        """Use another variable name for it in messages; returns the object itself."""
        if self._creation_step is not None:
            self._creation_step.variable = name
        self._name = name
        return self

    def created_by(self, step: Step) -> RemoteObject:
        """Use the variable name of the step that created it; returns the object itself."""
        self._creation_step, self._name = step, step.variable
        return self

    def _ask(self, text: str, operation: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return self._session.call_recorded(self._module, text, operation, args, kwargs)


def variable(type_name: str) -> str:
    """What a learner would call such an object: `FIFOCache` → `cache`."""
    words = [word for word in _split_words(type_name) if word]
    return words[-1].lower() if words and words[-1].isidentifier() else "it"


def _split_words(name: str) -> list[str]:
    words = [""]
    for before, letter in zip(" " + name, name, strict=False):
        if letter.isupper() and not before.isupper():
            words.append("")
        words[-1] += letter
    # FIFOCache: the run of capitals swallowed the C of Cache.
    last = words[-1]
    while len(last) > 1 and last[0].isupper() and last[1].isupper():
        last = last[1:]
    return [*words[:-1], last]
