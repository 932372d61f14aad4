"""Behaviour of 0x03-queuing_system_in_js/6-job_creator.js."""

from job_queues import HINT_NAME, by_id, check_queued, count_from, jobs, up, wait_for_jobs, work
from redis_output import plain, printed

from checker.testing import core, edge

NAME = "push_notification_code"
CREATED, COMPLETED, FAILED = (f"Notification job {word}" for word in ("created: ", "completed", "failed"))


def with_a_job(node):
    """Start the program, and wait until its job is in the queue."""
    up(node)
    script = node.start()
    queued = wait_for_jobs(node, script, NAME, 1)
    check_queued(node, NAME, queued)
    return script


@core(hint=HINT_NAME)
def test_puts_a_job_into_the_queue(node):
    """One job is in the queue `push_notification_code`, with a `phoneNumber` and a `message`."""
    with_a_job(node).rest()
    queued = list(jobs(node, NAME).values())
    assert node.note(f"jobs in {NAME}", len(queued)) == 1
    carried = queued[0]["data"]
    assert isinstance(carried, dict), "the data of the job should be an object"
    both = {"message", "phoneNumber"} <= set(carried)
    assert both, f"the job should have a phoneNumber and a message; it has {', '.join(carried) or 'neither'}"
    texts = [carried[key] for key in ("message", "phoneNumber")]
    assert all(type(value) is str and value for value in texts), "both should be non-empty strings"


@core(hint="When does a job get its id?")
def test_prints_the_number_of_the_job(node, rng):
    """It prints `Notification job created: ` and the id of the job, which the queue assigns."""
    number = rng.randrange(10, 1000)
    up(node)
    count_from(node, NAME, number)
    script = node.start()
    expected = f"{CREATED}{number + 1}"
    lines = by_id(script.until(lambda lines: expected in by_id(lines)))
    check_queued(node, NAME, jobs(node, NAME))
    assert [each for each in lines if each.startswith(CREATED.strip())] == [expected]


@core(hint="How does your program learn that the job is completed?")
def test_says_when_the_job_is_completed(node):
    """When the job is completed, it prints `Notification job completed`."""
    script = with_a_job(node)
    before = len(script.look())
    work(node, NAME)
    lines = plain(script.until(lambda lines: COMPLETED in plain(lines[before:]))[before:])
    says_so = COMPLETED in lines and FAILED not in lines
    assert says_so, f"the job is completed, so it should print {COMPLETED!r}; {printed(lines)}"


@core(
    hint="How does your program learn that the job failed? (Kue emits 'failed attempt' only before a retry.)"
)
def test_says_when_the_job_has_failed(node):
    """When the job fails, it prints `Notification job failed`."""
    script = with_a_job(node)
    before = len(script.look())
    work(node, NAME, failAll="no such phone")
    lines = plain(script.until(lambda lines: FAILED in plain(lines[before:]))[before:])
    says_so = FAILED in lines and COMPLETED not in lines
    assert says_so, f"the job has failed, so it should print {FAILED!r}; {printed(lines)}"


@edge(hint="What does your program do between creating the job and its end?")
def test_waits_for_the_job(node):
    """Until the job is processed, the program keeps running and prints nothing more."""
    script = with_a_job(node)
    lines = by_id(script.quiet(0.3))
    assert not script.has_ended, "the program ended before the job did"
    places = [place for place, each in enumerate(lines) if "created" in each]
    after = lines[places[-1] + 1 :] if places else []
    assert not after, f"after the line about the created job, it should print nothing; {printed(lines)}"
    too_early = [each for each in lines if each in (COMPLETED, FAILED)]
    assert not too_early, f"the job is not processed yet; {printed(lines)}"
