"""Reads jobs of Kue or BullMQ from Redis, over the judge's own connection.

The result of a job is also read from the events that both libraries publish in Redis, because some
programs remove a job when it is done.
"""

import json
import re

from redis_output import entries, printed

from checker.testing import CheckFailure

HINT_NAME = "What is the name of the queue in the task?"

# The state of a job after each event, in the words of both libraries.
ENDS = {"complete": "completed", "completed": "completed", "failed": "failed"}
BEGINS = {"start", "active"}
REMOVALS = {"remove", "removed"}
JOB_ID = re.compile(r"\bjob #(?=\d)|\bcreated: ?#(?=\d)")


def stack(node):
    """The name of the library for the checker's own scripts."""
    return "kue" if node.dialect.uses_kue else "bullmq"


def up(node):
    """Start Redis, and record the events of jobs from now on."""
    node.redis_up()
    if node.dialect.uses_kue:
        node.listen("q:events")


def jobs(node, name):
    """All jobs of one name, by id, with their data, state and error; call `up` first."""
    result = _kue_jobs(node, name) if node.dialect.uses_kue else _bull_jobs(node, name)
    for event in events(node, name):
        number, kind = event["id"], event["event"]
        job = result.setdefault(number, {"data": None, "state": "removed", "error": None, "removed": True})
        if kind in ENDS:
            job["state"] = ENDS[kind]
            job["error"] = job["error"] or event.get("why")
        elif kind in BEGINS and job.get("removed"):
            job["state"] = "active"
        elif kind in REMOVALS and job["state"] == "active":
            # Kue reports no end for a job that was removed. An unfinished job would block all others.
            job["state"] = "completed"
    return dict(sorted(result.items(), key=lambda item: int(item[0])))


def _kue_jobs(node, name):
    numbers = [key.rpartition(":")[2] for key in node.redis("KEYS", "q:job:*")]
    numbers = [number for number in numbers if number.isdigit()]
    hashes = [_dict(reply) for reply in node.redis_all([["HGETALL", f"q:job:{each}"] for each in numbers])]
    # If a job was removed in between, its queue can no longer be determined.
    other = [n for n, job in zip(numbers, hashes, strict=True) if job.get("type", name) != name]
    node.memory.setdefault("other jobs", set()).update(other)
    return {
        number: {
            "data": _json(job.get("data")),
            "state": ENDS.get(job.get("state"), job.get("state")),
            "error": _json(job.get("failed_at") and job.get("error")) or job.get("error"),
        }
        for number, job in zip(numbers, hashes, strict=True)
        if job.get("type") == name
    }


def _bull_jobs(node, name):
    prefix = f"bull:{name}:"
    completed, failed, active, keys = node.redis_all(
        [
            ["ZRANGE", f"{prefix}completed", "0", "-1"],
            ["ZRANGE", f"{prefix}failed", "0", "-1"],
            ["LRANGE", f"{prefix}active", "0", "-1"],
            ["KEYS", f"{prefix}*"],
        ]
    )
    numbers = [key.removeprefix(prefix) for key in keys if key.removeprefix(prefix).isdigit()]
    hashes = [_dict(reply) for reply in node.redis_all([["HGETALL", f"{prefix}{n}"] for n in numbers])]
    state = dict.fromkeys(active, "active")
    state |= dict.fromkeys(completed, "completed") | dict.fromkeys(failed, "failed")
    return {
        number: {
            "data": _json(job.get("data")),
            "state": state.get(number, "waiting"),
            "error": job.get("failedReason"),
            "name": job.get("name"),
        }
        for number, job in zip(numbers, hashes, strict=True)
    }


def check_queued(node, name, queued):
    """Fail unless there is a job; the sentence names the queue that has one instead."""
    if queued:
        return
    others = _queue_names(node) - {name}
    instead = f"; there is a queue called {min(others)!r}" if others else ""
    raise CheckFailure(f"no job was put into the queue {name!r}{instead}")


def _queue_names(node):
    if node.dialect.uses_kue:
        return set(node.redis("SMEMBERS", "q:job:types"))
    return {key.split(":")[1] for key in node.redis("KEYS", "bull:*:meta")}


def phone(job):
    """The phone number in the data of a job; None if there is none."""
    return job["data"].get("phoneNumber") if isinstance(job["data"], dict) else None


def states(node, name):
    """How many jobs of one name are in each state."""
    counted = {}
    for job in jobs(node, name).values():
        counted[job["state"]] = counted.get(job["state"], 0) + 1
    return counted


def wait_for_jobs(node, script, name, count):
    """Wait until `count` jobs are in the queue; returns all of them by id."""
    queued = {}

    def all_queued():
        script.look()
        queued.update(jobs(node, name))
        return len(queued) >= count

    node.until(all_queued, lambda: len(queued))
    script.quiet(0.3)  # a program that follows jobs to their end listens by then
    return jobs(node, name)


def wait_for_ends(node, script, name, count):
    """Wait until `count` jobs have ended; returns how many are in each state."""
    counts = {}

    def have_ended():
        script.look()
        counts.clear()
        counts.update(states(node, name))
        return counts.get("completed", 0) + counts.get("failed", 0) >= count

    node.until(have_ended, lambda: sorted(counts.items()))
    return states(node, name)


def count_from(node, name, number):
    """Make the next job id the one after this number."""
    node.redis("SET", "q:ids" if node.dialect.uses_kue else f"bull:{name}:id", str(number))


def put(node, name, carried):
    """Put jobs into a queue with a script of the checker; return their ids, in the order of `carried`."""
    script = node.start_helper("add_jobs.cjs", stack(node), name, json.dumps(carried))
    (line,) = script.lines(1) or [""]
    assert line.startswith("put "), "a job could not be put into the queue: did your program stop Redis?"
    numbers = json.loads(line.removeprefix("put "))
    # Kue's keys do not tell in which queue a removed job was.
    node.memory.setdefault("put into", {}).update((str(number), name) for number in numbers)
    return numbers


def work(node, name, **options):
    """Start to process a queue with a script of the checker; see `consume_jobs.cjs`."""
    script = node.start_helper("consume_jobs.cjs", stack(node), name, json.dumps(options))
    assert "at work" in script.lines(1), "the queue could not be processed: did your program stop Redis?"
    return script


def progress_events(node, name):
    """The progress events, in order, as pairs of a job id and a percentage; call `up` first."""
    return [(each["id"], each["percent"]) for each in events(node, name) if each["event"] == "progress"]


def at_once(node, name):
    """The largest number of jobs that were active at the same time; call `up` first."""
    most, working = 0, set()
    for event in events(node, name):
        if event["event"] in BEGINS:
            working.add(event["id"])
        elif event["event"] in ENDS:
            working.discard(event["id"])
        most = max(most, len(working))
    return most


def events(node, name):
    """The events of jobs so far, in order; call `up` first.

    Each has the name of the `event` and the `id` of the job; `percent` is the progress, `why` the reason of
    a failure.
    """
    if not node.dialect.uses_kue:
        stream = node.redis("XRANGE", f"bull:{name}:events", "-", "+")
        # The submission may have put anything there.
        stream_entries = [_dict(each[1]) for each in (stream if type(stream) is list else [])]
        return [
            {**each, "id": each["jobId"], "percent": each.get("data"), "why": each.get("failedReason")}
            for each in stream_entries
            if each.get("jobId", "").isdigit()
        ]
    log = node.memory.setdefault("events", [])
    log += [event for event in map(_json, node.messages()) if isinstance(event, dict)]
    other = node.memory.get("other jobs", set())
    put_into = node.memory.get("put into", {})
    numbered = [(str(event.get("id")), event) for event in log]
    return [
        _kue_event(event)
        for number, event in numbered
        if number not in other and put_into.get(number, name) == name
    ]


def _kue_event(event):
    detail = [*(event.get("args") or []), None, None][1]  # after the event's name
    return {
        "event": event.get("event"),
        "id": str(event.get("id")),
        "percent": str(detail),
        "why": detail if event.get("event") == "failed" else None,
    }


def by_id(lines):
    """The entries without the `#` that some programs print before an id."""
    return [JOB_ID.sub(lambda match: match[0][:-1], entry) for entry in entries(lines)]


def says_why(text, error, kue):
    """Whether the text after `failed:` is the message of an error, or the whole error.

    Kue's `failed` event passes a text, whose `message` is `undefined`.
    """
    text = text.strip()
    if text in ({error, "undefined"} if kue else {error}):
        return True
    whole = re.match(r"(?:\[?(?:Uncaught )?(?:\w*Error)\b: ?|[\[{\"'`])", text)
    return whole is not None and error in text


def assert_says_which_failed(lines, expected, kue, begins="Notification"):
    """Fail unless there is one line for each of these jobs, and no other, with the reason of its failure.

    Args:
        lines: the lines that were printed.
        expected: the message of the error, by job id.
        kue: whether the library is Kue.
        begins: how the line begins.
    """
    pattern = re.compile(rf"{begins} job (\d+) failed: ?(.*)")
    matches = [match for match in map(pattern.fullmatch, by_id(lines)) if match]
    failed = sorted(int(match[1]) for match in matches)
    each_is_reported = failed == sorted(map(int, expected))
    assert each_is_reported, (
        f"the jobs {', '.join(expected)} failed; it should print one line `{begins} job ID failed: ERROR` "
        "for each of them, and for no other job; "
        + printed([line for line in by_id(lines) if " failed" in line])
    )
    for match in matches:
        right = says_why(match[2], expected[match[1]], kue)
        assert right, f"job {match[1]} failed with {expected[match[1]]!r}; it printed {match[2]!r}"


def _dict(reply):
    return dict(zip(reply[::2], reply[1::2], strict=False)) if type(reply) is list else {}


def _json(text):
    try:
        return json.loads(text) if type(text) is str else text
    except ValueError:
        return text
