"""Behaviour of 0x03-queuing_system_in_js/6-job_creator.js."""

from job_queues import HINT_NAME, by_id, count_from, jobs, up, wait_for_jobs, work
from redis_output import plain, printed

from checker.testing import core, edge

NAME = "push_notification_code"
CREATED, COMPLETED, FAILED = (f"Notification job {word}" for word in ("created: ", "completed", "failed"))


def with_a_job(node):
    """Start the program; its job is in the queue by now."""
    up(node)
    script = node.start()
    queued = wait_for_jobs(node, script, NAME, 1)
    assert queued, f"no job was put into the queue {NAME!r}"
    return script


@core(hint=HINT_NAME)
def test_puts_a_job_into_the_queue(node):
    """One job is in the queue `push_notification_code`, and carries a `phoneNumber` and a `message`."""
    with_a_job(node).rest()
    queued = list(jobs(node, NAME).values())
    assert node.note(f"jobs in {NAME}", len(queued)) == 1
    carried = queued[0]["data"]
    assert isinstance(carried, dict), "the job carries no object"
    both = {"message", "phoneNumber"} <= set(carried)
    assert both, f"the job carries a phoneNumber and a message; it carries {', '.join(carried) or 'nothing'}"
    texts = [carried[key] for key in ("message", "phoneNumber")]
    assert all(type(value) is str and value for value in texts), "both are texts, and neither is empty"


@core(hint="A job has its number only once it is saved: print it then.")
def test_prints_the_number_of_the_job(node, rng):
    """It prints `Notification job created: ` and the job's number, which the queue gives out."""
    number = rng.randrange(10, 1000)
    up(node)
    count_from(node, NAME, number)
    script = node.start()
    expected = f"{CREATED}{number + 1}"
    lines = by_id(script.until(lambda lines: expected in by_id(lines)))
    assert [each for each in lines if each.startswith(CREATED.strip())] == [expected]


@core(hint="Listen for the job's end; it may come much later than the job was made.")
def test_says_when_the_job_is_completed(node):
    """When the job is done, it prints `Notification job completed`."""
    script = with_a_job(node)
    before = len(script.look())
    work(node, NAME)
    lines = plain(script.until(lambda lines: COMPLETED in plain(lines[before:]))[before:])
    says_so = COMPLETED in lines and FAILED not in lines
    assert says_so, f"the job is completed, and it has to print {COMPLETED!r}; {printed(lines)}"


@core(hint="What tells that a job failed? (Kue says 'failed attempt' only of one that is tried again.)")
def test_says_when_the_job_has_failed(node):
    """When the job fails, it prints `Notification job failed`."""
    script = with_a_job(node)
    before = len(script.look())
    work(node, NAME, failAll="no such phone")
    lines = plain(script.until(lambda lines: FAILED in plain(lines[before:]))[before:])
    says_so = FAILED in lines and COMPLETED not in lines
    assert says_so, f"the job has failed, and it has to print {FAILED!r}; {printed(lines)}"


@edge(hint="A program that does not wait for its job cannot tell how it ended.")
def test_waits_for_the_job(node):
    """As long as nobody has taken the job, the program runs on, and says nothing more."""
    script = with_a_job(node)
    lines = by_id(script.quiet(0.3))
    assert not script.has_ended, "the program ended before the job did"
    places = [place for place, each in enumerate(lines) if "created" in each]
    after = lines[places[-1] + 1 :] if places else []
    assert not after, f"after the line of the job that was made it should print nothing; {printed(lines)}"
    too_early = [each for each in lines if each in (COMPLETED, FAILED)]
    assert not too_early, f"nobody has taken the job so far; {printed(lines)}"
