"""Behaviour of 0x03-queuing_system_in_js/6-job_processor.js."""

from job_queues import HINT_NAME, jobs, put, up, wait_for_ends
from notifications import line, sent, some_jobs
from redis_output import of_these, printed, wait_for

from checker.testing import core, edge

NAME = "push_notification_code"


@core(hint="The text is in the task: numbers and messages come from the job's data.")
def test_sends_what_the_job_says(node, rng):
    """For a job it prints `Sending notification to …, with message: …`, from what the job carries."""
    (job,) = some_jobs(rng, 1)
    up(node)
    script = node.start()
    put(node, NAME, [job])
    lines = wait_for(script, [line(job)])
    is_printed = line(job) in lines
    assert is_printed, f"there is a job, and it has to print {line(job)!r}; {printed(lines)}"


@core(hint="Which jobs are sent: those that come, and those that were there before?")
def test_sends_each_job(node, rng):
    """Every job in the queue is sent, once, also those that were there before."""
    before, after = some_jobs(rng, 3), some_jobs(rng, 2, "416")
    after.insert(1, before[0])  # a second job for the same number, with the same text
    expected = [line(job) for job in [*before, *after]]
    up(node)
    put(node, NAME, before)
    script = node.start()
    wait_for(script, expected[:3])
    put(node, NAME, after)
    wait_for(script, expected)
    assert sorted(of_these(script.rest(), expected)) == sorted(expected)


@core(hint="The queue has to be told that a job is done; with Kue that is done().")
def test_ends_each_job(node, rng):
    """Every job is completed in the end."""
    up(node)
    put(node, NAME, some_jobs(rng, 4))
    ends = wait_for_ends(node, node.start(), NAME, 4)
    assert node.note(f"jobs in {NAME}", ends) == {"completed": 4}


@edge(hint=HINT_NAME)
def test_leaves_other_queues_alone(node, rng):
    """A job in a queue of another name is not taken."""
    other, own = some_jobs(rng, 2)
    up(node)
    script = node.start()
    put(node, f"{NAME}_2", [other])
    put(node, NAME, [own])
    wait_for(script, [line(own)])
    taken = line(other) in sent(script.quiet(0.3))
    assert not taken, f"a job in the queue {NAME}_2 was sent"
    states = [job["state"] for job in jobs(node, f"{NAME}_2").values()]
    is_left = len(states) == 1 and states[0] not in ("completed", "failed", "active", "removed")
    assert is_left, f"a job in the queue {NAME}_2 was taken"
