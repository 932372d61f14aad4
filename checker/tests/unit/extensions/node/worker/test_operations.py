"""What a worker reads from Redis, from a learner's server, and of how busy programs are."""

from __future__ import annotations

import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from checker.extensions.node.worker.http_client import Exchange, read_answers
from checker.extensions.redis.worker.client import monitored_commands
from checker.runtime.worker.processes import ActivityMonitor, ManagedProcess, wait


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('1.5 [0 127.0.0.1:4242] "HSET" "key" "New York" "20"', ["HSET", "key", "New York", "20"]),
        ('1.5 [0 lua] "INCR" "item.1"', ["INCR", "item.1"]),
        (r'1.5 [0 [::1]:4242] "SET" "a \"b\"" "c\\d\n"', ["SET", 'a "b"', "c\\d\n"]),
        (r'1.5 [0 127.0.0.1:4242] "SET" "\xc3\xa9" ""', ["SET", "\u00c3\u00a9", ""]),
    ],
)
def test_commands_are_read_from_what_monitor_tells(line: str, words: list[str]) -> None:
    assert monitored_commands([line]) == [words]


def test_what_the_judge_says_to_redis_is_left_out() -> None:
    assert monitored_commands(['1.5 [0 unix:/run/socket] "GET" "item.1"', ["message"], "OK"]) == []


@contextmanager
def serving(*parts: bytes, hangs_up: bool) -> Iterator[int]:
    """A server for one request, which says these parts; its port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        over = threading.Event()

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(1 << 16)
                for part in parts:
                    connection.sendall(part)
                    time.sleep(0.01)
                if not hangs_up:
                    over.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            over.set()
            thread.join()


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.mark.parametrize(
    ("parts", "hangs_up"),
    [
        ((HEAD + b'Content-Length: 7\r\n\r\n{"a"', b":1}"), False),
        ((HEAD, b"Transfer-Encoding: chunked\r\n\r\n4\r\n", b'{"a"\r\n3\r\n:1}\r\n', b"0\r\n\r\n"), False),
        ((HEAD + b"Connection: close\r\n\r\n", b'{"a":1}'), True),
    ],
    ids=["length", "chunks", "until it hangs up"],
)
def test_answers_are_whole(parts: tuple[bytes, ...], hangs_up: bool) -> None:
    with serving(*parts, hangs_up=hangs_up) as port:
        exchange = Exchange(port, "GET", "/")
        read_answers([exchange], 10)
    assert exchange.answer == {"status": 200, "type": "application/json", "body": '{"a":1}'}


def test_no_answer_is_none_so_far_and_none_at_all_when_it_hangs_up() -> None:
    with serving(hangs_up=False) as port:
        exchange = Exchange(port, "GET", "/")
        read_answers([exchange], 0.05)
        assert exchange.answer is None
        exchange.close()
    with serving(hangs_up=True) as port:
        exchange = Exchange(port, "GET", "/")
        read_answers([exchange], 10)
    assert exchange.answer is not None
    assert "no answer came" in exchange.answer["failed"]


def _computes(monitor: ActivityMonitor, program: ManagedProcess, before: float) -> bool:
    wait([program], lambda: program.cpu() > before + 0.05, 2)
    return monitor.is_active([program])


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of another process")
def test_who_computes_is_at_work_and_who_waits_is_not() -> None:
    text = "import time\nsum(range(3_000_000))\nprint(flush=True)\n"
    programs = {
        "busy": ManagedProcess([sys.executable, "-c", f"{text}while True: pass"], {}, "/"),
        "idle": ManagedProcess([sys.executable, "-c", f"{text}time.sleep(60)"], {}, "/"),
    }
    found = {}
    try:
        wait(list(programs.values()), lambda: all(each.lines() for each in programs.values()), 30)
        for name, program in programs.items():
            monitor = ActivityMonitor()
            monitor.is_active([program])
            before = program.cpu()
            found[name] = _computes(monitor, program, before)
    finally:
        for program in programs.values():
            program.end()
    assert found == {"busy": True, "idle": False}
