"""The warm process: it has imported what submissions use, and forks workers.

It never runs a line of a submission and never reads a byte that one wrote:
each worker talks to the judge over a socket of its own.
"""

import gc
import importlib
import os
import pkgutil
import signal
import socket
import sys
from typing import Any

from . import clock, ending, flask_adapter, frames, kernel, operations, supervisor

# Imported before the first fork, so that no test pays for them.
_WARM = ("asyncio", "collections.abc", "inspect", "random", "typing", "math", "functools")


def main(arguments: list[str]) -> None:
    """Serve one judge until it hangs up.

    Args:
        arguments: the number of the control socket, then what else to import;
            an argument with a slash is a folder to import from.
    """
    control = socket.socket(fileno=int(arguments[0]))
    sys.dont_write_bytecode = True
    for argument in arguments[1:]:
        if "/" in argument:
            sys.path.append(argument)
    for name in (*_WARM, *(a for a in arguments[1:] if "/" not in a)):
        importlib.import_module(name)
    for module in pkgutil.iter_modules(operations.__path__):
        importlib.import_module(f"{operations.__name__}.{module.name}")
    flask_adapter.prepare()
    clock.prepare()
    supervisor.prepare()
    gc.collect()
    gc.freeze()  # a collection in a worker must not copy every page of ours
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for supervisors
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the judge's to act on
    kernel.adopt_orphans()
    kernel.set_dumpable(False)  # workers may be of the same user
    frames.send(control, {"ready": True})
    supervisors: set[int] = set()
    while True:
        try:
            request, descriptors = _receive(control)
        except EOFError:
            break
        pid = os.fork()
        if pid == 0:
            control.close()
            supervisor.main(request, descriptors)
        supervisors.add(pid)
        for descriptor in descriptors:
            os.close(descriptor)
    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY) if kernel.LINUX else None
    # Supervisors end what their workers left. What a supervisor left is ours to end.
    ending.end_descendants(None, processes, supervisors)


def _receive(control: socket.socket) -> tuple[Any, list[int]]:
    """One request, with the descriptors that came along."""
    data, descriptors, _, _ = socket.recv_fds(control, 1, 8)
    if not data:
        raise EOFError
    return frames.receive(control), descriptors
