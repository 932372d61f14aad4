"""Jobs as they stand in Redis, put there by Kue or by BullMQ: the judge looks itself."""

import json
import re

HINT_NAME = "Look at the name of the queue in the task."


def stack(node):
    """What our own scripts call the library."""
    return "kue" if node.stack.kue else "bullmq"


def jobs(node, name):
    """All jobs of one name, by number: what they carry, and what became of them."""
    if node.stack.kue:
        found = {}
        for key in node.redis("KEYS", "q:job:*"):
            number = key.rpartition(":")[2]
            if re.fullmatch(r"q:job:\d+", key):
                job = _hash(node, key)
                if job.get("type") == name:
                    found[number] = {
                        "data": _json(job.get("data")),
                        "state": {"complete": "completed"}.get(job.get("state"), job.get("state")),
                        "error": _json(job.get("failed_at") and job.get("error")) or job.get("error"),
                        "progress": job.get("progress"),
                    }
        return dict(sorted(found.items(), key=lambda item: int(item[0])))
    prefix = f"bull:{name}:"
    completed, failed, active = node.redis_all(
        [
            ["ZRANGE", f"{prefix}completed", "0", "-1"],
            ["ZRANGE", f"{prefix}failed", "0", "-1"],
            ["LRANGE", f"{prefix}active", "0", "-1"],
        ]
    )
    found = {}
    for key in node.redis("KEYS", f"{prefix}*"):
        number = key.removeprefix(prefix)
        if number.isdigit():
            job = _hash(node, key)
            state = (
                "completed"
                if number in completed
                else "failed"
                if number in failed
                else "active"
                if number in active
                else "waiting"
            )
            found[number] = {
                "data": _json(job.get("data")),
                "state": state,
                "error": job.get("failedReason"),
                "progress": job.get("progress"),
                "name": job.get("name"),
            }
    return dict(sorted(found.items(), key=lambda item: int(item[0])))


def phone(job):
    """The phone number that a job carries; None when it carries no such thing."""
    return job["data"].get("phoneNumber") if isinstance(job["data"], dict) else None


def states(node, name):
    """How many jobs of one name stand in each state."""
    counted = {}
    for job in jobs(node, name).values():
        counted[job["state"]] = counted.get(job["state"], 0) + 1
    return counted


def count_from(node, name, number):
    """Let the next job have the number after this one."""
    node.redis("SET", "q:ids" if node.stack.kue else f"bull:{name}:id", str(number))


def put(node, name, carried):
    """Put jobs into a queue, by a script of ours."""
    script = node.ours("jobs.cjs", stack(node), name, json.dumps(carried))
    assert script.lines(1, 5.0) == ["put"]


def work(node, name, **how):
    """Begin to take jobs out of a queue, by a script of ours; see `work.cjs`."""
    script = node.ours("work.cjs", stack(node), name, json.dumps(how))
    assert script.lines(1, 5.0) == ["at work"]
    return script


def listen(node):
    """Have Kue's events kept from here on; BullMQ keeps its own."""
    if node.stack.kue:
        node.listen("q:events")


def progress_told(node, name):
    """What was told of progress: pairs of a job's number and a percentage; after `listen`."""
    if node.stack.kue:
        told = [event for event in _kue_events(node) if event.get("event") == "progress"]
        return [(str(event.get("id")), str((event.get("args") or [None, None])[1])) for event in told]
    return [(e.get("jobId"), e.get("data")) for e in _events(node, name) if e.get("event") == "progress"]


def at_once(node, name):
    """How many jobs were at work at once, at most; after `listen`."""
    events = _kue_events(node) if node.stack.kue else _events(node, name)
    most = now = 0
    for event in events:
        now += {"start": 1, "active": 1, "complete": -1, "completed": -1, "failed": -1}.get(
            event.get("event"), 0
        )
        most = max(most, now)
    return most


def _kue_events(node):
    found = [_json(text) for text in node.heard()]
    return [event for event in found if isinstance(event, dict)]


def _events(node, name):
    entries = node.redis("XRANGE", f"bull:{name}:events", "-", "+")
    return [dict(zip(entry[1][::2], entry[1][1::2], strict=True)) for entry in entries]


def _hash(node, key):
    reply = node.redis("HGETALL", key)
    if type(reply) is not list:
        return {}
    return dict(zip(reply[::2], reply[1::2], strict=True))


def _json(text):
    try:
        return json.loads(text) if type(text) is str else text
    except ValueError:
        return text
