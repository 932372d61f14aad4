"""Runs other operations in children, one after another.

A learner's tests are run a dozen times, on right and on wrong code. A worker
for each run costs 11 ms, and most of that is namespaces; a child of one worker
costs 2 ms. What keeps the runs apart all the same:

- This process runs nothing of the submission: the child does all of it, and
  sends one frame of bytes, which are passed on unread. It was not forked from
  anything that ran a submission either.
- It holds one run's code at a time, and never had the text of any. What is left of
  earlier runs' code in freed memory is disguised, each time anew.
- Children run as its user, so it is made not dumpable: none of them may trace
  it, read its memory or take its channel. A child can end it, and has then
  ended its own grading.
- When a child leaves anything behind, a process or a change to any file, that
  is said: the judge then goes on with a fresh worker. So no run knows of
  another, and none knows how many there were. (Shared memory of the System V
  kind is not looked for. A note in it would say what other runs looked like,
  which is not the same twice, in an order that is drawn anew.)
"""

import contextlib
import json
import os
import struct
from collections.abc import Callable
from typing import Any, NoReturn

from checker.runtime.linux import syscalls
from checker.runtime.worker import frames, server
from checker.runtime.worker.registry import AHEAD, WORKER_OPERATIONS, worker_operation
from checker.runtime.worker.values import Values

_LAST_SEEN: list[dict[str, int] | None] = []  # `_files`, when the last child had ended
_HEAD = struct.Struct(">I")
_MOST_BYTES = 4 << 20
_WORDS = "the words that stand here"


@worker_operation
def in_child(name: str, *args: Any, **kwargs: Any) -> tuple[int, bytes, bool, float]:
    """Do another operation in a child of its own.

    Returns:
        The child's exit status (negative: the signal that ended it), the
        JSON of its answer (empty when there is none), whether nothing is
        left of it, and the processor seconds that it used.
    """
    syscalls.set_dumpable(False)
    syscalls.adopt_orphans()
    before = _LAST_SEEN.pop() if _LAST_SEEN else _files()
    if name in AHEAD:
        AHEAD[name](*args)
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_child(theirs, name, args, kwargs)
    os.close(theirs)
    said = _receive(ours)
    os.close(ours)
    _, status, spent = os.wait4(pid, 0)
    _LAST_SEEN.append(_files())
    is_clean = _is_alone() and before is not None and _LAST_SEEN[0] == before
    return os.waitstatus_to_exitcode(status), said, is_clean, spent.ru_utime + spent.ru_stime


def ending(account: dict[str, Any], key: str) -> Callable[[str], NoReturn]:
    """In a child: prepare to answer with an account, and go on no further.

    All is done ahead but what is written in C: what learners replace in the
    meantime is not asked.

    Args:
        account: the answer.
        key: under which the words stand that will be given.
    """
    body = json.dumps({"ok": Values().encode({**account, key: _WORDS})}, separators=(",", ":"))
    before, _, after = body.partition(_WORDS)
    (pipe,) = _OUT
    descriptor, write, exit, head, lengthen = pipe.descriptor, os.write, os._exit, _HEAD.pack, len

    def end(words: str) -> NoReturn:
        plain = words.replace("\\", "/").replace('"', "'").encode("ascii", "replace")
        said = b"".join((before.encode("ascii"), plain, after.encode("ascii")))
        write(descriptor, head(lengthen(said)) + said)
        exit(0)

    return end


def _be_child(out: int, name: str, args: tuple[Any, ...], kwargs: Any) -> NoReturn:
    pid = os.getpid()
    try:
        syscalls.set_dumpable(True)
        os.closerange(3, out)
        os.closerange(out + 1, 256)
        _OUT.append(_Pipe(out))
        answer = _answer(name, args, kwargs)
        server.flush()
        if os.getpid() == pid:  # a fork of theirs comes by here too
            frames.send(_OUT[0], answer)  # type: ignore[arg-type]
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


_OUT: list[_Pipe] = []  # in a child: where its answer goes


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
    """Whether no process of the child's outlived it."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
        return False
    return True


def _files() -> dict[str, int] | None:
    """When each file that a child can reach was last changed; None when there are too many to look at.

    The time of the last change of the inode: it cannot be set.
    """
    here = os.getcwd()
    # With namespaces all that is writable is this worker's own.
    roots = ("/tmp", "/dev/shm") if os.path.dirname(here) == "/tmp" else (here,)
    try:
        return {
            path: os.lstat(path).st_ctime_ns
            for root in roots
            for folder, _, names in os.walk(root)
            for path in (folder, *(os.path.join(folder, name) for name in names))
        }
    except (OSError, RecursionError):
        return None
