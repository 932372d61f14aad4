"""Behaviour of 0x03-queuing_system_in_js/7-job_creator.js."""

import re

from job_queues import HINT_NAME, count_from, jobs, phone, work

from checker.judge.testing import core, edge

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


def plain(lines):
    """The lines without the `#` that some print before a number."""
    return [re.sub(r"\bjob #(?=\d)|created: #(?=\d)", lambda found: found[0][:-1], line) for line in lines]


def created(lines):
    """The numbers of the jobs that it says it created."""
    return [line.rpartition(" ")[2] for line in lines if line.startswith("Notification job created: ")]


@core(hint=HINT_NAME)
def test_puts_all_jobs_into_the_queue(node):
    """Each of the eleven jobs is in the queue `push_notification_code_2`, once, as it is given."""
    node.redis_up()
    script = node.start()
    script.lines(EVERY)
    script.rest()
    found = [job["data"] for job in jobs(node, NAME).values()]
    assert node.note(f"jobs in {NAME}", len(found)) == EVERY
    wanted = {number: f"This is the code {code} to verify your account" for number, code in CODES.items()}
    assert all(isinstance(each, dict) for each in found), "each job carries an object"
    assert {each.get("phoneNumber"): each.get("message") for each in found} == wanted


@core(hint="Print the number once the job is saved.")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the number of each job."""
    number = rng.randrange(100, 1000)
    node.redis_up()
    count_from(node, NAME, number)
    lines = plain(node.start().lines(EVERY))
    assert sorted(lines) == sorted(f"Notification job created: {number + 1 + each}" for each in range(EVERY))


@core(hint="Every job tells when it is completed: print its number.")
def test_says_which_jobs_are_completed(node):
    """For each job that is done it prints `Notification job …  completed`, with the job's number."""
    node.redis_up()
    script = node.start()
    numbers = created(plain(script.lines(EVERY)))
    work(node, NAME)
    lines = plain(script.lines(2 * EVERY))
    assert sorted(lines[EVERY:]) == sorted(f"Notification job {number} completed" for number in numbers)


@core(hint="A job that fails says why: print that after the colon.")
def test_says_which_jobs_failed_and_why(node, rng):
    """For a job that fails it prints `Notification job … failed: ` and the error."""
    error = f"No phone in street {rng.randrange(1000)}"
    node.redis_up()
    script = node.start()
    script.lines(EVERY)
    failing = [number for number, job in jobs(node, NAME).items() if phone(job) == "4153118782"]
    work(node, NAME, fail={"4153118782": error})
    lines = plain(script.lines(2 * EVERY))
    assert [line for line in lines if "failed" in line] == [
        f"Notification job {number} failed: {error}" for number in failing
    ]


@core(hint="Progress comes as a number: print it with a % sign.")
def test_says_how_far_jobs_are(node, rng):
    """For each step it prints `Notification job … …% complete`."""
    percent = rng.randrange(1, 100)
    node.redis_up()
    script = node.start()
    numbers = created(plain(script.lines(EVERY)))
    work(node, NAME, progress=[percent])
    lines = plain(script.lines(3 * EVERY))
    said = [line for line in lines if "%" in line]
    assert sorted(said) == sorted(f"Notification job {number} {percent}% complete" for number in numbers)


@edge(hint="Print nothing else.")
def test_prints_nothing_before_jobs_are_taken(node):
    """As long as nobody takes the jobs, eleven lines are all."""
    node.redis_up()
    script = node.start()
    script.lines(EVERY)
    assert len(script.pause(0.3)) == EVERY
