"""An object in a worker, as a test holds it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from checker.judge.exceptions import Stopped
from checker.judge.feedback.transcript import Step, call_text
from checker.judge.rpc.results import Description, Raised
from checker.judge.rpc.session import Conversation
from checker.judge.rpc.values import Handle
from checker.report.model import Verdict


class RemoteObject(Handle):
    """An object that lives in the worker. Calling its methods asks the worker."""

    def __init__(
        self, conversation: Conversation, module: str, number: int, type_name: str, callable: bool
    ) -> None:
        """Note where it lives; tests get these, and do not make them."""
        super().__init__(number, type_name, callable)
        self._conversation = conversation
        self._module = module
        self._name = variable(type_name)
        self._made_by: Step | None = None

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, RemoteObject)
            and other._conversation is self._conversation
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

    def calls(self, wanted: Sequence[Sequence[Any]]) -> list[Any]:
        """Call many methods in one round trip.

        Args:
            wanted: the method's name, then its arguments, a sequence a call.

        Returns:
            What each call returned.
        """
        steps = [
            self._conversation.transcript.add(call_text(f"{self._name}.{name}", tuple(args), {}))
            for name, *args in wanted
        ]
        calls = [list(call) for call in wanted]
        found = self._conversation.try_ask(self._module, "calls", (self, calls), {})
        if isinstance(found, Raised):
            # Those that were never made are no part of the story.
            never_made = max(0, len(steps) - 1 - max(0, found.done))
            if never_made:
                del self._conversation.transcript.steps[-never_made:]
            raise found.as_stop()
        if type(found) is not list or len(found) != len(steps):
            raise Stopped(Verdict.TAMPERED, "its answer is not one of ours")
        for step, value in zip(steps, found, strict=True):
            step.verb, step.value = "returned", value
        return found

    def raised(self, name: str, *args: Any, **kwargs: Any) -> Raised:
        """Call a method that has to raise; give back what it raised."""
        text = call_text(f"{self._name}.{name}", args, kwargs)
        return self._conversation.must_raise(self._module, text, "invoke", (self, name, *args), kwargs)

    def delete_item(self, name: str, key: Any) -> None:
        """Delete one item of a container that one of its attributes holds."""
        self._ask(f"del {self._name}.{name}[{key!r}]", "delete_item", (self, name, key), {})

    def plain(self) -> Any:
        """What a subclass of a built-in type really holds, as plain data."""
        return self._conversation.ask(self._module, "plain", (self,), {})

    @property
    def description(self) -> Description:
        """What kind of thing it is; as the worker says."""
        found = self._conversation.ask(self._module, "describe_handle", (self,), {})
        return Description.read(found)

    @property
    def bases(self) -> tuple[str, ...]:
        """The names of all classes in its class's MRO."""
        return self.description.bases

    @property
    def _owner(self) -> str:
        """Whose attributes it has: its class's, or its own when it is a class."""
        return self._name if self.type_name == "type" else self.type_name

    def called(self, name: str) -> RemoteObject:
        """Go by another name in messages; give yourself back."""
        if self._made_by is not None:
            self._made_by.call = self._made_by.call.replace(self._name, name, 1)
        self._name = name
        return self

    def made_by(self, step: Step, name: str) -> RemoteObject:
        """Remember the call that made it, and go by the name it was given there."""
        self._made_by, self._name = step, name
        return self

    def _ask(self, text: str, operation: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return self._conversation.noted(self._module, text, operation, args, kwargs)


def variable(type_name: str) -> str:
    """What a learner would call such an object: `FIFOCache` → `cache`."""
    words = [word for word in _words(type_name) if word]
    return words[-1].lower() if words and words[-1].isidentifier() else "it"


def _words(name: str) -> list[str]:
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
