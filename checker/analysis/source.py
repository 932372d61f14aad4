"""One file of a submission as its analysis sees it: text, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A file of code as it was handed in.

    Attributes:
        project: the project's name.
        name: the path inside the project.
        text: the content.
        annotations: whether every function has to be fully annotated.
        given: qualified names (`Server`, `Server.dataset`) of the starter file,
            whose docstrings the learner does not answer for.
        language: the name of the language it is written in.
    """

    project: str
    name: str
    text: str
    annotations: bool
    given: frozenset[str]
    language: str

    @property
    def code(self) -> str:
        """The text without a byte order mark, which `ast` and mypy refuse."""
        return self.text.removeprefix("\ufeff")
