"""Jobs as they stand in Redis, put there by Kue or by BullMQ: the judge looks itself.

What becomes of a job is read from the events that both libraries leave in Redis as well: some remove
a job when it is done.
"""

import json
import re

from redis_output import entries, printed

HINT_NAME = "Look at the name of the queue in the task."

# What a job is by, after an event of its own: both libraries' words.
ENDS = {"complete": "completed", "completed": "completed", "failed": "failed"}
BEGINS = {"start", "active"}
REMOVALS = {"remove", "removed"}
JOB_ID = re.compile(r"\bjob #(?=\d)|\bcreated: ?#(?=\d)")


def stack(node):
    """The name of the library for the checker's own scripts."""
    return "kue" if node.dialect.uses_kue else "bullmq"


def up(node):
    """Start Redis; from here on, what becomes of jobs is kept."""
    node.redis_up()
    if node.dialect.uses_kue:
        node.listen("q:events")


def jobs(node, name):
    """All jobs of one name, by number: what they carry, and what became of them; after `up`."""
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
            # Kue reports no end of a job that it finds gone; one that is never done keeps all others waiting.
            job["state"] = "completed"
    return dict(sorted(result.items(), key=lambda item: int(item[0])))


def _kue_jobs(node, name):
    numbers = [key.rpartition(":")[2] for key in node.redis("KEYS", "q:job:*")]
    numbers = [number for number in numbers if number.isdigit()]
    hashes = [_dict(reply) for reply in node.redis_all([["HGETALL", f"q:job:{each}"] for each in numbers])]
    # When a job was removed in between, nothing is left that names its queue.
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


def phone(job):
    """The phone number that a job carries; None when it carries no such thing."""
    return job["data"].get("phoneNumber") if isinstance(job["data"], dict) else None


def states(node, name):
    """How many jobs of one name stand in each state."""
    counted = {}
    for job in jobs(node, name).values():
        counted[job["state"]] = counted.get(job["state"], 0) + 1
    return counted


def wait_for_jobs(node, script, name, count):
    """Wait until so many jobs are in the queue; all of them by number."""
    queued = {}

    def all_queued():
        script.look()
        queued.update(jobs(node, name))
        return len(queued) >= count

    node.until(all_queued, lambda: len(queued))
    script.quiet(0.3)  # a program that follows jobs to their end listens by then
    return jobs(node, name)


def wait_for_ends(node, script, name, count):
    """Wait until so many jobs have ended; gives how many stand in each state."""
    counts = {}

    def have_ended():
        script.look()
        counts.clear()
        counts.update(states(node, name))
        return counts.get("completed", 0) + counts.get("failed", 0) >= count

    node.until(have_ended, lambda: sorted(counts.items()))
    return states(node, name)


def count_from(node, name, number):
    """Let the next job have the number after this one."""
    node.redis("SET", "q:ids" if node.dialect.uses_kue else f"bull:{name}:id", str(number))


def put(node, name, carried):
    """Put jobs into a queue, by a script of the checker; return their numbers, in the order of `carried`."""
    script = node.start_helper("add_jobs.cjs", stack(node), name, json.dumps(carried))
    (line,) = script.lines(1) or [""]
    assert line.startswith("put "), "a job could not be put into the queue: is the Redis server unharmed?"
    numbers = json.loads(line.removeprefix("put "))
    # Of a job that was removed, nothing in Kue's keys says which queue it was in.
    node.memory.setdefault("put into", {}).update((str(number), name) for number in numbers)
    return numbers


def work(node, name, **options):
    """Begin to take jobs out of a queue, by a script of the checker; see `consume_jobs.cjs`."""
    script = node.start_helper("consume_jobs.cjs", stack(node), name, json.dumps(options))
    assert "at work" in script.lines(1), "the queue could not be processed: is the Redis server unharmed?"
    return script


def progress_events(node, name):
    """The progress events, in order: pairs of a job's number and a percentage; after `up`."""
    return [(each["id"], each["percent"]) for each in events(node, name) if each["event"] == "progress"]


def at_once(node, name):
    """How many jobs were at work at once, at most; after `up`."""
    most, working = 0, set()
    for event in events(node, name):
        if event["event"] in BEGINS:
            working.add(event["id"])
        elif event["event"] in ENDS:
            working.discard(event["id"])
        most = max(most, len(working))
    return most


def events(node, name):
    """What has happened to jobs so far, in order; after `up`.

    Of an event its `event`, the `id` of the job, `percent` of one of progress, and `why` a job failed.
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
    """The entries without the `#` that some print before a number."""
    return [JOB_ID.sub(lambda match: match[0][:-1], entry) for entry in entries(lines)]


def says_why(text, error, kue):
    """Whether what stands after `failed:` is an error's message, or the whole error.

    What Kue reports for a failed job is a text already, which has no message: `undefined`.
    """
    text = text.strip()
    if text in ({error, "undefined"} if kue else {error}):
        return True
    whole = re.match(r"(?:\[?(?:Uncaught )?(?:\w*Error)\b: ?|[\[{\"'`])", text)
    return whole is not None and error in text


def assert_says_which_failed(lines, expected, kue, begins="Notification"):
    """For each of these jobs, and no other, a line says that it failed, and why.

    Args:
        lines: what was printed.
        expected: the message of the error, by the job's number.
        kue: whether the library is Kue.
        begins: the first word of the line.
    """
    pattern = re.compile(rf"{begins} job (\d+) failed: ?(.*)")
    matches = [match for match in map(pattern.fullmatch, by_id(lines)) if match]
    failed = sorted(int(match[1]) for match in matches)
    each_is_reported = failed == sorted(map(int, expected))
    assert each_is_reported, (
        f"the jobs {', '.join(expected)} failed, and there should be a line for each of them alone: "
        f"`{begins} job ID failed: ERROR`; " + printed([line for line in by_id(lines) if " failed" in line])
    )
    for match in matches:
        right = says_why(match[2], expected[match[1]], kue)
        assert right, f"job {match[1]} failed with {expected[match[1]]!r}; {match[2]!r} was printed for that"


def _dict(reply):
    return dict(zip(reply[::2], reply[1::2], strict=False)) if type(reply) is list else {}


def _json(text):
    try:
        return json.loads(text) if type(text) is str else text
    except ValueError:
        return text
