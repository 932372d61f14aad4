"""Behaviour of 0x03-queuing_system_in_js/6-job_creator.js."""

from job_queues import HINT_NAME, count_from, jobs, work

from checker.judge.testing import core, edge

NAME = "push_notification_code"


@core(hint=HINT_NAME)
def test_puts_a_job_into_the_queue(node):
    """One job is in the queue `push_notification_code`, and carries a `phoneNumber` and a `message`."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    script.rest()
    found = list(jobs(node, NAME).values())
    assert node.note(f"jobs in {NAME}", len(found)) == 1
    carried = found[0]["data"]
    assert isinstance(carried, dict), "the job carries no object"
    assert sorted(carried) == ["message", "phoneNumber"], "the job carries a phoneNumber and a message"
    assert all(type(value) is str and value for value in carried.values()), "both are texts"


@core(hint="A job has its number only once it is saved: print it then.")
def test_prints_the_number_of_the_job(node, rng):
    """It prints `Notification job created: ` and the job's number, which the queue gives out."""
    number = rng.randrange(10, 1000)
    node.redis_up()
    count_from(node, NAME, number)
    lines = node.start().lines(1)
    assert lines == [f"Notification job created: {number + 1}"]


@core(hint="Listen for the job's end; it may come much later than the job was made.")
def test_says_when_the_job_is_completed(node):
    """When the job is done, it prints `Notification job completed`."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    work(node, NAME)
    assert script.lines(2)[1:] == ["Notification job completed"]


@core(hint="What tells that a job failed? (Kue says 'failed attempt' only of one that is tried again.)")
def test_says_when_the_job_has_failed(node):
    """When the job fails, it prints `Notification job failed`."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    work(node, NAME, failAll="no such phone")
    assert script.lines(2)[1:] == ["Notification job failed"]


@edge(hint="A program that does not wait for its job cannot tell how it ended.")
def test_waits_for_the_job(node):
    """As long as nobody has taken the job, the program runs on, and says nothing more."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    lines = script.pause(0.5)
    assert len(lines) == 1
    assert not script.ended, "the program ended before the job did"
