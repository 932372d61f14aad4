"""The zygote (fork server): has imported what submissions use, and forks workers.

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

from checker.runtime import virtual_time
from checker.runtime.launcher import exit_status, quota, supervisor, termination
from checker.runtime.launcher.namespaced_worker import NamespacedWorker
from checker.runtime.linux import procfs, seccomp, syscalls
from checker.runtime.worker import frames, server

# Imported before the first fork, so that no test pays for them.
_PRELOADED = ("asyncio", "collections.abc", "csv", "inspect", "random", "typing", "math", "functools")


def main(control_number: int, extensions: Iterable[ModuleType], imports: Sequence[str]) -> None:
    """Serve one judge until it hangs up.

    Args:
        control_number: of the control socket.
        extensions: the worker packages of the extensions; all their modules are imported.
        imports: other modules to import; an argument with a slash is a folder to import from.
    """
    control = socket.socket(fileno=control_number)
    sys.dont_write_bytecode = True
    os.environ.pop("PYTHONHASHSEED", None)  # in effect by now, and a submission must not read it
    site.setquit()  # what `-S` left out
    site.sethelper()
    sys.path += [argument for argument in imports if "/" in argument]
    for name in (*_PRELOADED, *(argument for argument in imports if "/" not in argument)):
        importlib.import_module(name)
    for package in extensions:
        _import_all(package)
    virtual_time.prepare()
    server.prepare()
    quota.shared_memory()
    seccomp.packed(network=True, signals=True, groups=True, pid=0)
    gc.collect()
    gc.freeze()  # a collection in a worker must not copy every page of this process
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # supervisors are not waited for
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the judge to handle
    syscalls.adopt_orphans()
    syscalls.set_dumpable(False)  # workers may be of the same user
    frames.send(control, {"ready": True})
    _Server(control).serve()


def _import_all(package: ModuleType) -> None:
    """Import the modules of an extension, and call its `prepare`, if it has one."""
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    prepare = getattr(package, "prepare", None)
    if prepare is not None:
        prepare()


class _Server:
    """Starts workers on request, and watches those that have namespaces."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._proc = procfs.open_proc() if syscalls.LINUX else None
        self._supervisors: set[int] = set()
        self._watched: dict[int, NamespacedWorker] = {}  # keyed by two descriptors each: lifeline and pidfd
        self._next_check = 0.0
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)

    def serve(self) -> None:
        """Start workers until the judge hangs up, and then end them."""
        with contextlib.suppress(EOFError):
            while True:
                self._step()
        for worker in set(self._watched.values()):
            worker.end()
        # Supervisors kill what their workers left; this kills what a supervisor left.
        termination.kill_descendants(None, self._proc, self._supervisors)

    def _step(self) -> None:
        pause = max(0.0, self._next_check - monotonic()) * 1000 if self._watched else None
        # In order of registration, `control` first: a descriptor number that is reused is not mistaken.
        ready = [descriptor for descriptor, _ in self._poll.poll(pause)]
        for descriptor in ready:
            if descriptor == self._control.fileno():
                self._start(*_receive(self._control))
            elif descriptor in self._watched:
                self._end(self._watched[descriptor])
        if monotonic() >= self._next_check:
            self._next_check = monotonic() + supervisor.WATCH_SECONDS
            for worker in set(self._watched.values()):
                reason = ""
                with contextlib.suppress(OSError):  # a process ended while it was read
                    reason = worker.exceeded()
                if reason:
                    self._end(worker, reason)

    def _start(self, request: dict[str, Any], descriptors: list[int]) -> None:
        if request["namespaces"] and self._proc is not None:
            try:
                worker = NamespacedWorker(request, descriptors, self._proc, self._secret_descriptors())
            except OSError as error:
                exit_status.send(descriptors[3], exit_status.failure(error))
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

    def _secret_descriptors(self) -> list[int]:
        """Return the descriptors that a new worker must not have."""
        others = [fd for worker in set(self._watched.values()) for fd in worker.descriptors]
        return [self._control.fileno(), *others]

    def _watch(self, worker: NamespacedWorker) -> None:
        if not self._watched:  # most end before the first check is due
            self._next_check = monotonic() + supervisor.WATCH_SECONDS
        for descriptor in (worker.lifeline, worker.pidfd):
            self._watched[descriptor] = worker
            self._poll.register(descriptor, select.POLLIN | select.POLLHUP)

    def _end(self, worker: NamespacedWorker, reason: str = "") -> None:
        for descriptor in (worker.lifeline, worker.pidfd):
            del self._watched[descriptor]
            self._poll.unregister(descriptor)
        worker.end(reason)


def _receive(control: socket.socket) -> tuple[Any, list[int]]:
    """Receive one request, with the descriptors that came along."""
    data, descriptors, _, _ = socket.recv_fds(control, 1, 8)
    if not data:
        raise EOFError
    return frames.receive(control), descriptors
