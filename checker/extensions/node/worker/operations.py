"""Running a learner's JavaScript beside a real Redis.

What these operations say is worth more than what an operation on a Python
module says: no line of the submission runs in this process. It runs in Node, a
process of its own, that gets no descriptor but its three streams.

Guaranteed, as far as the kernel keeps its word: Node cannot read or write this
process's memory or descriptors (we are not dumpable, and `ptrace` and its like
are refused), so it cannot speak on the judge's channel; and what is told of
Redis was said by the server that was started here, over connections opened
before the submission began, through a path that is gone by then.

Not guaranteed: that the server is unharmed. A submission may flush it, shut it
down, change its configuration or end it, or end us: both are of the same user.
Then connections break, and the check does not pass. And of course what is in
Redis was put there by the submission: that is what is graded.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from collections.abc import Sequence
from typing import Any

from checker.extensions.node.worker.http_client import Exchange, read_answers
from checker.extensions.redis.worker.server import Server, spoken
from checker.runtime.linux import syscalls
from checker.runtime.worker import processes
from checker.runtime.worker.processes import ActivityMonitor, ManagedProcess
from checker.runtime.worker.registry import worker_operation

_RUNTIME = "/runtime/node"
_SITE = "site"
_PORT = 1245  # of the learner's servers
_CONNECT_SECONDS = 2.0
_ESBUILD_SECONDS = 30.0  # it takes some ten milliseconds on a machine that is not busy
_OURS = os.path.join(os.path.dirname(__file__), "js")

_programs: list[ManagedProcess] = []
_server: list[Server] = []
_effort = ActivityMonitor()
_asked: list[Exchange] = []
_environment: dict[str, str] = {}
_tree: list[str] = []
_places: dict[str, str] = {}  # where things are that are not in `_RUNTIME`

# Not CommonJS: it waits outside of every function.
_AWAITS = "Top-level await"
# What CommonJS modules take for granted, for those that cannot be one.
_AS_MODULE = (
    "import { createRequire as $createRequire } from 'node:module'; "
    "const require = $createRequire(import.meta.url);"
)


@worker_operation
def node_here(places: dict[str, str]) -> str:
    """Whether Node and all that belongs to it is here.

    Args:
        places: where they are on this machine, and what they are.

    Returns:
        `own` where the network is this worker's own, `shared` where it is
        everybody's, and nothing where something cannot be read.
    """
    if os.path.exists(_RUNTIME):
        return "own"
    if not all(os.access(path, os.R_OK | os.X_OK) for path in places):
        return ""
    _places.update({what: path for path, what in places.items()})
    return "shared"


def _place(what: str) -> str:
    """Where something of ours is: a program, or a tree's packages."""
    return _places.get(what, f"{_RUNTIME}/{what}")


@worker_operation
def node_prepare(tree: str, others: dict[str, str], files: Sequence[str]) -> dict[str, str]:
    """Make files ready to run, in whichever of the two module styles they are.

    Args:
        tree: whose packages they may import.
        others: packages that come from another tree, and from which.
        files: those laid out, by name.

    Returns:
        What could not be read as JavaScript, and why.
    """
    if "" in sys.path or os.getcwd() in sys.path:
        # Nothing that Node writes may ever be imported here.
        sys.path[:] = [path for path in sys.path if path not in ("", os.getcwd())]
    syscalls.set_dumpable(False)
    _tree.append(tree)
    # Node looks beside a file first, and then one folder further up.
    os.makedirs(f"{_SITE}/node_modules")
    for package, other in others.items():
        os.symlink(f"{_place(f'{other}/node_modules')}/{package}", f"{_SITE}/node_modules/{package}")
    os.symlink(_place(f"{tree}/node_modules"), "node_modules")
    # What a package.json of the submission's says is not obeyed, by Node or by esbuild.
    for path in ("package.json", f"{_SITE}/package.json"):
        with open(path, "w") as stream:
            stream.write("{}")
    _environment.update(
        {"LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/tmp", "PATH": "/nowhere", "NO_COLOR": "1", "CI": "1"}
    )
    # It stands where not every worker may read.
    _environment["OPENSSL_CONF"] = os.devnull
    return {name: reason for name in files if (reason := _transpile(name))}


@worker_operation
def node_rewrite(name: str, text: str) -> str:
    """Let a file be another text; gives back why it cannot be read as JavaScript."""
    with open(name, "w", encoding="utf-8") as stream:
        stream.write(text)
    return _transpile(name)


def _transpile(name: str) -> str:
    """Write `site/name` (or `.mjs`); gives back why that was not possible."""
    for path in (f"{_SITE}/{name}", f"{_SITE}/{name.removesuffix('.js')}.mjs"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
    reason = _esbuild(name, "cjs", f"{_SITE}/{name}", [])
    if _AWAITS in reason:
        # With the files beside it in it: those have become CommonJS, whose default is another.
        path = f"{_SITE}/{name.removesuffix('.js')}.mjs"
        return _esbuild(name, "esm", path, ["--bundle", "--packages=external", f"--banner:js={_AS_MODULE}"])
    return reason


def _esbuild(name: str, style: str, target: str, more: list[str]) -> str:
    folder = f"{_place('tools/node_modules')}/@esbuild"
    (machine,) = os.listdir(folder)
    options = [f"--format={style}", "--platform=node", "--sourcemap=inline", "--log-level=error", *more]
    if style == "cjs":
        options += ["--define:import.meta.url=__url", "--banner:js=const __url = 'file://' + __filename;"]
    command = [f"{folder}/{machine}/bin/esbuild", name, f"--outfile={target}", "--color=false", *options]
    # It is Go: one thread is enough, and the count of threads is limited.
    program = ManagedProcess(command, {"GOMAXPROCS": "1", "HOME": "/tmp"}, os.getcwd())
    processes.wait([program], lambda: program.status is not None, _ESBUILD_SECONDS)
    program.end()
    if program.status == 0:
        return ""
    return str(program.snapshot()["errors"])[:2000] or f"esbuild ended with {program.status}"


@worker_operation
def node_start(name: str, arguments: Sequence[str] = (), ours: bool = False) -> int:
    """Start a script in Node.

    Args:
        name: a file that was prepared, or one of our own scripts.
        arguments: for it.
        ours: whether it is one of ours.

    Returns:
        The number by which it goes.
    """
    path = f"{_OURS}/{name}" if ours else _built(name)
    return _node([path, *arguments], ours=ours)


def _node(arguments: Sequence[str], *, ours: bool, given: str = "") -> int:
    # `require` of scripts that stand elsewhere looks there as well. Ours find
    # packages only where nobody can put others.
    environment = {**_environment, "NODE_PATH": _place(f"{_tree[0]}/node_modules")}
    options = ["--no-warnings", "--max-old-space-size=256", "--min-semi-space-size=16"]
    # `localhost` is one place; with two, an error has no message.
    options += ["--dns-result-order=ipv4first", "--no-network-family-autoselection"]
    # What mocha reports goes by the one stream, and what else is printed by the other.
    ours_first = [
        "source_maps",
        "resolve_bundles",
        "interop_defaults",
        "mutate_export" if given else "streams",
    ]
    options += [f"--require={_OURS}/{each}.cjs" for each in ours_first]
    folder = "/" if ours else os.path.abspath(_SITE)
    _programs.append(ManagedProcess([_place("bin/node"), *options, *arguments], environment, folder, given))
    return len(_programs) - 1


@worker_operation
def node_path(name: str) -> str:
    """Where a file stands that was prepared."""
    return _built(name)


def _built(name: str) -> str:
    path = f"{_SITE}/{name}"
    return os.path.abspath(path if os.path.exists(path) else f"{path.removesuffix('.js')}.mjs")


@worker_operation
def node_mocha(name: str, given: str) -> int:
    """Start mocha on a file that was prepared; as `node_start`.

    Args:
        name: the file with the tests.
        given: what `mutate_export.cjs` is told, by standard input.
    """
    if _built(name).endswith(".mjs"):
        # What it is about is in it, and may have been rewritten.
        _transpile(name)
    mocha = f"{_place(f'{_tree[0]}/node_modules')}/mocha/bin"
    script = "mocha.js" if os.path.exists(f"{mocha}/mocha.js") else "mocha"
    options = ["--exit", "--no-config", "--no-package", "--no-opts", "--reporter=json", "--timeout=6000"]
    # One failure says enough, and tests that wait for a job that never comes take their time.
    options += ["--bail"]
    return _node([f"{mocha}/{script}", *options, _built(name)], ours=False, given=given)


@worker_operation
def node_wait(number: int, lines: int | None, seconds: float) -> dict[str, Any]:
    """Wait until a program has printed so many lines, or has ended; or until time is up.

    Returns:
        How it stands; see `ManagedProcess.snapshot`.
    """
    program = _programs[number]

    def enough() -> bool:
        return program.status is not None or (lines is not None and program.lines() >= lines)

    processes.wait(_programs, enough, seconds)
    return program.snapshot()


@worker_operation
def node_look(seconds: float) -> dict[str, Any]:
    """Wait until a program prints or ends, or time is up.

    Returns:
        What goes on: how much was `printed` by now, the numbers of the programs that are `running`,
        and whether a program, or the Redis server, was `busy` since this was last asked.
    """

    def state() -> tuple[int, list[int]]:
        running = [number for number, each in enumerate(_programs) if each.status is None]
        return sum(each.printed() for each in _programs), running

    processes.wait(_programs, lambda: True, 0)
    before = state()
    processes.wait(_programs, lambda: state() != before, seconds)
    printed, running = state()
    # The server answers already: on a fast machine it has used next to nothing by then.
    busy = _effort.is_active(_programs, [server.program for server in _server])
    return {"printed": printed, "running": running, "busy": busy}


@worker_operation
def node_settle(seconds: float, computing: float) -> list[dict[str, Any]]:
    """Wait until every program is done with what it is at; see `processes.wait_until_idle`.

    Returns:
        How each of them stands; `at_rest` in it is False when it never came to rest.
    """
    at_rest = processes.wait_until_idle(_programs, seconds, computing)
    return [{**program.snapshot(), "at_rest": at_rest} for program in _programs]


@worker_operation
def node_stop(number: int) -> dict[str, Any]:
    """End a program; give back how it stood before."""
    program = _programs[number]
    processes.wait(_programs, lambda: True, 0)
    told = program.snapshot()
    program.end()
    processes.wait(_programs, lambda: program.status is not None, 1.0)
    return told


@worker_operation
def node_redis_start() -> None:
    """Start an empty Redis server on the usual port."""
    _server.append(Server(_place("bin/redis-server"), os.path.abspath(f"redis{len(_server)}")))


@worker_operation
def node_redis_stop() -> None:
    """End the Redis server, as when somebody pulls the plug."""
    _server[-1].close()
    processes.wait([_server[-1].program], lambda: _server[-1].program.status is not None, 1.0)


@worker_operation
def node_redis(commands: Sequence[Sequence[str]]) -> list[Any]:
    """Give commands to the server itself; their replies."""
    processes.wait(_programs, lambda: True, 0)
    return [_server[-1].connections[0].ask(*command) for command in commands]


@worker_operation
def node_listen(channel: str) -> None:
    """Listen on a channel from here on."""
    _server[-1].connections[1].ask("SUBSCRIBE", channel)


@worker_operation
def node_heard(seconds: float) -> list[Any]:
    """What was said on the channel since this was last asked; waits for the first."""
    processes.wait(_programs, lambda: True, 0)
    return _server[-1].connections[1].heard(seconds)


@worker_operation
def node_monitor() -> None:
    """Hear of every command that the Redis server is given from here on."""
    _server[-1].connections[2].ask("MONITOR")


@worker_operation
def node_commands() -> list[list[str]]:
    """The commands that the submission has given since this was last asked, each as its words."""
    processes.wait(_programs, lambda: True, 0)
    return spoken(_server[-1].connections[2].heard(0.0))


@worker_operation
def node_listens() -> bool:
    """Whether something listens on port 1245."""
    processes.wait(_programs, lambda: True, 0)
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", _PORT), _CONNECT_SECONDS):
        return True
    return False


@worker_operation
def node_send(requests: Sequence[Sequence[str]]) -> None:
    """Send requests to port 1245, all at once, in the place of those before."""
    while _asked:
        _asked.pop().close()
    _asked.extend(Exchange(_PORT, method, path) for method, path in requests)


@worker_operation
def node_answers(seconds: float) -> list[dict[str, Any] | None]:
    """What was answered by now, or after a time; None where there is no answer so far."""
    read_answers(_asked, seconds)
    processes.wait(_programs, lambda: True, 0)
    return [each.answer for each in _asked]
