"""What a worker says about exceptions and about things: untrusted, read strictly."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.feedback.hints import hint_for_exception
from checker.report.model import Verdict

_MOST_LETTERS = 2_000
_ABSENT = re.compile(r"No module named '([A-Za-z_]{1,60})'")


@dataclass(frozen=True, slots=True)
class RemoteException:
    """An exception of the learner's code, as data.

    Attributes:
        type: the name of its class.
        bases: the names of all classes in its class's MRO, its own included.
        args: its arguments; what is not plain data is a handle.
        message: its arguments as text.
        trace: file, line and function in the learner's files, outermost first.
        importing: whether it was raised while the module was imported.
        done: how many of many calls had come back before.
    """

    type: str
    bases: tuple[str, ...]
    args: tuple[Any, ...]
    message: str
    trace: tuple[tuple[str, int, str], ...]
    importing: bool
    done: int = 0

    @classmethod
    def read(cls, content: dict[str, Any], decode: Callable[[Any], Any]) -> RemoteException:
        """Read it from a worker's answer.

        Args:
            content: the answer's JSON.
            decode: makes values of JSON.

        Raises:
            TypeError, ValueError, KeyError: when an honest worker would not answer this.
        """
        args = decode(content["args"])
        trace = tuple((_text(f), _number(line), _text(name)) for f, line, name in content["trace"])
        return cls(
            type=_text(content["type"])[:_MOST_LETTERS],
            bases=tuple(_text(base) for base in content["bases"]),
            args=args if type(args) is tuple else (args,),
            message=_text(content["message"])[:_MOST_LETTERS],
            trace=trace,
            importing=content["importing"] is True,
            done=_number(content.get("done", 0)),
        )

    def as_submission_raised(self) -> SubmissionRaised:
        """The exception that ends a test which did not expect this one."""
        message = " ".join(self.message.partition("\n\n")[0].split())  # some go on for paragraphs
        name = f"{self.type}: " if message else self.type
        place = ""
        if self.trace:
            file, line, function = self.trace[-1]
            place = f" at line {line} of {file}" + (f", in {function}" if function != "<module>" else "")
        verdict = Verdict.MEMORY if "MemoryError" in self.bases else Verdict.ERROR
        text = f"{message}{place}{self._advice}"
        return SubmissionRaised(
            verdict,
            text if "Refusal" in self.bases else f"this raised {name}{text}",
            exception_type=self.type,
            exception_text=text,
            hint=hint_for_exception(self.type, message),
            place=self.trace[-1][:2] if self.trace else None,
        )

    @property
    def _advice(self) -> str:
        """What to know of a module that is installed, and not for this project."""
        absent = _ABSENT.fullmatch(self.message) if self.type == "ModuleNotFoundError" else None
        if absent is None or not _is_installed(absent[1]):
            return ""
        return (
            f": `{absent[1]}` is not in the standard library, and this project's files may import that "
            "and what its README names"
        )


@dataclass(frozen=True, slots=True)
class ObjectInfo:
    """What kind of thing a name stands for; as the worker says."""

    kind: str
    parameters: tuple[str, ...]
    type: str
    bases: tuple[str, ...]
    module: str
    own: tuple[str, ...]

    @classmethod
    def read(cls, data: Any) -> ObjectInfo:
        """Read it from a worker's answer.

        Raises:
            WorkerStopped: when an honest worker would not answer this.
        """
        try:
            return cls(
                kind=_text(data["kind"]),
                parameters=tuple(_text(name) for name in data["parameters"]),
                type=_text(data["type"]),
                bases=tuple(_text(name) for name in data["bases"]),
                module=_text(data["module"]),
                own=tuple(_text(name) for name in data["own"]),
            )
        except (TypeError, KeyError) as error:
            raise WorkerStopped(Verdict.TAMPERED, "its answer is malformed") from error


def _is_installed(name: str) -> bool:
    """Whether a package of that name is installed for the checker, though not for the submission."""
    return name not in sys.stdlib_module_names and importlib.util.find_spec(name) is not None


def _text(content: Any) -> str:
    if type(content) is not str:
        raise TypeError("not text")
    return content


def _number(content: Any) -> int:
    if type(content) is not int:
        raise TypeError("not a number")
    return content
