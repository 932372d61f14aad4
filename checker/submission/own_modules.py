"""Which modules of a learner's own come along with the files that are handed in.

A file may build on any earlier file of its project, and on a module of the
learner's own beside it. Texts are searched for names here and not parsed: this
runs where nothing of a submission is parsed. A name that stands in a comment
alone brings a module along that nobody imports, which is no harm.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Collection, Iterable, Mapping

from checker.curriculum.model import Project, Task
from checker.host import distributions

SUFFIX = ".py"
MOST = 20
MOST_BYTES = 1_000_000  # all of them together

_NAME = re.compile(r"(?!-)[\w-]{1,60}\.py")
_WORD = re.compile(r"[\w-]+")
# What Python or a runner of tests imports by itself, and what the worker consists of.
_NEVER = frozenset({"checker", "conftest", "pytest", "sitecustomize", "usercustomize"})


def may_be_helper(name: str, project: Project) -> bool:
    """Whether a file of this name can be a learner's own module.

    It must not stand in the way of anything else that is imported by that name: the standard
    library, an installed package, a file of a task, one that learners are given.

    Args:
        name: of a file in the project's folder.
        project: whose packages and files count.
    """
    module = name.removesuffix(SUFFIX)
    return (
        project.language == "python"
        and _NAME.fullmatch(name) is not None
        and module not in sys.stdlib_module_names
        and module not in _NEVER
        and name not in _project_files(project)
        and module not in {path.stem for path in distributions.paths(project.exposure.distributions)}
    )


def words(text: str) -> frozenset[str]:
    """All that may be the name of a module in a text."""
    return frozenset(_WORD.findall(text))


def named(texts: Iterable[str], files: Collection[str], read: Callable[[str], str]) -> list[str]:
    """Those of the files that the texts name as modules, and those that these name, in turn.

    Args:
        texts: to begin with.
        files: that may be named.
        read: gives the text of one; empty where it has none.
    """
    left = {name.removesuffix(SUFFIX): name for name in files if name.endswith(SUFFIX)}
    named_files: list[str] = []
    pending = list(texts)
    while pending and left:
        for module in sorted(left.keys() & words(pending.pop())):
            name = left.pop(module)
            named_files.append(name)
            pending.append(read(name))
    return named_files


def earlier(project: Project, task: Task) -> list[str]:
    """The files of the tasks before this one that can be imported."""
    before = project.tasks[: project.tasks.index(task)]
    own = {*task.files, *task.provided}
    names = dict.fromkeys(name for each in before for name in each.files if name not in own)
    return [name for name in names if name.endswith(SUFFIX)] if project.language == "python" else []


def used(sources: Mapping[str, str], file: str) -> list[str]:
    """The other files that one of them builds on, as far as the texts say."""
    others = [name for name in sources if name != file]
    return named([sources[file]], others, lambda name: sources[name])


def _project_files(project: Project) -> set[str]:
    drivers = (task.driver for task in project.tasks if task.driver)
    return {*project.files, *project.provided, *project.given, *drivers}
