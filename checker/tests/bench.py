"""How fast the checker is, as ratios against the plain way: `make bench`.

The plain way is what people do today: for each task run mypy, pycodestyle and
the driver, a process each. Both ways are timed in this one run, in turn, so
that a slow or busy machine is slow for both. Nothing is judged here.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import msgspec
from rich.console import Console
from rich.table import Table

from checker.analysis.python.mypy import check
from checker.analysis.source import Source
from checker.curriculum.model import Limits, Project
from checker.grading.grade import grade
from checker.grading.plan import plan
from checker.judge.judge import Judge
from checker.judge.pool import JudgePool
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.sandbox import Isolation, open_sandbox
from checker.submission.reader import read_submission
from checker.tests.grading import CURRICULUM

ROOT = CURRICULUM.root
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
ONE_TASK = "0x01-caching/1"


def seconds(what: Callable[[], object], times: int = 1) -> float:
    """The median time by the wall of doing something."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        what()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def plain_way(project: Project, tasks: Sequence[str] | None = None) -> None:
    """Run mypy, pycodestyle and the driver for each task."""
    for task in project.tasks:
        if tasks is not None and project.task_id(task) not in tasks:
            continue
        python = [name for name in task.files if name.endswith(".py")]
        commands = [["-m", "mypy", *python], ["-m", "pycodestyle", *python]]
        if task.driver:
            commands.append([task.driver])
        for command in commands:
            subprocess.run([sys.executable, *command], cwd=project.folder, capture_output=True, check=False)


def typed(*only: str) -> None:
    """`checker grade`, as typed at a prompt."""
    named = [word for name in only for word in ("--only", name)]
    command = [sys.executable, "-m", "checker", "grade", str(ROOT), "--quiet", *named]
    graded = subprocess.run([*command, "--json", "-"], cwd="/", stdout=subprocess.PIPE, check=False)
    if graded.returncode:  # a reference that does not pass is no measure of anything
        sys.exit(f"{graded.stdout.decode()}\nthe reference did not pass")


def in_process(pool: JudgePool, *only: str) -> None:
    """Grade in this process, as `checker watch` does."""
    projects = [CURRICULUM.project(name.split("/")[0]) for name in only]
    submission = read_submission(ROOT, CURRICULUM, projects)
    ids = [name for name in only if "/" in name] or None
    grade(submission, only=ids, seed=1, jobs=None, isolation=Isolation.AUTO, pool=pool)


@contextmanager
def empty_cache() -> Iterator[None]:
    """As on the first day: nothing of the standard library has been read yet."""
    before = os.environ.get("XDG_CACHE_HOME")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        try:
            yield
        finally:
            del os.environ["XDG_CACHE_HOME"]
            if before is not None:
                os.environ["XDG_CACHE_HOME"] = before


def projects_table(projects: Sequence[Project], pool: JudgePool) -> Table:
    """A line a project, and one for all of them."""
    table = _table("", "tasks", "plain way", "cold", "warm", "again in one process", "plain ÷ warm")
    totals = [0.0, 0.0]
    for project in projects:
        plain, warm = seconds(lambda p=project: plain_way(p)), seconds(lambda p=project: typed(p.name), 3)  # type: ignore[misc]
        with empty_cache():
            cold = seconds(lambda p=project: typed(p.name))  # type: ignore[misc]
        again = seconds(lambda p=project: in_process(pool, p.name), 3)  # type: ignore[misc]
        totals[0] += plain
        row = [project.name, str(len(project.tasks)), *map(_s, (plain, cold, warm, again)), _x(plain / warm)]
        table.add_row(*row)
    names = [project.name for project in projects]
    with empty_cache():
        cold = seconds(lambda: typed(*names))
    warm, again = seconds(lambda: typed(*names), 3), seconds(lambda: in_process(pool, *names), 3)
    tasks = sum(len(project.tasks) for project in projects)
    plain = totals[0]
    table.add_row("all of them", str(tasks), *map(_s, (plain, cold, warm, again)), _x(plain / warm))
    return table


def one_task_table(_: Sequence[Project], pool: JudgePool) -> Table:
    """One task again after a save, and what the sandbox costs of it."""
    project = CURRICULUM.project(ONE_TASK.split("/")[0])
    plain = seconds(lambda: plain_way(project, [ONE_TASK]))
    in_process(pool, ONE_TASK)
    again = seconds(lambda: in_process(pool, ONE_TASK), 5)
    table = _table("one task again", "time", "ratio")
    table.add_row(f"plain way, {ONE_TASK}", _s(plain), _x(1))
    table.add_row("graded again in one process (checker watch)", _s(again), _x(plain / again))
    table.add_row(
        "graded as typed", _s(typed_one := seconds(lambda: typed(ONE_TASK), 3)), _x(plain / typed_one)
    )
    for level in (Isolation.AUTO, Isolation.LIMITS):
        opened = time.perf_counter()
        sandbox = open_sandbox(level)
        opened = time.perf_counter() - opened
        worker = seconds(lambda s=sandbox: _one_worker(s), 15)  # type: ignore[misc]
        sandbox.close()
        table.add_row(f"  isolation {sandbox.level}: opening the sandbox, once", _s(opened), "")
        table.add_row(
            f"  isolation {sandbox.level}: a worker, a call, its leave", _s(worker), _x(plain / worker)
        )
    return table


def programs_table(_: Sequence[Project], pool: JudgePool) -> Table:
    """What projects that run programs of their own take, and how much of it is those programs'."""
    table = _table("with programs of their own", "cold", "warm", "one after another", "theirs", "share")
    for project in CURRICULUM.projects:
        if project.language != "javascript":
            continue
        with empty_cache():
            cold = seconds(lambda p=project: typed(p.name))  # type: ignore[misc]
        warm = seconds(lambda p=project: typed(p.name), 3)  # type: ignore[misc]
        alone, theirs = _of_programs(project)
        table.add_row(project.name, *map(_s, (cold, warm, alone, theirs)), f"{100 * theirs / alone:.0f} %")
    return table


def _of_programs(project: Project) -> tuple[float, float]:
    """Seconds to judge a project here, and those between requests to its programs and their answers."""
    waited = [0.0]
    ask = WorkerSession.call_worker

    def timed(session: WorkerSession, operation: str, *args: object) -> object:
        started = time.perf_counter()
        try:
            return ask(session, operation, *args)
        finally:
            waited[0] += time.perf_counter() - started

    judge = Judge(Isolation.AUTO)
    judge.open(project.exposure)
    jobs = [task.job("") for task in plan(read_submission(ROOT, CURRICULUM, [project]), None)]
    WorkerSession.call_worker = timed  # type: ignore[method-assign, assignment]
    try:
        return seconds(lambda: judge.judge(jobs, 1, lambda check: None)), waited[0]
    finally:
        WorkerSession.call_worker = ask  # type: ignore[method-assign]
        judge.close()


def parts_table(projects: Sequence[Project], pool: JudgePool) -> Table:
    """What a behaviour test and a type-checked file cost."""
    table = _table("parts", "time")
    ids = [project.task_id(task) for project in projects for task in project.tasks]
    submission = read_submission(ROOT, CURRICULUM, projects)
    report = grade(submission, only=ids, seed=1, jobs=1, isolation=Isolation.AUTO)
    tests = [c.seconds for task in report.tasks for c in task.checks if c.kind == "behaviour"]
    table.add_row(f"a behaviour test, median of {len(tests)}", _s(statistics.median(tests)))
    sources = [s for task in plan(submission, None) for s in task.sources.values()]
    provided = {
        name.removesuffix(".py"): text.decode()
        for project in projects
        for name, text in project.provided.items()
        if name.endswith(".py")
    }
    one, all_ = (_types_seconds(chosen, provided) for chosen in (sources[:1], sources))
    table.add_row("mypy, one file", _s(one))
    table.add_row(f"mypy, each of {len(sources) - 1} more", _s((all_ - one) / (len(sources) - 1)))
    return table


def _types_seconds(sources: Sequence[Source], provided: dict[str, str]) -> float:
    check.find(sources, provided)
    return seconds(lambda: check.find(sources, provided), 3)


def _one_worker(sandbox: object) -> None:
    limits = Limits()
    process = sandbox.start(msgspec.structs.asdict(limits))  # type: ignore[attr-defined]
    files = {"m.py": b"def f() -> int:\n    return 1\n"}
    worker = WorkerClient(process, limits, files, clock=None, seed=0)
    worker.request({"op": "call", "module": "m", "args": ["f"], "kwargs": {"dict": []}})
    worker.finish()


def _table(first: str, *columns: str) -> Table:
    table = Table(first, box=None, pad_edge=False, title_justify="left")
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _s(value: float) -> str:
    return f"{value:.2f} s" if value >= 0.1 else f"{value * 1000:.1f} ms"


def _x(value: float) -> str:
    return f"{value:.1f} ×"


def main() -> None:
    """Print all tables."""
    console = Console(width=130)
    projects = [project for project in CURRICULUM.projects if project.language == "python"]
    console.print(
        f"{CORES} cores, Python {sys.version.split()[0]}; ratios are what the plain way takes, divided\n"
    )
    with JudgePool(Isolation.AUTO) as pool:
        for make in (projects_table, one_task_table, parts_table, programs_table):
            console.print(make(projects, pool))
            console.print()


if __name__ == "__main__":
    main()
