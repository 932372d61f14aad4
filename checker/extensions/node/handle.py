"""What a behaviour test holds of a submission in JavaScript: `node`."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checker.analysis.javascript import toolchain
from checker.extensions.node import port_lock
from checker.extensions.node.deadline import Patience
from checker.extensions.node.dialect import Stack, stack_of, without_comments, without_texts
from checker.judge.exceptions import SubmissionRaised, WaitTimeout, WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.report.model import Verdict

# No module of a learner's: what answers is the worker's own package.
_SIGKILL, _SIGXCPU = -9, -24
# What computes for so long does not wait for anything; and how long we wait to see that.
_ENDLESS_SECONDS = 2.0
_SETTLE_SECONDS = 16.0
# After so long without a sign of life nothing more is expected: the README of the project says so.
SILENT_SECONDS = 6.0
_ENDED_SECONDS = 1.0  # likewise when all has ended, for what a script may have started before
# A program that is never silent is waited for so long in one test, which has a minute in all.
_MOST_SECONDS = 48.0
# Who polls something all the time is not silent; whether it says more is clear after this.
_MOST_QUIET = 6.0
_REST_SECONDS = 0.15
_FIRST_LOOK, _LONGEST_LOOK = 0.004, 0.1  # seconds between two looks whether something is the case
# Bytes; nothing that is asked for prints as much as a hundredth of it.
_FLOOD = 50_000
_HELPERS = ("add_jobs.cjs", "consume_jobs.cjs")  # of the scripts in `worker/js`
_NO_ANSWER = {"failed": "no answer came"}
_NOT_READABLE = "Node cannot be read by the user that submissions run as: bubblewrap is needed"
_BROKEN = "Broken"  # what the Redis server's own half raises when it is not there
# What Node says of a slip, whatever the claim was about.
_SLIP = re.compile(r"(?:^|: )(?:(?:Reference|Type|Syntax)Error: |Error: Cannot find )")
_ERROR = re.compile(r"^(?:Uncaught )?(\w*(?:Error|Exception)\b.*)$", re.MULTILINE)
_PLACE = re.compile(r"(?:at .*?\(?|^)(?:file://)?/\S*?/work/(?:site/)?([\w.-]+?\.m?js):(\d+)", re.MULTILINE)


class NodeHandle:
    """A learner's scripts, Node to run them in, and the Redis that they talk to.

    Attributes:
        stack: in which of the two styles the submission is written.
        kept: what helpers of tests keep from one look to the next.
    """

    def __init__(
        self,
        conversation: WorkerSession,
        files: Sequence[str],
        layout: dict[str, bytes],
        imports: Mapping[str, frozenset[str]],
    ) -> None:
        """Look at `files`, of which the first is the one that tests are about.

        Args:
            conversation: with the worker.
            files: what is handed in.
            layout: the bytes of all that is laid out, by path.
            imports: the modules that each file imports, by path.
        """
        self._conversation = conversation
        self._files = files
        self._layout = layout
        self._imports = imports
        self._looked = self._prepared = False
        self._waited = 0.0  # seconds, without those for which it starved
        self._scripts: list[Script] = []
        self.kept: dict[str, Any] = {}
        self.stack: Stack = stack_of(conversation.sources, imports)
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
        """Whether a word stands in the code of the first file, outside of comments and texts."""
        return re.search(rf"\b{word}\b", without_texts(without_comments(self.source))) is not None

    @property
    def imported(self) -> frozenset[str]:
        """The names of what the first file imports."""
        return self._imports.get(self._files[0], frozenset())

    def rewrite(self, name: str, text: str) -> None:
        """Let a file be another text from here on."""
        self._prepare()
        reason = self.ask("node_rewrite", name, text)
        if reason:
            raise _unreadable(name, str(reason))

    def start(self, name: str | None = None) -> Script:
        """Start a script of the learner's; the first file when none is named."""
        name = name or self._files[0]
        self._prepare()
        self._conversation.transcript.add(f"node {name}")
        return self._started(name, self.ask("node_start", name))

    def ours(self, name: str, *arguments: str) -> Script:
        """Start one of the scripts that stand in `worker/js`."""
        self._prepare()
        number = self.ask("node_start", name, list(arguments), True)
        return self._started("the program that uses it", number, helps=name in _HELPERS)

    def mocha(self, name: str, around: dict[str, str]) -> Script:
        """Start mocha on one of the learner's files; it ends at the first test that fails.

        Args:
            name: the file.
            around: what `worker/js/mutate_export.cjs` is told of the code that is tested.
        """
        self._prepare()
        self._conversation.transcript.add(f"mocha {name}")
        return self._started(name, self.ask("node_mocha", name, json.dumps(around)))

    def redis_up(self) -> None:
        """Start an empty Redis server on the port where everybody looks for one."""
        try:
            self.ask("node_redis_start")
        except SubmissionRaised as error:
            if self._scripts:
                raise
            # Nothing of the submission's has run yet.
            raise WorkerStopped(
                Verdict.UNDECIDED, f"the Redis server did not start: {error.reason}"
            ) from None

    def redis_down(self) -> None:
        """End it."""
        self._conversation.transcript.add("(the Redis server is stopped)")
        self.ask("node_redis_stop")

    def redis(self, *words: str) -> Any:
        """What the Redis server says to one command; the judge's own connection."""
        (reply,) = self.ask("node_redis", [list(words)])
        return reply

    def redis_all(self, commands: Sequence[Sequence[str]]) -> list[Any]:
        """The same for many commands in one round trip."""
        replies = self.ask("node_redis", [list(words) for words in commands])
        if type(replies) is not list or len(replies) != len(commands):
            raise WorkerStopped(Verdict.TAMPERED, "its answer is not one of ours")
        return replies

    def listen(self, channel: str) -> None:
        """Listen on a channel from here on."""
        self.ask("node_listen", channel)

    def heard(self) -> list[str]:
        """What was said there since this was last asked."""
        return [str(each[2]) for each in self.ask("node_heard", 0.0) if each[:1] == ["message"]]

    def monitor(self) -> None:
        """Keep the commands that the Redis server is given from here on."""
        self.ask("node_monitor")

    def commands(self) -> list[list[str]]:
        """The commands that the submission has given since this was last asked, each as its words."""
        return [[str(word) for word in words] for words in self.ask("node_commands")]

    def get(self, path: str) -> Answer:
        """What the learner's server answers to a GET."""
        return self.get_all([path])[0]

    def get_all(self, paths: Sequence[str]) -> list[Answer]:
        """The same for many requests that are under way at once."""
        if len(paths) < 4:
            for path in paths:
                self._conversation.transcript.add(f"GET {path}")
        else:
            self._conversation.transcript.add(f"GET {paths[0]} … {len(paths)} requests at once")
        self.ask("node_send", [["GET", path] for path in paths])
        found: list[dict[str, Any] | None] = []

        def answered() -> bool:
            found[:] = self.ask("node_answers", _LONGEST_LOOK)
            return None not in found

        self.until(answered, lambda: found.count(None))
        answers = [Answer.read(path, each or _NO_ANSWER) for path, each in zip(paths, found, strict=True)]
        if len(answers) == 1:
            self._conversation.transcript.steps[-1].outcome = "answered"
            self._conversation.transcript.steps[-1].value = answers[0].content
        return answers

    def wait_for_server(self, script: Script) -> None:
        """Wait until something listens on port 1245.

        Raises:
            WaitTimeout: when nothing does.
        """

        def listens() -> bool:
            if self.ask("node_listens"):
                return True
            script.look()
            return False

        # What it started may listen in its place.
        if not self.until(listens):
            said = "it has ended, and nothing" if script.ended else "nothing"
            raise WaitTimeout(f"{script.name}: {said} answers on port 1245. Does it call listen(1245)?")

    def until(self, what: Callable[[], bool], signs: Callable[[], object] = lambda: None) -> bool:
        """Look again and again whether something is the case, as long as something goes on.

        What goes on is: a program prints or computes, the Redis server computes, or `signs` is another
        value than before.

        Returns:
            Whether it is the case; False after a time of silence, or when every script has ended.
        """
        return self.wait(what, signs)

    def wait(
        self,
        what: Callable[[], bool],
        signs: Callable[[], object] = lambda: None,
        silence: float | None = None,
        most: float = math.inf,
    ) -> bool:
        """The same with other times: of silence, and for all of it when there is none."""
        silence = SILENT_SECONDS if silence is None else silence
        patience = Patience(lambda: self._conversation.starved)
        look = _FIRST_LOOK
        while not (held := what()):
            now = self.ask("node_look", look)
            look = min(1.5 * look, _LONGEST_LOOK)
            patience.look((now["printed"], now["running"], signs()), busy=now["busy"])
            # Those that only help the test have nothing to say of their own.
            alive = any(not script.helps for script in self._scripts if script.number in now["running"])
            if patience.silent > (silence if alive else min(silence, _ENDED_SECONDS)):
                break
            if patience.waited > min(most, _MOST_SECONDS - self._waited):
                break
        self._waited += patience.waited
        return held or what()

    def note(self, call: str, value: Any) -> Any:
        """Put a step of the test's own wording into the story; give the value back."""
        step = self._conversation.transcript.add(call)
        step.outcome, step.value = "found", value
        return value

    def path(self, name: str) -> str:
        """Where a file stands that was prepared, for scripts of ours."""
        self._prepare()
        return str(self.ask("node_path", name))

    def ask(self, operation: str, *args: Any) -> Any:
        """Ask the worker for one of its operations."""
        if not self._looked:
            self._looked = True
            if reason := toolchain.why_not():
                raise WorkerStopped(Verdict.UNDECIDED, reason)
            network = self._conversation.call_worker("node_here", toolchain.places())
            if network == "shared":
                self._conversation.exit_stack.enter_context(port_lock.taken())
            elif network != "own":
                raise WorkerStopped(Verdict.UNDECIDED, _NOT_READABLE)
        try:
            return self._conversation.call_worker(operation, *args)
        except SubmissionRaised as error:
            if error.exception_type == _BROKEN:
                said = f"{error.exception_text}: was it shut down, or shut for others?"
                raise SubmissionRaised(error.verdict, said) from None
            raise

    def told(self, lines: list[str]) -> None:
        """Note what a script has printed by now."""
        steps = self._conversation.transcript.steps
        step = steps[-1] if steps and not steps[-1].call else self._conversation.transcript.add("")
        step.outcome, step.value = "printed", lines

    def _started(self, name: str, number: int, *, helps: bool = False) -> Script:
        self._scripts.append(Script(self, name, number, helps=helps))
        return self._scripts[-1]

    def look_again(self) -> None:
        """Before a claim is said not to hold: was there an end, or none, that says why?

        Raises:
            SubmissionRaised: when a script crashed, computes or prints without end.
        """
        if self._scripts:
            told_all = self.ask("node_settle", _SETTLE_SECONDS, _ENDLESS_SECONDS)
            for script, told in zip(self._scripts, told_all, strict=True):
                script.judge_end(told)

    def _prepare(self) -> None:
        if self._prepared:
            return
        self._prepared = True
        if self.stack.old:
            self._conversation.notice(
                "0x03-queuing_system_in_js: this answer uses redis 2 or 3 or Kue, which nobody maintains "
                "any more; it is graded all the same, and the README shows today's packages"
            )
        conversation = self._conversation
        names = [name for name in conversation.sources if name.endswith(".js")]
        stack = self.stack
        for name, reason in self.ask("node_prepare", stack.tree, dict(stack.others), names).items():
            if name in self._files:
                raise _unreadable(name, str(reason))


class Script:
    """One run of a script."""

    def __init__(self, handle: NodeHandle, name: str, number: int, *, helps: bool) -> None:
        """Note its number; tests get these, and do not make them."""
        self.name, self.number = name, number
        # It only puts jobs into a queue, say, or takes them out.
        self.helps = helps
        self._handle = handle
        self._stopped = self.ended = False
        self.told: dict[str, Any] = {}

    def lines(self, count: int) -> list[str]:
        """The lines printed so far, once there are so many, or nothing more is expected."""
        return self.until(lambda lines: len(lines) >= count)

    def until(
        self, what: Callable[[list[str]], bool], signs: Callable[[], object] = lambda: None
    ) -> list[str]:
        """The lines printed so far, once they are what is waited for, or nothing more is expected."""
        self._handle.wait(lambda: what(self.look()) or self.ended, signs)
        return self.look()

    def quiet(self, seconds: float) -> list[str]:
        """The lines printed so far, once nothing has happened for some time, or when it has ended.

        Raises:
            SubmissionRaised: when it computes without end.
        """
        self.look()
        before = self.told["cpu"]
        self._handle.wait(self._has_ended, silence=seconds, most=_MOST_QUIET + seconds)
        lines = self.look()
        if not self.ended and self.told["cpu"] - before > _ENDLESS_SECONDS:
            self._handle.look_again()
        return lines

    def rest(self) -> list[str]:
        """The lines printed so far, of a program that has nothing more to do; raises as `quiet`."""
        return self.quiet(_REST_SECONDS)

    def exit(self) -> bool:
        """Whether it ends by itself, and well."""
        return self._handle.wait(self._has_ended)

    def _has_ended(self) -> bool:
        self.look()
        return self.ended

    def look(self) -> list[str]:
        """The lines printed so far; raises when it has crashed."""
        return self._told(self._handle.ask("node_wait", self.number, 0, 0.0))

    def stop(self) -> list[str]:
        """End it; the lines printed until then."""
        self._stopped = True
        return self._told(self._handle.ask("node_stop", self.number))

    def _told(self, told: dict[str, Any]) -> list[str]:
        self.told = told
        self.ended = told["status"] is not None
        output = str(told["output"])
        lines = output.splitlines()
        self._handle.told(lines)
        self._raise_end(told)
        return lines

    def judge_end(self, told: dict[str, Any]) -> None:
        """Look at how it stands after all was said.

        Raises:
            SubmissionRaised: when it crashed, or computes or prints without end.
        """
        if self._stopped:
            return
        self._raise_end(told)
        if told["status"] is None and not told["at_rest"] and told["cpu"] > _ENDLESS_SECONDS:
            raise _endless(self.name)

    def _raise_end(self, told: dict[str, Any]) -> None:
        status, errors = told["status"], str(told["errors"])
        if told["too_much"]:
            raise SubmissionRaised(Verdict.OUTPUT, f"{self.name} printed more than 1 MB")
        without_end = status == _SIGXCPU or (status == _SIGKILL and told["cpu"] > _ENDLESS_SECONDS)
        if without_end and len(told["output"]) + len(errors) > _FLOOD:
            raise SubmissionRaised(Verdict.OUTPUT, f"{self.name} printed and printed: does it ever end?")
        if status in (None, 0) or self._stopped:
            return
        if "heap out of memory" in errors:
            raise SubmissionRaised(Verdict.MEMORY, f"{self.name} ran out of memory")
        if without_end:
            raise _endless(self.name)
        # Tests that fail end with a status of their own.
        if status < 0 or not self.name.endswith(".test.js"):
            said = why(errors)
            ended = f"{self.name} ended with status {status}"
            raise SubmissionRaised(
                Verdict.ERROR,
                f"{ended}: {said}" if said else ended,
                is_self_explanatory=_SLIP.search(said) is not None,
            )

    @property
    def why(self) -> str:
        """What it said on standard error, in one line."""
        return why(str(self.told["errors"]))


class Answer:
    """What a server answered.

    Attributes:
        content: the JSON; the body as text when it is none.
        status: the HTTP status; 0 when there was no answer.
        failed: why there was no answer; empty when there was one.
    """

    def __init__(
        self, path: str, status: int, content: Any, is_json: bool, failed: str, type: str = ""
    ) -> None:
        """Tests get these, and do not make them."""
        self.path, self.status, self.content = path, status, content
        self.is_json, self.failed, self.type = is_json, failed, type

    @classmethod
    def read(cls, path: str, told: dict[str, Any]) -> Answer:
        """Read it from what the worker told."""
        if "failed" in told:
            return cls(path, 0, None, False, str(told["failed"]))
        body, kind = str(told["body"]), str(told["type"])
        try:
            content = json.loads(body)
        except (ValueError, RecursionError):
            return cls(path, told["status"], body, False, "", kind)
        return cls(path, told["status"], content, True, "", kind)


def why(errors: str) -> str:
    """What Node said of an error that ended it, and where, in one line."""
    found = _ERROR.search(errors)
    said = found[1] if found else _first_line(errors)
    place = _PLACE.search(errors)
    return f"{said} ({place[1].replace('.mjs', '.js')}, line {place[2]})" if place else said


def _endless(name: str) -> SubmissionRaised:
    reason = f"{name} used too much processor time: which loop does not end?"
    return SubmissionRaised(Verdict.TIMEOUT, reason, is_self_explanatory=True)


def _unreadable(name: str, errors: str) -> SubmissionRaised:
    said = _first_line(errors)
    return SubmissionRaised(
        Verdict.ERROR,
        f"{name} cannot be read: {said}",
        is_self_explanatory=_SLIP.search(said) is not None,
    )


def _first_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0][:300] if lines else ""
