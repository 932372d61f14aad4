"""What a person reads about a check that did not pass, as data; and the plain text that is made of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from checker.report.plain_text import MULTILINE, PlainText

_ONE_LINE = 100


@dataclass(frozen=True, slots=True)
class MissingFile(PlainText):
    """A file that was not handed in.

    Attributes:
        name: as the task names it.
        similar: a file that was handed in, and may be meant for it; may be empty.
        is_untouched: whether it is there, and still as the learner was given it.
    """

    name: str
    similar: str = ""
    is_untouched: bool = False

    @property
    def sentence(self) -> str:
        """What is wrong, without a full stop."""
        if self.is_untouched:
            return f"{self.name} is still as `checker start` wrote it"
        return f"{self.name} was not handed in"

    @property
    def hint(self) -> str:
        """The pointer to the file that may be meant; may be empty."""
        return f"There is a file called {self.similar}: is that the one?" if self.similar else ""


class Part(StrEnum):
    """What a line of a message is."""

    SENTENCE = "sentence"
    CALL = "call"
    VALUE = "value"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Line(PlainText):
    """One line of a message."""

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Message(PlainText):
    """What was found, for a person. Each renderer lays it out; `str` gives it as plain lines.

    Attributes:
        sentence: what is wrong; several lines where several findings are listed.
        rule: the kind of what happened, for programs: `comparison`, `claim`, `raised`, the name of a
            limit, `missing-file`, or the rule of a linter; may be empty.
        calls: what was called up to then, in order, as code.
        found: what came back, with its verb (`returned 4`), or how the program ended.
        expected: what was expected, with its verb (`expected at least 4`); empty where nothing was compared.
        calls_of_found: how many of the last calls `found` is about; 0 when it is about none in particular.
        hint: one pointer that fits what happened; may be empty.
        missing_files: those that the message is about; then it has no sentence.
    """

    sentence: str = field(default="", metadata=MULTILINE)
    rule: str = ""
    calls: tuple[str, ...] = field(default=(), metadata=MULTILINE)
    found: str = field(default="", metadata=MULTILINE)
    expected: str = field(default="", metadata=MULTILINE)
    calls_of_found: int = 1
    hint: str = field(default="", metadata=MULTILINE)
    missing_files: tuple[MissingFile, ...] = ()

    def __str__(self) -> str:
        return "\n".join(line.text for line in self.lines())

    def __bool__(self) -> bool:
        return bool(self.sentence or self.calls or self.found or self.hint or self.missing_files)

    def lines(self) -> list[Line]:
        """The message as lines, each with what it is."""
        texts = [
            *((Part.SENTENCE, text) for text in self._split(self.sentence)),
            *self._missing(),
            *self._compared(),
        ]
        if self.hint:
            texts.append((Part.HINT, f"hint: {self.hint}"))
        return [Line(part, line) for part, text in texts for line in text.split("\n")]

    def _missing(self) -> Iterator[tuple[Part, str]]:
        for file in self.missing_files:
            yield Part.SENTENCE, file.sentence
            if file.hint:
                yield Part.HINT, f"hint: {file.hint}"

    def _compared(self) -> list[tuple[Part, str]]:
        calls = [(Part.CALL, call) for call in self.calls]
        if not self.expected:
            return [*calls, *((Part.VALUE, text) for text in self._split(self.found))]
        found = self.found
        if self.calls_of_found > 1:
            # The output was not looked at after each of them.
            found = f"the last {self.calls_of_found} calls {found}"
        elif self.calls_of_found == 1:
            call = f"{self.calls[-1]}   " if self.calls else ""
            one_line = f"{call}{found}      {self.expected}"
            if len(one_line) <= _ONE_LINE:
                return [*calls[:-1], (Part.VALUE, one_line)]
        return [*calls, (Part.VALUE, f"  {found}"), (Part.VALUE, f"  {self.expected}")]

    @staticmethod
    def _split(text: str) -> list[str]:
        return text.split("\n") if text else []


NO_MESSAGE = Message()
