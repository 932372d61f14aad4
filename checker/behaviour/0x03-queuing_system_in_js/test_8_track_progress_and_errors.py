"""Behaviour of 0x03-queuing_system_in_js/7-job_creator.js."""

from following import (
    assert_prints_numbers,
    assert_says_completed,
    assert_says_failed,
    assert_says_how_far,
)
from job_queues import HINT_NAME, by_id, count_from, jobs, phone, up, wait_for_jobs
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
    """Start the program; its jobs are in the queue by now, and none is made any more."""
    up(node)
    count_from(node, NAME, rng.randrange(100, 1000))
    script = node.start()
    queued = wait_for_jobs(node, script, NAME, EVERY)
    assert queued, f"no job was put into the queue {NAME!r}"
    return script, queued


@core(hint=HINT_NAME)
def test_puts_all_jobs_into_the_queue(node, rng):
    """Each of the eleven jobs is in the queue `push_notification_code_2`, once, as it is given."""
    script, _ = with_jobs(node, rng)
    script.rest()
    data = [job["data"] for job in jobs(node, NAME).values()]
    assert node.note(f"jobs in {NAME}", len(data)) == EVERY
    expected = {number: f"This is the code {code} to verify your account" for number, code in CODES.items()}
    assert all(isinstance(each, dict) for each in data), "each job carries an object"
    assert {each.get("phoneNumber"): each.get("message") for each in data} == expected


@core(hint="Print the number once the job is saved.")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the number of each job."""
    script, queued = with_jobs(node, rng)
    assert_prints_numbers(script, queued)


@core(hint="Every job tells when it is completed: print its number.")
def test_says_which_jobs_are_completed(node, rng):
    """For each job that is done it prints `Notification job …  completed`, with the job's number."""
    script, queued = with_jobs(node, rng)
    assert_says_completed(node, script, NAME, queued)


@core(hint="A job that fails says why: print that after the colon.")
def test_says_which_jobs_failed_and_why(node, rng):
    """For each job that fails it prints `Notification job … failed: ` and the error."""
    script, queued = with_jobs(node, rng)
    phones = [phone(job) for job in queued.values()]
    # Two with one error after the other, as the blacklist of the next task has them, and one drawn.
    first, others = list(queued)[:2], list(queued)[2:]
    chosen = {*first, *rng.sample(others, min(1, len(others)))}
    failing = {
        number: (each, f"No phone in street {rng.randrange(1000)}")
        for number, each in zip(queued, phones, strict=True)
        if number in chosen and each is not None
    }
    assert_says_failed(node, script, NAME, failing)


@core(hint="Progress comes as a number: print it with a % sign.")
def test_says_how_far_jobs_are(node, rng):
    """For each step it prints `Notification job … …% complete`."""
    script, queued = with_jobs(node, rng)
    assert_says_how_far(node, script, NAME, queued, [rng.randrange(1, 50), rng.randrange(50, 100)])


@edge(hint="Print nothing else.")
def test_prints_nothing_before_jobs_are_taken(node, rng):
    """As long as nobody takes the jobs, their eleven lines are all."""
    script, queued = with_jobs(node, rng)
    lines = by_id(script.quiet(0.3))
    message = f"{len(queued)} jobs are in the queue, and it printed {len(lines)} lines; {printed(lines[:3])}"
    assert len(lines) <= len(queued), message
    too_early = [each for each in lines if each.endswith(("completed", "complete")) or " failed" in each]
    assert not too_early, f"nobody has taken a job so far; {printed(too_early)}"
