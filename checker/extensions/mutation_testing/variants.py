"""Right and wrong code on which the tests that learners write are tried.

Beside the behaviour tests of a project stand `mutants/<task id>.toml` and
`alternative/`:

    [[mutant]]
    name = "asks_twice"                     # for authors
    file = "utils.py"
    old = "return requests.get(url).json()" # stands in the file exactly once
    new = "…"                               # what stands there instead
    says = "`get_json` asks the network twice"  # "your test still passes when …"
    level = "edge"                          # core without it

They are in the order in which survivors are reported: the simplest first. Files in
`alternative/` are second right answers, written differently; they replace those
of the same name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from checker.report.model import Level

FOLDER = "mutants"
ALTERNATIVE = "alternative"


@dataclass(frozen=True)
class Variant:
    """One form of the code that learners test.

    Attributes:
        name: for authors; it is never sent to a worker.
        texts: the given files, by path.
        is_correct: whether every correct test passes on it.
        defect: what is wrong with it, as the end of a sentence.
        level: whether a core or an edge check loses by not noticing it.
    """

    name: str
    texts: dict[str, str]
    is_correct: bool
    defect: str = ""
    level: Level = Level.CORE


@dataclass(frozen=True)
class Variants:
    """All forms in which the code of one task is tried.

    Attributes:
        methods: the learner's tests: `Class.method`, or a class.
        targets: the files that the tests are about.
        baseline: the code as learners have it.
        baseline_repeat: the same: a test that passes once has to pass twice.
        alternative: another correct answer.
        mutants: the wrong ones, the simplest first.
    """

    methods: tuple[str, ...]
    targets: tuple[str, ...]
    baseline: Variant
    baseline_repeat: Variant
    alternative: Variant
    mutants: tuple[Variant, ...]

    @property
    def correct(self) -> tuple[Variant, ...]:
        """Those on which tests have to pass."""
        return (self.baseline, self.baseline_repeat, self.alternative)


class _Mutant(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    name: str
    file: str
    old: str
    new: str
    defect: str = msgspec.field(name="says")
    level: Level = Level.CORE


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    mutant: tuple[_Mutant, ...]


class _Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    targets: tuple[str, ...] = msgspec.field(name="of")


def read(
    folder: Path,
    task_id: str,
    settings: Mapping[str, Any],
    tests: Sequence[str],
    provided: Mapping[str, bytes],
) -> Variants:
    """Read what there is for one task.

    Args:
        folder: of the project's behaviour tests.
        task_id: inside the project.
        settings: `of`, those of the provided files that the tests are about.
        tests: as `Class.method`, or a class alone.
        provided: all files that learners of this task are given.

    Raises:
        ValueError: when something of it does not fit.
    """
    declared = msgspec.convert(settings, _Settings)
    if not tests:
        raise ValueError("definitions: the tests have to be named")
    if not declared.targets or not set(declared.targets) <= set(provided):
        raise ValueError("settings.mutation_testing.of has to name provided files")
    path = folder / FOLDER / f"{task_id}.toml"
    texts = {name: content.decode("utf-8") for name, content in provided.items()}
    try:
        entries = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File).mutant
        mutants = tuple(_mutate(texts, mutant, declared.targets) for mutant in entries)
        other = {name: _other(folder / ALTERNATIVE / name, text) for name, text in texts.items()}
    except (OSError, ValueError) as error:
        raise ValueError(f"{path}: {error}") from error
    if not any(other[name] != texts[name] for name in declared.targets):
        raise ValueError(f"{folder / ALTERNATIVE}: nothing is written differently")
    return Variants(
        methods=tuple(tests),
        targets=declared.targets,
        baseline=Variant("given", texts, is_correct=True),
        baseline_repeat=Variant("given again", texts, is_correct=True),
        alternative=Variant("alternative", other, is_correct=True),
        mutants=mutants,
    )


def _mutate(texts: dict[str, str], mutant: _Mutant, targets: tuple[str, ...]) -> Variant:
    if mutant.file not in targets:
        raise ValueError(f"{mutant.name}: the tests are not about {mutant.file}")
    if texts[mutant.file].count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: old has to stand in {mutant.file} exactly once")
    changed = texts[mutant.file].replace(mutant.old, mutant.new)
    return Variant(mutant.name, {**texts, mutant.file: changed}, False, mutant.defect, mutant.level)


def _other(path: Path, text: str) -> str:
    return path.read_text("utf-8") if path.is_file() else text
