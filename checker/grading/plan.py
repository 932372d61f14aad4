"""What there is to do for one submission: its tasks, and what was handed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from checker import FOLDER, extension
from checker.analysis import language as languages
from checker.analysis.language import Language
from checker.analysis.source import Source
from checker.curriculum.errors import CurriculumError
from checker.curriculum.model import Project, Task
from checker.judge.job import TaskJob
from checker.submission import own_modules, readable
from checker.submission.model import File, Submission, Work

BEHAVIOUR = FOLDER / "behaviour"
STARTER = "starter"


@dataclass(frozen=True)
class PlannedTask:
    """One task of one submission, before anything is decided."""

    project: Project
    task: Task
    work: Work

    @property
    def id(self) -> str:
        """`project/task`."""
        return self.project.task_id(self.task)

    @property
    def language(self) -> Language:
        """The project's."""
        return languages.find(self.project.language)

    @property
    def handed_in(self) -> dict[str, File]:
        """Those of its files that are there."""
        return {name: self.work.files[name] for name in self.task.files if name in self.work.files}

    @property
    def not_handed_in(self) -> list[str]:
        """Those of its files that are not, and should be."""
        required = [name for name in self.task.files if name not in self.task.optional]
        return [name for name in required if name not in self.work.files]

    @property
    def unreadable(self) -> list[str]:
        """Those that are there and cannot be read."""
        return [name for name, file in self.handed_in.items() if not self.language.is_readable(file)]

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Those that can be read and are code, as text."""
        return {
            name: self._source(file)
            for name, file in self.handed_in.items()
            if self.language.is_code(name) and self.language.is_readable(file)
        }

    @property
    def tests(self) -> Path:
        """The file of its behaviour tests.

        Raises:
            CurriculumError: when there is not exactly one.
        """
        folder = BEHAVIOUR / self.project.name
        pattern = f"test_{self.task.id}_*.py"
        paths = sorted(folder.glob(pattern))
        if len(paths) != 1:
            raise CurriculumError(folder / pattern, f"expected one file of this name, got {len(paths)}")
        return paths[0]

    @cached_property
    def helpers(self) -> dict[str, Source]:
        """The modules of the learner's own that come along, as text."""
        names = [name for name in self._learner_files if name in self.work.own_modules]
        return {name: self._ungraded_source(name) for name in names}

    @cached_property
    def earlier_sources(self) -> dict[str, Source]:
        """Code of earlier tasks that comes along, as text, where the language reports imports."""
        names = [name for name in self._needed_files() if self.language.is_code(name)]
        return {name: self._ungraded_source(name) for name in names} if self.language.reports_imports else {}

    def job(
        self,
        blocked: str,
        unread: Collection[str] = (),
        imports: Mapping[str, frozenset[str]] | None = None,
    ) -> TaskJob:
        """What a judge needs to know.

        Args:
            blocked: why its behaviour is not to be looked at; may be empty.
            unread: modules of the learner's own that no judge can parse.
            imports: what files import, by name, where their language reports it.
        """
        own = self._learner_files
        layout = {name: content for name, file in own.items() if (content := _laid_out(file)) is not None}
        provided = {name: self.project.provided[name] for name in self.task.provided}
        return TaskJob(
            id=self.id,
            tests=self.tests,
            files=self.task.files,
            # As it is read everywhere: without a byte order mark.
            sources={
                name: file.text.removeprefix("\ufeff")
                for name, file in own.items()
                if file.text is not None and name not in unread
            },
            layout={**self.language.runtime_files(layout.values()), **layout, **provided},
            exposure=self.project.exposure,
            extensions=self.project.extensions,
            data=self._data(provided),
            helpers=tuple(name for name in self.helpers if name not in unread),
            limits=self.project.limits,
            hints=self.task.hints,
            blocked=blocked,
            imports=imports or {},
        )

    def _data(self, provided: dict[str, bytes]) -> dict[str, Any]:
        """What the fixtures of extensions need to know, by the extension's name.

        Raises:
            CurriculumError: when settings of the task do not fit.
        """
        return {
            name: self._extension_data(name, settings, provided)
            for name, settings in self.task.settings.items()
        }

    def _extension_data(self, name: str, settings: dict[str, Any], provided: dict[str, bytes]) -> Any:
        try:
            return extension.find(name).task_data(
                settings,
                folder=BEHAVIOUR / self.project.name,
                task_id=self.task.id,
                definitions=self.task.definitions,
                provided=provided,
            )
        except (OSError, ValueError, extension.UnknownExtensionError) as error:
            raise self.project.fault(("settings", name), str(error), self.task) from error

    def _needed_files(self) -> dict[str, File]:
        names = (*own_modules.earlier(self.project, self.task), *self.task.needs, *self.task.optional)
        files = {name: self.work.files[name] for name in names if name in self.work.files}
        return {
            name: file
            for name, file in files.items()
            # Code that cannot be read stays away; what else there is, is there as it is.
            if not (self.language.is_code(name) and not self.language.is_readable(file))
        }

    @cached_property
    def _learner_files(self) -> dict[str, File]:
        """All of the learner's that is laid out."""
        return self._with_named({**self._needed_files(), **self.handed_in})

    def _with_named(self, own: dict[str, File]) -> dict[str, File]:
        """The same, and what else of the learner's those files may import."""
        if not self.language.has_own_modules:
            return own
        others = {**self.work.files, **self.work.own_modules}
        # An empty module can be imported, too.
        usable = {
            n: file for n, file in others.items() if file.content == b"" or self.language.is_readable(file)
        }
        left = [name for name in usable if name not in own and name not in self.task.provided]
        texts = [file.text or "" for name, file in own.items() if name.endswith(own_modules.SUFFIX)]
        names = own_modules.named(texts, left, lambda name: usable[name].text or "")
        return {**{name: usable[name] for name in names}, **own}

    def _ungraded_source(self, name: str) -> Source:
        project = self.project
        return Source(
            project.name, name, self._learner_files[name].text or "", False, frozenset(), project.language
        )

    def _source(self, file: File) -> Source:
        starter = self.project.folder / STARTER / file.name
        given = self.language.given_names(starter.read_text("utf-8")) if starter.is_file() else frozenset()
        text = file.text
        assert text is not None, "an unreadable file has no source"
        project = self.project
        return Source(project.name, file.name, text, project.annotations, given, project.language)


def plan(submission: Submission, only: Collection[str] | None) -> list[PlannedTask]:
    """The tasks to grade, in the curriculum's order.

    Args:
        submission: what was handed in.
        only: ids of tasks; None means all of every project that was read.
    """
    return [
        PlannedTask(work.project, task, work)
        for work in submission.works
        for task in work.project.tasks
        if only is None or work.project.task_id(task) in only
    ]


def _laid_out(file: File) -> bytes | None:
    """The bytes of a file that a worker sees; None when there is nothing to be laid out.

    A catalogue that is there and is no file (but a folder) is one of no bytes
    there: a program stumbles over it as it does at the learner's. What a link
    leads to is not known, and nothing takes its place.
    """
    is_no_file = file.content is None and not file.is_link and readable.is_binary(file)
    return b"" if is_no_file else file.content
