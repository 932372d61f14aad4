"""Runs operations in forked processes, one after another.

A learner's tests are run a dozen times, on correct and on wrong code. A worker
for each run costs 11 ms, most of it for namespaces; a fork of one worker costs
2 ms. What isolates the runs all the same:

- This process runs nothing of the submission: the child does, and sends one frame
  of bytes, which are passed on unread. It was not forked from anything that ran a
  submission either.
- It holds the code of one run at a time, and never had the text of any. What is left of
  earlier code in freed memory is obfuscated, each time anew.
- Children run as the same user, so it is not dumpable: none of them can trace it, read
  its memory or take its channel. A child can kill it, and has then ended its own grading.
- When a child leaves a process or a changed file behind, the answer says so, and the
  judge goes on with a fresh worker. So no run can leave a message to another, or count
  the runs. (System V shared memory is not looked at. A message in it could say what the
  code of other runs looked like; that differs each time, in an order that is drawn anew.)
"""

import contextlib
import json
import os
import struct
from collections.abc import Callable
from typing import Any, NoReturn

from checker.runtime.linux import syscalls
from checker.runtime.worker import frames, server
from checker.runtime.worker.registry import PRE_FORK, WORKER_OPERATIONS, worker_operation
from checker.runtime.worker.values import Values

_HEAD = struct.Struct(">I")
_MOST_BYTES = 4 << 20
_PLACEHOLDER = "the placeholder for a phrase"


@worker_operation
def run_forked(name: str, *args: Any, **kwargs: Any) -> tuple[int, bytes, bool, float]:
    """Run another operation in a forked process.

    Returns:
        The exit status (negative: the signal that ended it), the JSON of
        the answer (empty when there is none), whether nothing is left
        behind, and the processor seconds that were used.
    """
    syscalls.set_dumpable(False)
    syscalls.adopt_orphans()
    before = _state.take_files()
    if name in PRE_FORK:
        PRE_FORK[name](*args)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_child(writing, name, args, kwargs)
    os.close(writing)
    answer = _receive(reading)
    os.close(reading)
    _, status, spent = os.wait4(pid, 0)
    after = _state.look_at_files()
    is_clean = _is_alone() and before is not None and after == before
    return os.waitstatus_to_exitcode(status), answer, is_clean, spent.ru_utime + spent.ru_stime


def early_exit(answer: dict[str, Any], key: str) -> Callable[[str], NoReturn]:
    """In a forked process: prepare a function that sends an answer, and exits.

    What that function calls later is written in C, so a submission cannot replace it.

    Args:
        answer: what to send.
        key: of the answer, under which the function's argument is sent.
    """
    body = json.dumps({"ok": Values().encode({**answer, key: _PLACEHOLDER})}, separators=(",", ":"))
    before, _, after = body.partition(_PLACEHOLDER)
    pipe = _state.pipe
    assert pipe is not None
    descriptor, write, exit, head, lengthen = pipe.descriptor, os.write, os._exit, _HEAD.pack, len

    def end(phrase: str) -> NoReturn:
        plain = phrase.replace("\\", "/").replace('"', "'").encode("ascii", "replace")
        frame = b"".join((before.encode("ascii"), plain, after.encode("ascii")))
        write(descriptor, head(lengthen(frame)) + frame)
        exit(0)

    return end


def _be_child(out: int, name: str, args: tuple[Any, ...], kwargs: Any) -> NoReturn:
    pid = os.getpid()
    try:
        syscalls.set_dumpable(True)
        os.closerange(3, out)
        os.closerange(out + 1, 256)
        _state.pipe = pipe = _Pipe(out)
        answer = _answer(name, args, kwargs)
        server.flush()
        if os.getpid() == pid:  # a process that the submission forked comes by here too
            frames.send(pipe, answer)  # type: ignore[arg-type]
        os._exit(0)
    finally:
        os._exit(70)


def _answer(name: str, args: tuple[Any, ...], kwargs: Any) -> dict[str, Any]:
    values = Values()
    try:
        return {"ok": values.encode(WORKER_OPERATIONS[name](*args, **kwargs))}
    except BaseException as error:
        return {"raised": {**server.raised(error, values), "importing": False}}


class _Pipe:
    """The writing end of a pipe, as far as frames need it."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def sendall(self, data: bytes) -> None:
        while data:
            data = data[os.write(self.descriptor, data) :]


class _State:
    """What is known from one run to the next, and in a forked process.

    Attributes:
        pipe: in a forked process, where its answer goes.
    """

    def __init__(self) -> None:
        self.pipe: _Pipe | None = None
        self._is_known = False
        self._files: dict[str, int] | None = None

    def take_files(self) -> dict[str, int] | None:
        """What `_files` was when the last child had ended, or is now; forgotten after that."""
        files = self._files if self._is_known else _files()
        self._is_known, self._files = False, None
        return files

    def look_at_files(self) -> dict[str, int] | None:
        """What `_files` is now; remembered for the next run."""
        self._is_known, self._files = True, _files()
        return self._files


_state = _State()


def _receive(pipe: int) -> bytes:
    """The body of one frame; empty when the child ended before that."""
    head = _exactly(pipe, _HEAD.size)
    if len(head) < _HEAD.size:
        return b""
    (size,) = _HEAD.unpack(head)
    body = _exactly(pipe, size) if size <= _MOST_BYTES else b""
    return body if len(body) == size else b""


def _exactly(pipe: int, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = os.read(pipe, size - len(parts))
        if not part:
            break
        parts += part
    return parts


def _is_alone() -> bool:
    """Whether no process that the child started outlived it."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
        return False
    return True


def _files() -> dict[str, int] | None:
    """When each file that a child can reach was last changed; None when there are too many to look at.

    The time of the last change of the inode: it cannot be set.
    """
    current = os.getcwd()
    # With namespaces all that is writable is this worker's own.
    roots = ("/tmp", "/dev/shm") if os.path.dirname(current) == "/tmp" else (current,)
    try:
        return {
            path: os.lstat(path).st_ctime_ns
            for root in roots
            for folder, _, names in os.walk(root)
            for path in (folder, *(os.path.join(folder, name) for name in names))
        }
    except (OSError, RecursionError):
        return None
