"""What a behaviour test holds of a Redis server: `redis`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from checker.extensions.port_lock import PortLock
from checker.extensions.redis import program
from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.report.model import Verdict

_UNREADABLE = "Redis cannot be read by the user that submissions run as: bubblewrap is needed"
_MAX_HOLD_MILLISECONDS = 60_000  # then the server goes on by itself
_MALFORMED = "its answer is not one of ours"


class RedisHandle:
    """A Redis server that the submission talks to, and connections to it that only the judge has."""

    def __init__(self, session: WorkerSession, ports: PortLock) -> None:
        """Prepare; no server is started before `start`.

        Args:
            session: with the worker in which the server runs.
            ports: the lock of the session.
        """
        self._session = session
        self._ports = ports
        self._is_checked = False

    @staticmethod
    def missing() -> str:
        """Why no server can be started on this machine, as a message; empty when one can."""
        return program.missing()

    def start(self, *, submission_has_run: bool) -> None:
        """Start an empty server on port 6379.

        Args:
            submission_has_run: whether the submission may be the reason when it does not start.

        Raises:
            SubmissionRaised: when it does not start, after the submission has run.
            WorkerStopped: undecided, when it does not start before that, or cannot be started here at all.
        """
        self._check()
        try:
            self._ask("redis_start", str(program.path()))
        except SubmissionRaised as error:
            if submission_has_run:
                raise
            reason = f"the Redis server did not start: {error.reason}"
            raise WorkerStopped(Verdict.UNDECIDED, reason) from None

    def stop(self) -> None:
        """End the server without a warning to its clients."""
        self._session.transcript.add("(the Redis server is stopped)")
        self._ask("redis_stop")

    def execute(self, *words: str) -> Any:
        """The server's reply to one command: `str`, `int`, `list`, `None`, or `{"error": …}`."""
        return self.execute_all([words])[0]

    def execute_all(self, commands: Sequence[Sequence[str]]) -> list[Any]:
        """The server's replies to many commands, in one round trip to the worker."""
        replies = self._ask("redis_execute", [list(words) for words in commands])
        if type(replies) is not list or len(replies) != len(commands):
            raise WorkerStopped(Verdict.TAMPERED, _MALFORMED)
        return replies

    def subscribe(self, channel: str) -> None:
        """Receive what is published on a channel from now on."""
        self._ask("redis_subscribe", channel)

    def messages(self) -> list[str]:
        """What was published since the last call, on the channels subscribed to."""
        return [str(reply[2]) for reply in self._ask("redis_messages") if reply[:1] == ["message"]]

    def monitor(self) -> None:
        """Record the commands that the server executes from now on."""
        self._ask("redis_monitor")

    def recorded_commands(self) -> list[list[str]]:
        """The submission's commands since the last call, each as a list of words."""
        return [[str(word) for word in words] for words in self._ask("redis_recorded_commands")]

    def hold_writes(self) -> None:
        """Let the server execute no command that writes, until `release_writes`."""
        self.execute("CLIENT", "PAUSE", str(_MAX_HOLD_MILLISECONDS), "WRITE")

    def release_writes(self) -> None:
        """Let the server execute what was held."""
        self.execute("CLIENT", "UNPAUSE")

    def unread_bytes(self) -> int:
        """How many bytes of commands clients have sent that the server has not executed yet."""
        return sum(map(int, re.findall(r"\bqbuf=(\d+)", str(self.execute("CLIENT", "LIST")))))

    def _ask(self, operation: str, *args: Any) -> Any:
        """Ask the worker for an operation.

        Raises:
            SubmissionRaised: when the connection to the server is lost.
        """
        self._check()
        answer = self._session.call_worker(operation, *args)
        match answer:
            case {"reply": reply}:
                return reply
            case {"lost": str(reason)}:
                # A worker may send several lines; a message has one.
                reason = " ".join(reason.split())
                message = f"{reason}: was it shut down, or shut for others?"
                raise SubmissionRaised(Verdict.ERROR, message)
        raise WorkerStopped(Verdict.TAMPERED, _MALFORMED)

    def _check(self) -> None:
        """Make sure that a server can run here, once a session.

        Raises:
            WorkerStopped: undecided, when it cannot.
        """
        if self._is_checked:
            return
        self._is_checked = True
        if reason := self.missing():
            raise WorkerStopped(Verdict.UNDECIDED, reason)
        network = self._session.call_worker("redis_network", str(program.path()))
        self._ports.require(network, _UNREADABLE)
