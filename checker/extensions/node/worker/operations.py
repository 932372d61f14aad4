"""Running a learner's JavaScript.

The answers of these operations are more reliable than those of operations on a Python
module: no line of the submission runs in this process. It runs in Node, a process of
its own, which gets no descriptor but its three streams.

Guaranteed by the kernel: Node cannot read or write this process's memory or descriptors
(it is not dumpable, and `ptrace` and its like are refused), so it cannot send anything
on the judge's channel.

Not guaranteed: that this process survives. Node has the same user, and may kill it.
Then the check does not pass.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from collections.abc import Sequence
from typing import Any

from checker.extensions.node.worker.http_client import Exchange, read_answers
from checker.runtime.linux import syscalls
from checker.runtime.worker import processes
from checker.runtime.worker.processes import TABLE, ManagedProcess
from checker.runtime.worker.registry import worker_operation

_RUNTIME = "/runtime/node"
_SITE = "site"
_PORT = 1245  # of the servers that learners write
_CONNECT_SECONDS = 2.0
_ESBUILD_SECONDS = 30.0  # it takes some ten milliseconds on a machine that is not busy
_HELPERS = os.path.join(os.path.dirname(__file__), "js")


class _Setup:
    """How scripts are run; made of what `node_network` and `node_prepare` are given.

    Attributes:
        places: where programs and packages are, in a sandbox without a file system of its own.
        tree: of the packages that scripts import from.
    """

    def __init__(self) -> None:
        self.places: dict[str, str] = {}
        self.tree = ""

    def place(self, name: str) -> str:
        """The path of a program, or of a tree's packages."""
        return self.places.get(name, f"{_RUNTIME}/{name}")

    @property
    def packages(self) -> str:
        """The folder of the packages that scripts import from."""
        return self.place(f"{self.tree}/node_modules")


class _Requests:
    """The requests that were sent last."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []

    def send(self, requests: Sequence[Sequence[str]]) -> None:
        """Close those before, and send others."""
        for exchange in self.exchanges:
            exchange.close()
        self.exchanges = [Exchange(_PORT, method, path) for method, path in requests]


_setup = _Setup()
_requests = _Requests()

_ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "HOME": "/tmp",
    "PATH": "/nowhere",
    "NO_COLOR": "1",
    "CI": "1",
    "OPENSSL_CONF": os.devnull,  # the file of this machine may not be readable here
}
# esbuild's message for what no CommonJS module can contain.
_AWAITS = "Top-level await"
# Gives an ES module what a CommonJS module can use.
_AS_MODULE = (
    "import { createRequire as $createRequire } from 'node:module'; "
    "const require = $createRequire(import.meta.url);"
)


@worker_operation
def node_network(places: dict[str, str]) -> str:
    """Whether Node and its packages can be used, and on which network.

    Args:
        places: where they are on this machine: path and name.

    Returns:
        `own` where the network is this worker's own, `shared` where it is the
        machine's, and nothing where something cannot be read.
    """
    if os.path.exists(_RUNTIME):
        return "own"
    if not all(os.access(path, os.R_OK | os.X_OK) for path in places):
        return ""
    _setup.places = {name: path for path, name in places.items()}
    return "shared"


@worker_operation
def node_prepare(tree: str, others: dict[str, str], files: Sequence[str]) -> dict[str, str]:
    """Make files ready to run, in whichever of the two module styles they are.

    Args:
        tree: whose packages they may import.
        others: packages that come from another tree, and from which.
        files: those laid out, by name.

    Returns:
        Files that are not valid JavaScript, and why.
    """
    if "" in sys.path or os.getcwd() in sys.path:
        # Nothing that Node writes must ever be imported here.
        sys.path[:] = [path for path in sys.path if path not in ("", os.getcwd())]
    syscalls.set_dumpable(False)
    _setup.tree = tree
    # Node looks next to a file first, and then one folder further up.
    os.makedirs(f"{_SITE}/node_modules")
    for package, other in others.items():
        os.symlink(f"{_setup.place(f'{other}/node_modules')}/{package}", f"{_SITE}/node_modules/{package}")
    os.symlink(_setup.packages, "node_modules")
    # Neither Node nor esbuild obeys a package.json of the submission.
    for path in ("package.json", f"{_SITE}/package.json"):
        with open(path, "w") as stream:
            stream.write("{}")
    return {name: reason for name in files if (reason := _transpile(name))}


@worker_operation
def node_rewrite(name: str, text: str) -> str:
    """Replace the text of a file; returns why that is not valid JavaScript, or nothing."""
    with open(name, "w", encoding="utf-8") as stream:
        stream.write(text)
    return _transpile(name)


def _transpile(name: str) -> str:
    """Write `site/name` (or `.mjs`); returns why that is not possible, or nothing."""
    for path in (f"{_SITE}/{name}", f"{_SITE}/{name.removesuffix('.js')}.mjs"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)
    reason = _esbuild(name, "cjs", f"{_SITE}/{name}", [])
    if _AWAITS in reason:
        # Bundled with the files next to it: those are CommonJS by now, whose default export differs.
        path = f"{_SITE}/{name.removesuffix('.js')}.mjs"
        return _esbuild(name, "esm", path, ["--bundle", "--packages=external", f"--banner:js={_AS_MODULE}"])
    return reason


def _esbuild(name: str, style: str, target: str, more: list[str]) -> str:
    folder = f"{_setup.place('tools/node_modules')}/@esbuild"
    (machine,) = os.listdir(folder)
    options = [f"--format={style}", "--platform=node", "--sourcemap=inline", "--log-level=error", *more]
    if style == "cjs":
        options += ["--define:import.meta.url=__url", "--banner:js=const __url = 'file://' + __filename;"]
    command = [f"{folder}/{machine}/bin/esbuild", name, f"--outfile={target}", "--color=false", *options]
    # One thread of Go's is enough, and the number of threads is limited.
    program = ManagedProcess(command, {"GOMAXPROCS": "1", "HOME": "/tmp"}, os.getcwd())
    processes.wait([program], lambda: program.status is not None, _ESBUILD_SECONDS)
    program.end()
    if program.status == 0:
        return ""
    return str(program.snapshot()["errors"])[:2000] or f"esbuild ended with {program.status}"


@worker_operation
def node_start(name: str, arguments: Sequence[str] = (), is_helper: bool = False) -> int:
    """Start a script in Node.

    Args:
        name: a file that was prepared, or one of the scripts in `js`.
        arguments: for it.
        is_helper: whether it is one of those in `js`.

    Returns:
        Its number in the table of processes.
    """
    path = f"{_HELPERS}/{name}" if is_helper else _built(name)
    return _node([path, *arguments], is_helper=is_helper)


def _node(arguments: Sequence[str], *, is_helper: bool, given: str = "") -> int:
    # `require` of scripts in other folders looks there as well. Helpers run in `/`, and so
    # find packages only where a submission cannot put any.
    environment = {**_ENVIRONMENT, "NODE_PATH": _setup.packages}
    options = ["--no-warnings", "--max-old-space-size=256", "--min-semi-space-size=16"]
    # `localhost` is one address; with two, an error has no message.
    options += ["--dns-result-order=ipv4first", "--no-network-family-autoselection"]
    # With `mutate_export`, mocha's report has standard output for itself.
    preloaded = [
        "source_maps",
        "resolve_bundles",
        "interop_defaults",
        "mutate_export" if given else "streams",
    ]
    options += [f"--require={_HELPERS}/{name}.cjs" for name in preloaded]
    folder = "/" if is_helper else os.path.abspath(_SITE)
    return TABLE.add(
        ManagedProcess([_setup.place("bin/node"), *options, *arguments], environment, folder, given)
    )


@worker_operation
def node_path(name: str) -> str:
    """The path of a file that was prepared."""
    return _built(name)


def _built(name: str) -> str:
    path = f"{_SITE}/{name}"
    return os.path.abspath(path if os.path.exists(path) else f"{path.removesuffix('.js')}.mjs")


@worker_operation
def node_mocha(name: str, given: str) -> int:
    """Start mocha on a file that was prepared; returns its number, as `node_start`.

    Args:
        name: the file with the tests.
        given: the standard input, which `mutate_export.cjs` reads.
    """
    if _built(name).endswith(".mjs"):
        # The code that it tests is bundled into it, and may have been rewritten.
        _transpile(name)
    mocha = f"{_setup.packages}/mocha/bin"
    script = "mocha.js" if os.path.exists(f"{mocha}/mocha.js") else "mocha"
    options = ["--exit", "--no-config", "--no-package", "--no-opts", "--reporter=json", "--timeout=6000"]
    # One failure is enough, and each test that waits for a job that never comes takes six seconds.
    options += ["--bail"]
    return _node([f"{mocha}/{script}", *options, _built(name)], is_helper=False, given=given)


@worker_operation
def node_wait(number: int, lines: int | None, seconds: float) -> dict[str, Any]:
    """Wait until a program has printed so many lines, or has ended; or until time is up.

    Returns:
        How it stands; see `ManagedProcess.snapshot`.
    """
    program = TABLE.programs[number]

    def is_enough() -> bool:
        return program.status is not None or (lines is not None and program.lines() >= lines)

    TABLE.wait(is_enough, seconds)
    return program.snapshot()


@worker_operation
def node_look(seconds: float) -> dict[str, Any]:
    """Wait until a program prints or ends, or time is up.

    Returns:
        `printed`, how many bytes were printed so far; `running`, the numbers of the programs that have
        not ended; `busy`, whether a program or a server has computed since the last call.
    """

    def state() -> tuple[int, list[int]]:
        running = [number for number, program in enumerate(TABLE.programs) if program.status is None]
        return sum(program.printed() for program in TABLE.programs), running

    TABLE.read()
    before = state()
    TABLE.wait(lambda: state() != before, seconds)
    printed, running = state()
    return {"printed": printed, "running": running, "busy": TABLE.has_computed()}


@worker_operation
def node_settle(seconds: float, computing: float) -> list[dict[str, Any]]:
    """Wait until no program computes or prints any more; see `processes.wait_until_idle`.

    Returns:
        How each of them stands; `at_rest` is False when some program never came to rest.
    """
    at_rest = processes.wait_until_idle(TABLE.programs, seconds, computing)
    return [{**program.snapshot(), "at_rest": at_rest} for program in TABLE.programs]


@worker_operation
def node_stop(number: int) -> dict[str, Any]:
    """End a program; returns how it stood before."""
    program = TABLE.programs[number]
    TABLE.read()
    before = program.snapshot()
    program.end()
    TABLE.wait(lambda: program.status is not None, 1.0)
    return before


@worker_operation
def node_listens() -> bool:
    """Whether something listens on port 1245."""
    TABLE.read()
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", _PORT), _CONNECT_SECONDS):
        return True
    return False


@worker_operation
def node_send(requests: Sequence[Sequence[str]]) -> None:
    """Send requests to port 1245, all at once; those sent before are given up."""
    _requests.send(requests)


@worker_operation
def node_answers(seconds: float) -> list[dict[str, Any] | None]:
    """The answers, once all have come, or time is up; None where there is none so far."""
    read_answers(_requests.exchanges, seconds)
    TABLE.read()
    return [exchange.answer for exchange in _requests.exchanges]
