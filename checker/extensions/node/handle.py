"""What a behaviour test holds of a submission in JavaScript: `node`."""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from checker.analysis.javascript import toolchain
from checker.extensions.node.deadline import Deadline
from checker.extensions.node.dialect import Dialect, dialect_of, without_comments, without_texts
from checker.extensions.node.http_response import HttpResponse
from checker.extensions.node.script import ENDLESS_SECONDS, Script, first_line
from checker.extensions.port_lock import PortLock
from checker.extensions.redis.handle import RedisHandle
from checker.judge.exceptions import SubmissionRaised, WaitTimeout, WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.report.model import Verdict

_SETTLE_SECONDS = 16.0  # for programs that compute, to reach `ENDLESS_SECONDS`
# After so long without activity nothing more is expected: the README of the project says so.
SILENT_SECONDS = 6.0
_ENDED_SECONDS = 1.0  # likewise when all scripts have ended, for what one may have started before
# Of waiting in one test, for programs that are never idle; a test has a minute in all.
_MOST_SECONDS = 48.0
# Writes are held until nothing has happened for so long; or for so long in all.
_HELD_SECONDS, _MOST_HELD_SECONDS = 0.15, 6.0
_FIRST_LOOK, _LONGEST_LOOK = 0.004, 0.1  # seconds between two looks whether a condition holds
_HELPERS = ("add_jobs.cjs", "consume_jobs.cjs")  # of the scripts in `worker/js`
_NO_ANSWER = {"failed": "no response"}
_UNREADABLE = "the user that runs submissions cannot read Node. Install bubblewrap"


class NodeHandle:
    """A learner's scripts, Node to run them in, and the Redis server that they talk to.

    Attributes:
        dialect: for which versions of packages the submission is written.
        memory: what helpers of tests remember from one look to the next.
    """

    def __init__(
        self,
        conversation: WorkerSession,
        files: Sequence[str],
        layout: dict[str, bytes],
        imports: Mapping[str, frozenset[str]],
        ports: PortLock,
        redis: RedisHandle | None = None,
    ) -> None:
        """Prepare; no program is started yet.

        Args:
            conversation: with the worker.
            files: what is handed in; tests are about the first of them.
            layout: the bytes of all that is laid out, by path.
            imports: the modules that each file imports, by path.
            ports: the lock of the session.
            redis: a server in the same worker, where the project uses Redis.
        """
        self._conversation = conversation
        self._files = files
        self._layout = layout
        self._imports = imports
        self._ports = ports
        self._redis = redis
        self._is_checked = self._is_prepared = False
        self._waited_seconds = 0.0
        self._scripts: list[Script] = []
        self.memory: dict[str, Any] = {}
        self.dialect: Dialect = dialect_of(conversation.sources, imports)
        conversation.on_failure(self.look_again)

    @property
    def source(self) -> str:
        """The text of the first file."""
        return self._conversation.sources[self._files[0]]

    @property
    def content(self) -> bytes:
        """The bytes of the first file."""
        return self._layout[self._files[0]]

    def text(self, name: str) -> str:
        """The text of one of the learner's files."""
        return self._conversation.sources[name]

    def uses(self, word: str) -> bool:
        """Whether a word is in the code of the first file, outside of comments and strings."""
        return re.search(rf"\b{word}\b", without_texts(without_comments(self.source))) is not None

    @property
    def imported(self) -> frozenset[str]:
        """The names of the modules that the first file imports."""
        return self._imports.get(self._files[0], frozenset())

    def rewrite(self, name: str, text: str) -> None:
        """Replace the text of a file from here on."""
        self._prepare()
        if reason := self.ask("node_rewrite", name, text):
            raise _unparsable(name, reason)

    def start(self, name: str | None = None) -> Script:
        """Start a script of the learner's; the first file when none is named."""
        name = name or self._files[0]
        self._prepare()
        self._conversation.transcript.add(f"node {name}")
        return self._started(name, self.ask("node_start", name))

    def start_helper(self, name: str, *arguments: str) -> Script:
        """Start one of the scripts in `worker/js`."""
        self._prepare()
        number = self.ask("node_start", name, list(arguments), True)
        is_helper = name in _HELPERS
        shown = "a program of the checker" if is_helper else "the program that calls your function"
        return self._started(shown, number, is_helper=is_helper)

    def mocha(self, name: str, around: dict[str, str]) -> Script:
        """Start mocha on one of the learner's files; it ends at the first test that fails.

        Args:
            name: the file.
            around: for `worker/js/mutate_export.cjs`: how to change the code that is tested.
        """
        self._prepare()
        self._conversation.transcript.add(f"mocha {name}")
        return self._started(name, self.ask("node_mocha", name, json.dumps(around)))

    def redis_up(self) -> None:
        """Start an empty Redis server on port 6379."""
        self._require_redis().start(submission_has_run=bool(self._scripts))

    def redis_down(self) -> None:
        """End the Redis server without a warning to its clients."""
        self._require_redis().stop()

    def redis(self, *words: str) -> Any:
        """The Redis server's reply to one command, over a connection that only the judge has."""
        return self._require_redis().execute(*words)

    def redis_all(self, commands: Sequence[Sequence[str]]) -> list[Any]:
        """The Redis server's replies to many commands, in one round trip."""
        return self._require_redis().execute_all(commands)

    def listen(self, channel: str) -> None:
        """Receive what is published on a channel from now on."""
        self._require_redis().subscribe(channel)

    def messages(self) -> list[str]:
        """What was published since the last call, on the channels listened to."""
        return self._require_redis().messages()

    def monitor(self) -> None:
        """Record the commands that the Redis server executes from now on."""
        self._require_redis().monitor()

    def commands(self) -> list[list[str]]:
        """The submission's commands since the last call, each as a list of words."""
        return self._require_redis().recorded_commands()

    def _require_redis(self) -> RedisHandle:
        if self._redis is None:
            raise LookupError("a project that uses Redis has `redis` among its extensions")
        self._check()  # without Node there is nothing that could talk to it
        return self._redis

    def get(self, path: str) -> HttpResponse:
        """The response of the learner's server to a GET."""
        return self.get_all([path])[0]

    def get_all(self, paths: Sequence[str], *, holds_writes: bool = False) -> list[HttpResponse]:
        """The responses to many requests that are under way at once.

        Args:
            paths: one for each request.
            holds_writes: whether Redis executes no write until the server has got as far as it can with
                every request. A number that is read and written in two steps is then wrong every time,
                however busy the machine is.
        """
        if len(paths) < 4:
            for path in paths:
                self._conversation.transcript.add(f"GET {path}")
        else:
            self._conversation.transcript.add(f"GET {paths[0]} … {len(paths)} requests at once")
        with self._writes_held() if holds_writes else contextlib.nullcontext():
            self.ask("node_send", [["GET", path] for path in paths])
        answers: list[dict[str, Any] | None] = []

        def are_complete() -> bool:
            answers[:] = self.ask("node_answers", _LONGEST_LOOK)
            return None not in answers

        self.until(are_complete, lambda: answers.count(None))
        responses = [
            HttpResponse.read(path, answer or _NO_ANSWER) for path, answer in zip(paths, answers, strict=True)
        ]
        if len(responses) == 1:
            self._conversation.transcript.steps[-1].outcome = "answered"
            self._conversation.transcript.steps[-1].value = responses[0].content
        return responses

    @contextlib.contextmanager
    def _writes_held(self) -> Iterator[None]:
        """Hold Redis's writes during the block, and until the server has got as far as it can."""
        redis = self._require_redis()
        redis.hold_writes()
        yield
        self.wait(lambda: False, redis.unread_bytes, idle=_HELD_SECONDS, most=_MOST_HELD_SECONDS)
        redis.release_writes()

    def wait_for_server(self, script: Script) -> None:
        """Wait until something listens on port 1245.

        Raises:
            WaitTimeout: when nothing does.
        """

        def is_listening() -> bool:
            if self.ask("node_listens"):
                return True
            script.look()
            return False

        # Even after it has ended: a program that it started may listen.
        if not self.until(is_listening):
            ending = " has ended, and" if script.has_ended else ":"
            raise WaitTimeout(
                f"{script.name}{ending} nothing listens on port 1245. Does it call listen(1245)?"
            )

    def until(self, condition: Callable[[], bool], activity: Callable[[], object] = lambda: None) -> bool:
        """Wait until a condition holds, as long as something goes on.

        Something goes on when a program prints or computes, the Redis server computes, or `activity` is
        another value than before.

        Returns:
            Whether it holds; False after `SILENT_SECONDS` without activity, or soon after every script
            has ended.
        """
        return self.wait(condition, activity)

    def wait(
        self,
        condition: Callable[[], bool],
        activity: Callable[[], object] = lambda: None,
        *,
        idle: float | None = None,
        most: float = math.inf,
    ) -> bool:
        """As `until`, with other times.

        Args:
            condition: what is waited for.
            activity: see `until`.
            idle: the seconds without activity after which it is given up; `SILENT_SECONDS` by default.
            most: the seconds after which it is given up in any case.
        """
        idle = SILENT_SECONDS if idle is None else idle
        deadline = Deadline(lambda: self._conversation.starved)
        look = _FIRST_LOOK
        while not (holds := condition()):
            state = self.ask("node_look", look)
            look = min(1.5 * look, _LONGEST_LOOK)
            deadline.update((state["printed"], state["running"], activity()), is_busy=state["busy"])
            # A helper alone prints nothing that is waited for.
            is_alive = any(not each.is_helper for each in self._scripts if each.number in state["running"])
            if deadline.idle_seconds > (idle if is_alive else min(idle, _ENDED_SECONDS)):
                break
            if deadline.waited_seconds > min(most, _MOST_SECONDS - self._waited_seconds):
                break
        self._waited_seconds += deadline.waited_seconds
        return holds or condition()

    def note(self, call: str, value: Any) -> Any:
        """Add a custom step to the transcript, and return its value."""
        step = self._conversation.transcript.add(call)
        step.outcome, step.value = "found", value
        return value

    def path(self, name: str) -> str:
        """Where a prepared file is, for scripts in `worker/js`."""
        self._prepare()
        return str(self.ask("node_path", name))

    def ask(self, operation: str, *args: Any) -> Any:
        """The worker's answer to one of its operations."""
        self._check()
        return self._conversation.call_worker(operation, *args)

    def _check(self) -> None:
        """Make sure that Node can run here, once a session.

        Raises:
            WorkerStopped: undecided, when it cannot.
        """
        if self._is_checked:
            return
        self._is_checked = True
        if reason := toolchain.why_not() or (self._redis.missing() if self._redis else ""):
            raise WorkerStopped(Verdict.UNDECIDED, reason)
        self._ports.require(self._conversation.call_worker("node_network", toolchain.places()), _UNREADABLE)

    def record_output(self, lines: list[str]) -> None:
        """Show the lines that a script has printed in the transcript."""
        steps = self._conversation.transcript.steps
        step = steps[-1] if steps and not steps[-1].call else self._conversation.transcript.add("")
        step.outcome, step.value = "printed", lines

    def _started(self, name: str, number: int, *, is_helper: bool = False) -> Script:
        self._scripts.append(Script(self, name, number, is_helper=is_helper))
        return self._scripts[-1]

    def look_again(self) -> None:
        """Look once more before a claim fails: how a script ended, or that none does, may be the reason.

        Raises:
            SubmissionRaised: when a script crashed, or computes or prints without end.
        """
        if self._scripts:
            snapshots = self.ask("node_settle", _SETTLE_SECONDS, ENDLESS_SECONDS)
            for script, snapshot in zip(self._scripts, snapshots, strict=True):
                script.judge_end(snapshot)

    def _prepare(self) -> None:
        if self._is_prepared:
            return
        self._is_prepared = True
        if self.dialect.is_legacy:
            self._conversation.notice(
                "0x03-queuing_system_in_js: this answer uses redis 2 or 3 or Kue, which are no longer "
                "maintained. It is graded by the same rules; the README names the current packages"
            )
        names = [name for name in self._conversation.sources if name.endswith(".js")]
        reasons = self.ask("node_prepare", self.dialect.tree, dict(self.dialect.others), names)
        for name, reason in reasons.items():
            if name in self._files:
                raise _unparsable(name, reason)


def _unparsable(name: str, reason: Any) -> SubmissionRaised:
    line = first_line(str(reason))
    return SubmissionRaised(Verdict.ERROR, f"{name} cannot be parsed: {line}")
