"""Every sample session in a README is what its driver really prints."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
import pytest
from _pytest.mark.structures import ParameterSet

from checker.analysis.javascript import eslint
from checker.analysis.source import Source
from checker.curriculum.model import Project, Task
from checker.extensions.node.handle import NodeHandle
from checker.extensions.port_lock import PortLock
from checker.extensions.redis.handle import RedisHandle
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.sandbox import Isolation, open_sandbox
from checker.tests.grading import CURRICULUM

SESSION = re.compile(r"^```(console|console-varies)\n\$ \./(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

NODE_SESSION = re.compile(r"^```console\n\$ node (\S+\.js)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOP_SESSION = re.compile(r"^```console\n(\$ curl .*?)^```$", re.MULTILINE | re.DOTALL)

# What runs in another terminal meanwhile.
BESIDE = {"5-subscriber.js": "5-publisher.js", "6-job_processor.js": "6-job_creator.js"}

# In virtual time: some drivers wait for half a minute.
RUN = """
import runpy, sys
from checker.runtime import virtual_time
virtual_time.activate(1_700_000_000.0)
sys.path.insert(0, ".")
runpy.run_path(sys.argv[1], run_name="__main__")
"""

DRIVEN = [
    pytest.param(project, task, id=project.task_id(task))
    for project in CURRICULUM.projects
    for task in project.tasks
    if task.driver and task.driver.endswith(".py")
]


def sessions(project: Project) -> dict[str, tuple[bool, str]]:
    """By driver: whether the output varies, and the output."""
    text = (project.folder / "README.md").read_text("utf-8")
    return {driver: (kind == "console-varies", output) for kind, driver, output in SESSION.findall(text)}


@pytest.mark.parametrize(("project", "task"), DRIVEN)
def test_session_is_what_the_driver_prints(project: Project, task: Task) -> None:
    assert task.driver is not None
    shown = sessions(project)
    assert task.driver in shown, "the README shows no session of this driver"
    varies, expected = shown[task.driver]
    command = [sys.executable, "-c", RUN, task.driver]
    run = subprocess.run(command, cwd=project.folder, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    if varies:
        assert len(run.stdout.splitlines()) == len(expected.splitlines())
    else:
        assert run.stdout == expected


def node_sessions() -> Iterator[ParameterSet]:
    """Exact sessions with Node, beside a Redis in which there is what the README put there."""
    for project in CURRICULUM.projects:
        text = (project.folder / "README.md").read_text("utf-8")
        for file, output in NODE_SESSION.findall(text):
            yield pytest.param(project, file, output.splitlines(), id=f"{project.name}/{file}")


@pytest.mark.parametrize(("project", "file", "expected"), list(node_sessions()))
def test_session_is_what_node_prints(project: Project, file: str, expected: list[str]) -> None:
    with running(project) as node:
        node.redis_up()
        node.redis("SET", "Holberton", "School")
        script = node.start(file)
        if file in BESIDE:
            script.lines(1)
            node.start(BESIDE[file])
        assert script.lines(len(expected)) == expected
        assert script.quiet(0.2) == expected


def test_session_is_what_the_shop_answers() -> None:
    project = CURRICULUM.project("0x03-queuing_system_in_js")
    (session,) = SHOP_SESSION.findall((project.folder / "README.md").read_text("utf-8"))
    with running(project) as node:
        node.redis_up()
        node.wait_for_server(node.start("9-stock.js"))
        for path, answer in re.findall(r"^\$ curl localhost:1245(\S+)\n(.*)$", session, re.MULTILINE):
            assert node.get(path).content == json.loads(answer)


@contextmanager
def running(project: Project) -> Iterator[NodeHandle]:
    """The reference's scripts in a worker, as a behaviour test has them."""
    layout = {name: (project.folder / name).read_bytes() for name in project.files}
    sources = {name: content.decode("utf-8", "replace") for name, content in layout.items()}
    sandbox = open_sandbox(Isolation.AUTO, project.exposure)

    def start(_: dict[str, bytes], clock: float | None) -> WorkerClient:
        process = sandbox.start(msgspec.structs.asdict(project.limits))
        return WorkerClient(process, project.limits, layout, clock=None, seed=0)

    conversation = WorkerSession(start, sources, files=layout)
    try:
        ports = PortLock(project.exposure.ports, conversation.exit_stack)
        redis = RedisHandle(conversation, ports)
        scripts = [name for name in sources if name.endswith(".js")]
        imports = {name: _imports(project, name, sources[name]) for name in scripts}
        yield NodeHandle(conversation, scripts, layout, imports, ports, redis)
    finally:
        conversation.close()
        sandbox.close()


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_readme_names_every_file_of_every_task(project: Project) -> None:
    text = (project.folder / "README.md").read_text("utf-8")
    missing = [name for name in project.files if name not in text]
    assert not missing


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_every_task_has_hints_and_a_driver_that_can_be_run(project: Project) -> None:
    for task in project.tasks:
        assert len(task.hints) >= 2, project.task_id(task)
        if task.driver:
            assert (project.folder / task.driver).stat().st_mode & 0o100, task.driver


PYTHON_PROJECTS = [project for project in CURRICULUM.projects if project.language == "python"]


@pytest.mark.parametrize("project", PYTHON_PROJECTS, ids=lambda project: project.name)
def test_limits_stand_in_the_readme(project: Project) -> None:
    text = " ".join((project.folder / "README.md").read_text("utf-8").split())
    limits = project.limits
    assert f"may use {limits.cpu_seconds:g} seconds of processor time" in text
    assert f"{limits.memory_mb} MB of memory" in text
    assert f"ended after {limits.wall_seconds:g} seconds" in text


def _imports(project: Project, name: str, text: str) -> frozenset[str]:
    return eslint.parse(Source(project.name, name, text, False, frozenset(), project.language)).imports
