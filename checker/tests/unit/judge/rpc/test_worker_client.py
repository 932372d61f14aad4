"""A conversation with a worker that does not play by the rules.

The worker here is a thread of ours at the other end of the socket, so that
each test can say to the byte what it sends, and when.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from checker.curriculum.model import Limits
from checker.judge.exceptions import WorkerStopped
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Verdict
from checker.sandbox import WorkerProcess

LIMITS = Limits(wall_seconds=0.5, output_mb=0.01)
REQUEST = {"op": "call", "module": "m", "args": [], "kwargs": {"dict": []}}


class Peer:
    """The other ends of everything."""

    def __init__(self, worker_ends: tuple[socket.socket, int, int, int]) -> None:
        self.channel, self.output, self.errors, self.status = worker_ends

    def receive(self) -> dict[str, object]:
        (size,) = struct.unpack(">I", self.channel.recv(4, socket.MSG_WAITALL))
        content = json.loads(self.channel.recv(size, socket.MSG_WAITALL))
        assert isinstance(content, dict)
        return content

    def send(self, content: object) -> None:
        self.send_bytes(json.dumps(content).encode())

    def send_bytes(self, body: bytes) -> None:
        self.channel.sendall(struct.pack(">I", len(body)) + body)

    def end(self, **status: object) -> None:
        if status:
            os.write(self.status, json.dumps(status).encode() + b"\n")
        self.channel.close()
        for descriptor in (self.output, self.errors, self.status):
            os.close(descriptor)


Play = Callable[[Peer], object]


@pytest.fixture
def talk() -> Iterator[Callable[[Play], WorkerClient]]:
    started: list[threading.Thread] = []
    workers: list[WorkerClient] = []
    peers: list[Peer] = []  # their ends stay open when a play is over

    def start(play: Play) -> WorkerClient:
        ours, theirs = socket.socketpair()
        (output, out), (errors, err), (status, say), (end, lifeline) = (os.pipe() for _ in range(4))
        os.close(end)
        peer = Peer((theirs, out, err, say))
        peers.append(peer)

        def run() -> None:
            # The judge may hang up in the middle of a play.
            with contextlib.suppress(OSError, struct.error):
                peer.receive()  # the setup
                play(peer)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        started.append(thread)
        process = WorkerProcess(ours, output, errors, status, lifeline)
        workers.append(WorkerClient(process, LIMITS, {}, clock=None, seed=0))
        return workers[-1]

    yield start
    for worker in workers:
        worker.close()
    for thread in started:
        thread.join(2)


def verdict_of(worker: WorkerClient) -> Verdict:
    with pytest.raises(WorkerStopped) as stopped:
        worker.request(dict(REQUEST))
    return stopped.value.verdict


def test_an_answer_is_given_back(talk: Callable[[Play], WorkerClient]) -> None:
    def play(peer: Peer) -> None:
        os.write(peer.output, b"hello\n")
        peer.send({"id": peer.receive()["id"], "ok": [1]})

    worker = talk(play)
    assert worker.request(dict(REQUEST)) == {"ok": [1]}
    assert worker.printed() == "hello\n"
    assert worker.printed() == ""


@pytest.mark.parametrize(
    "play",
    [
        lambda peer: peer.send({"id": "guessed", "ok": 1}),
        lambda peer: peer.send({"ok": 1}),
        lambda peer: peer.send_bytes(b"not json"),
        lambda peer: peer.send_bytes(b'{"id": "\xff"}'),
        lambda peer: peer.channel.sendall(b"\xff" * 8),
        lambda peer: peer.channel.sendall(b"All tests passed\n"),
    ],
)
def test_what_is_no_answer_to_what_was_asked_is_tampering(
    talk: Callable[[Play], WorkerClient], play: Play
) -> None:
    def answer(peer: Peer) -> None:
        peer.receive()
        play(peer)

    assert verdict_of(talk(answer)) is Verdict.TAMPERED


def test_an_answer_before_any_question_is_tampering(talk: Callable[[Play], WorkerClient]) -> None:
    sent = threading.Event()

    def play(peer: Peer) -> None:
        peer.send({"id": "0", "ok": 1})
        sent.set()

    worker = talk(play)
    assert sent.wait(2)
    assert verdict_of(worker) is Verdict.TAMPERED


def test_a_second_answer_to_one_question_is_tampering(talk: Callable[[Play], WorkerClient]) -> None:
    def play(peer: Peer) -> None:
        token = peer.receive()["id"]
        for _ in range(2):
            peer.send({"id": token, "ok": 1})

    worker = talk(play)
    worker.request(dict(REQUEST))
    time.sleep(0.05)
    assert verdict_of(worker) is Verdict.TAMPERED


def test_an_answer_too_late_is_a_timeout(talk: Callable[[Play], WorkerClient]) -> None:
    worker = talk(lambda peer: time.sleep(1))
    assert verdict_of(worker) is Verdict.TIMEOUT


def test_time_for_which_the_machine_had_no_processor_does_not_count(
    talk: Callable[[Play], WorkerClient],
) -> None:
    def play(peer: Peer) -> None:
        token = peer.receive()["id"]
        for seconds in (0.2, 0.4, 0.6):  # of a limit of half a second
            time.sleep(0.2)
            os.write(peer.status, json.dumps({"cpu_wait_seconds": seconds}).encode() + b"\n")
        time.sleep(0.2)
        peer.send({"id": token, "ok": 1})

    assert talk(play).request(dict(REQUEST)) == {"ok": 1}


def test_time_that_it_slept_counts_however_busy_the_machine(talk: Callable[[Play], WorkerClient]) -> None:
    def play(peer: Peer) -> None:
        token = peer.receive()["id"]
        os.write(peer.status, json.dumps({"cpu_wait_seconds": 0.1}).encode() + b"\n")
        time.sleep(1.5)
        peer.send({"id": token, "ok": 1})

    assert verdict_of(talk(play)) is Verdict.TIMEOUT


def test_half_an_answer_is_a_timeout(talk: Callable[[Play], WorkerClient]) -> None:
    def play(peer: Peer) -> None:
        peer.receive()  # half an answer before any question would be tampering
        peer.channel.sendall(b"\0\0\1\0{")

    assert verdict_of(talk(play)) is Verdict.TIMEOUT


def test_time_is_counted_over_all_questions(talk: Callable[[Play], WorkerClient]) -> None:
    def play(peer: Peer) -> None:
        for _ in range(10):
            token = peer.receive()["id"]
            time.sleep(0.2)
            with contextlib.suppress(OSError):
                peer.send({"id": token, "ok": 1})

    worker = talk(play)
    worker.request(dict(REQUEST))
    worker.request(dict(REQUEST))
    assert verdict_of(worker) is Verdict.TIMEOUT


def test_too_much_output_ends_it(talk: Callable[[Play], WorkerClient]) -> None:
    assert verdict_of(talk(lambda peer: os.write(peer.output, b"a" * 60_000))) is Verdict.OUTPUT


def test_standard_error_counts_as_output(talk: Callable[[Play], WorkerClient]) -> None:
    assert verdict_of(talk(lambda peer: os.write(peer.errors, b"a" * 60_000))) is Verdict.OUTPUT


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        ({"code": 0, "cpu": 0.1}, Verdict.ERROR),
        ({"code": 7, "cpu": 0.1}, Verdict.ERROR),
        ({"code": -11, "cpu": 0.1}, Verdict.ERROR),
        ({"code": -9, "cpu": 0.1}, Verdict.ERROR),
        ({"code": -9, "cpu": 2.9}, Verdict.TIMEOUT),
        ({"code": -24, "cpu": 2.0}, Verdict.TIMEOUT),
        ({"ended": "memory"}, Verdict.MEMORY),
        ({"broken": "no namespaces"}, Verdict.UNDECIDED),
        ({}, Verdict.ERROR),
    ],
)
def test_how_it_ended_decides(
    talk: Callable[[Play], WorkerClient], status: dict[str, object], verdict: Verdict
) -> None:
    def play(peer: Peer) -> None:
        peer.receive()
        peer.end(**status)

    assert verdict_of(talk(play)) is verdict


def test_after_an_end_every_question_gets_the_same(talk: Callable[[Play], WorkerClient]) -> None:
    worker = talk(lambda peer: peer.end(code=0, cpu=0.0))
    assert verdict_of(worker) is verdict_of(worker)


def leave(peer: Peer, answer: dict[str, object], *more: object, code: int = 0) -> None:
    token = peer.receive()["id"]
    for content in (answer, *more):
        peer.send({"id": token, **content} if isinstance(content, dict) else content)
    peer.end(code=code, cpu=0.0)


def test_an_honest_leave_passes(talk: Callable[[Play], WorkerClient]) -> None:
    talk(lambda peer: leave(peer, {"ok": None})).finish()


@pytest.mark.parametrize(
    ("play", "verdict"),
    [
        (lambda peer: leave(peer, {"ok": True}), Verdict.TAMPERED),
        (lambda peer: leave(peer, {"ok": None}, {"ok": None}), Verdict.TAMPERED),
        (lambda peer: leave(peer, {"ok": None}, code=1), Verdict.ERROR),
        (lambda peer: peer.end(code=0, cpu=0.0), Verdict.ERROR),
    ],
)
def test_a_leave_that_is_not_ours_does_not_pass(
    talk: Callable[[Play], WorkerClient], play: Play, verdict: Verdict
) -> None:
    worker = talk(play)
    with pytest.raises(WorkerStopped) as stopped:
        worker.finish()
    assert stopped.value.verdict is verdict
