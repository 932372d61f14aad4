"""The warm process: it has imported what submissions use, and forks workers.

It never runs a line of a submission and never reads a byte that one wrote:
each worker talks to the judge over a socket of its own.
"""

import contextlib
import gc
import importlib
import os
import pkgutil
import select
import signal
import site
import socket
import sys
from collections.abc import Iterable, Sequence
from time import monotonic
from types import ModuleType
from typing import Any

from checker.runtime.launcher import exit_status, quota, supervisor, termination
from checker.runtime.launcher.namespaced_worker import Namespaced
from checker.runtime.linux import seccomp, syscalls
from checker.runtime.virtual_time import clock
from checker.runtime.worker import frames, server

# Imported before the first fork, so that no test pays for them.
_WARM = ("asyncio", "collections.abc", "csv", "inspect", "random", "typing", "math", "functools")


def main(control_number: int, extensions: Iterable[ModuleType], imports: Sequence[str]) -> None:
    """Serve one judge until it hangs up.

    Args:
        control_number: of the control socket.
        extensions: the sandboxed halves of the extensions; all their modules are imported.
        imports: what else to import; an argument with a slash is a folder to import from.
    """
    control = socket.socket(fileno=control_number)
    sys.dont_write_bytecode = True
    os.environ.pop("PYTHONHASHSEED", None)  # it has done its work, and is nothing to a submission
    site.setquit()  # as every Python has them that begins without -S
    site.sethelper()
    sys.path += [argument for argument in imports if "/" in argument]
    for name in (*_WARM, *(argument for argument in imports if "/" not in argument)):
        importlib.import_module(name)
    for package in extensions:
        _import_all(package)
    clock.prepare()
    server.prepare()
    quota.shared_memory()
    seccomp.packed(network=True, signals=True, groups=True, pid=0)
    gc.collect()
    gc.freeze()  # a collection in a worker must not copy every page of ours
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for supervisors
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the judge's to act on
    syscalls.adopt_orphans()
    syscalls.set_dumpable(False)  # workers may be of the same user
    frames.send(control, {"ready": True})
    _Serving(control).serve()


def _import_all(package: ModuleType) -> None:
    """Import the modules of an extension, and let it do what one worker need not do for itself."""
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    prepare = getattr(package, "prepare", None)
    if prepare is not None:
        prepare()


class _Serving:
    """What is asked for, and the workers that are watched meanwhile."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY) if syscalls.LINUX else None
        self._supervisors: set[int] = set()
        self._watched: dict[int, Namespaced] = {}  # twice each: by lifeline, and by what tells its end
        self._next_look = 0.0
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)

    def serve(self) -> None:
        """Start workers until the judge hangs up, and then end them."""
        with contextlib.suppress(EOFError):
            while True:
                self._step()
        for worker in set(self._watched.values()):
            worker.end()
        # Supervisors end what their workers left. What a supervisor left is ours to end.
        termination.end_descendants(None, self._processes, self._supervisors)

    def _step(self) -> None:
        pause = max(0.0, self._next_look - monotonic()) * 1000 if self._watched else None
        # In order of registration, `control` first: a number that is used anew meanwhile is not mistaken.
        ready = [descriptor for descriptor, _ in self._poll.poll(pause)]
        for descriptor in ready:
            if descriptor == self._control.fileno():
                self._start(*_receive(self._control))
            elif descriptor in self._watched:
                self._end(self._watched[descriptor])
        if monotonic() >= self._next_look:
            self._next_look = monotonic() + supervisor.WATCH_SECONDS
            for worker in set(self._watched.values()):
                reason = ""
                with contextlib.suppress(OSError):  # what was looked at is gone; the others are watched on
                    reason = worker.look()
                if reason:
                    self._end(worker, reason)

    def _start(self, request: dict[str, Any], descriptors: list[int]) -> None:
        if request["namespaces"] and self._processes is not None:
            try:
                worker = Namespaced(request, descriptors, self._processes, self._secret())
            except OSError as error:
                exit_status.say(descriptors[3], {"broken": f"{type(error).__name__}: {error}"})
            else:
                self._watch(worker)
                return
        else:
            pid = os.fork()
            if pid == 0:
                self._control.close()
                supervisor.main(request, descriptors)
            self._supervisors.add(pid)
        for descriptor in descriptors:
            os.close(descriptor)

    def _secret(self) -> list[int]:
        """What is nothing to a worker."""
        others = [fd for worker in set(self._watched.values()) for fd in worker.descriptors]
        return [self._control.fileno(), *others]

    def _watch(self, worker: Namespaced) -> None:
        if not self._watched:  # most are gone before there is anything to look at
            self._next_look = monotonic() + supervisor.WATCH_SECONDS
        for descriptor in (worker.lifeline, worker.ended):
            self._watched[descriptor] = worker
            self._poll.register(descriptor, select.POLLIN | select.POLLHUP)

    def _end(self, worker: Namespaced, reason: str = "") -> None:
        for descriptor in (worker.lifeline, worker.ended):
            del self._watched[descriptor]
            self._poll.unregister(descriptor)
        worker.end(reason)


def _receive(control: socket.socket) -> tuple[Any, list[int]]:
    """One request, with the descriptors that came along."""
    data, descriptors, _, _ = socket.recv_fds(control, 1, 8)
    if not data:
        raise EOFError
    return frames.receive(control), descriptors
