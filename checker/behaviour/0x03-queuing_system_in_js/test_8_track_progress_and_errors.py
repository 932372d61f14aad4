"""Behaviour of 0x03-queuing_system_in_js/7-job_creator.js."""

from following import (
    assert_prints_numbers,
    assert_says_completed,
    assert_says_failed,
    assert_says_how_far,
)
from job_queues import HINT_NAME, by_id, check_queued, count_from, jobs, phone, up, wait_for_jobs
from redis_output import printed

from checker.testing import core, edge

NAME = "push_notification_code_2"
CODES = {
    "4153518780": 1234,
    "4153518781": 4562,
    "4153518743": 4321,
    "4153538781": 4562,
    "4153118782": 4321,
    "4153718781": 4562,
    "4159518782": 4321,
    "4158718781": 4562,
    "4153818782": 4321,
    "4154318781": 4562,
    "4151218782": 4321,
}
EVERY = len(CODES)


def with_jobs(node, rng):
    """Start the program, and wait until all its jobs are in the queue."""
    up(node)
    count_from(node, NAME, rng.randrange(100, 1000))
    script = node.start()
    queued = wait_for_jobs(node, script, NAME, EVERY)
    check_queued(node, NAME, queued)
    return script, queued


@core(hint=HINT_NAME)
def test_puts_all_jobs_into_the_queue(node, rng):
    """Each of the eleven jobs is in the queue `push_notification_code_2` once, with the data of the task."""
    script, _ = with_jobs(node, rng)
    script.rest()
    data = [job["data"] for job in jobs(node, NAME).values()]
    assert node.note(f"jobs in {NAME}", len(data)) == EVERY
    expected = {number: f"This is the code {code} to verify your account" for number, code in CODES.items()}
    assert all(isinstance(each, dict) for each in data), "the data of each job should be an object"
    assert {each.get("phoneNumber"): each.get("message") for each in data} == expected


@core(hint="When does a job get its id?")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the id of each job."""
    script, queued = with_jobs(node, rng)
    assert_prints_numbers(script, queued)


@core(hint="Which event is emitted when a job is completed, and where is the id of the job in it?")
def test_says_which_jobs_are_completed(node, rng):
    """For each completed job, it prints `Notification job … completed`, with the id of the job."""
    script, queued = with_jobs(node, rng)
    assert_says_completed(node, script, NAME, queued)


@core(hint="Which event is emitted when a job fails, and where is the reason in it?")
def test_says_which_jobs_failed_and_why(node, rng):
    """For each failed job, it prints `Notification job … failed: ` and the error."""
    script, queued = with_jobs(node, rng)
    phones = [phone(job) for job in queued.values()]
    # The first two, which are on the blacklist of the next task, and a random one.
    first, others = list(queued)[:2], list(queued)[2:]
    chosen = {*first, *rng.sample(others, min(1, len(others)))}
    failing = {
        number: (each, f"No phone in street {rng.randrange(1000)}")
        for number, each in zip(queued, phones, strict=True)
        if number in chosen and each is not None
    }
    assert_says_failed(node, script, NAME, failing)


@core(hint="Which event is emitted when a job makes progress, and where is the percentage in it?")
def test_says_how_far_jobs_are(node, rng):
    """For each progress event, it prints `Notification job … …% complete`."""
    script, queued = with_jobs(node, rng)
    assert_says_how_far(node, script, NAME, queued, [rng.randrange(1, 50), rng.randrange(50, 100)])


@edge(hint="What else does your program print?")
def test_prints_nothing_before_jobs_are_taken(node, rng):
    """Until the jobs are processed, it prints only their eleven lines."""
    script, queued = with_jobs(node, rng)
    lines = by_id(script.quiet(0.3))
    message = f"{len(queued)} jobs are in the queue, and it printed {len(lines)} lines; {printed(lines[:3])}"
    assert len(lines) <= len(queued), message
    too_early = [each for each in lines if each.endswith(("completed", "complete")) or " failed" in each]
    assert not too_early, f"no job is processed yet; {printed(too_early)}"
