"""Behaviour of 0x03-queuing_system_in_js/7-job_processor.js."""

import re

from job_queues import at_once, jobs, progress_events, put, up, wait_for_ends
from notifications import line, sent, some_jobs
from redis_output import of_these, printed, wait_for

from checker.testing import core, edge

NAME = "push_notification_code_2"
BLACKLIST = ("4153518780", "4153518781")
# Says in so many words that one job is processed at a time.
ONE_AT_A_TIME = re.compile(r"concurrency['\"]?\s*:\s*1\b")


def says_more_than_one(node):
    """Whether the text has a concurrency that is not one."""
    return node.uses("concurrency") and not ONE_AT_A_TIME.search(node.source)


def blacklisted(rng):
    """Jobs for the phones on the blacklist."""
    return [{"phoneNumber": each, "message": f"Hello {rng.randrange(1000)}"} for each in BLACKLIST]


@core(hint="Numbers and messages come from the job's data.")
def test_sends_what_the_jobs_say(node, rng):
    """It sends to numbers that are not blacklisted, and prints each."""
    job_data = some_jobs(rng, 5, "416")
    job_data.insert(2, job_data[0])  # a second job for the same number, with the same text
    up(node)
    put(node, NAME, job_data)
    script = node.start()
    wait_for(script, [line(job) for job in job_data])
    assert sorted(of_these(script.rest(), set(map(line, job_data)))) == sorted(map(line, job_data))


@core(hint="The queue has to be told that a job is done; with Kue that is done().")
def test_completes_the_jobs(node, rng):
    """Jobs for numbers that are not blacklisted are completed."""
    up(node)
    put(node, NAME, some_jobs(rng, 5, "416"))
    ends = wait_for_ends(node, node.start(), NAME, 5)
    assert node.note(f"jobs in {NAME}", ends) == {"completed": 5}


@core(hint="Is the number on the blacklist? Then the job fails with an error, and nothing is sent.")
def test_fails_blacklisted_numbers(node, rng):
    """Jobs for 4153518780 and 4153518781 fail with `Phone number … is blacklisted`; nothing is sent."""
    carried = blacklisted(rng)
    up(node)
    numbers = put(node, NAME, carried)
    script = node.start()
    ends = wait_for_ends(node, script, NAME, 2)
    assert node.note(f"jobs in {NAME}", ends) == {"failed": 2}
    for number, job in zip(numbers, carried, strict=True):
        reason, error = f"Phone number {job['phoneNumber']} is blacklisted", jobs(node, NAME)[number]["error"]
        right = reason in str(error)
        assert right, f"the job has to fail with {reason!r}; it failed with {str(error)[:200]!r}"
    lines = sent(script.quiet(0.1))
    assert not lines, f"both numbers are on the blacklist; {printed(lines)}"


@core(hint="The progress is 0 at first, and 50 when the number is not blacklisted.")
def test_says_how_far_it_is(node, rng):
    """It sets the progress of each job to 0, and to 50 when the number is not blacklisted."""
    carried = [*some_jobs(rng, 2, "416"), *blacklisted(rng)]
    up(node)
    numbers = put(node, NAME, carried)
    wait_for_ends(node, node.start(), NAME, 4)
    # Kue may report the end of a job before its progress.
    node.until(lambda: len(set(progress_events(node, NAME))) >= 6, lambda: len(progress_events(node, NAME)))
    progress = list(dict.fromkeys(progress_events(node, NAME)))
    steps = {
        job["phoneNumber"]: [percent for each, percent in progress if each == number]
        for number, job in zip(numbers, carried, strict=True)
    }
    expected = {job["phoneNumber"]: ["0", "50"] for job in carried[:2]} | {each: ["0"] for each in BLACKLIST}
    assert node.note("progress of each job", steps) == expected


@edge(hint="Numbers are texts here: is your list one of texts?")
def test_looks_at_the_whole_number(node, rng):
    """A number that only begins or ends like a blacklisted one, or is next to one, is sent."""
    numbers = [f"{BLACKLIST[0]}{rng.randrange(10)}", f"1{BLACKLIST[1]}", "4153518782", "415351878"]
    carried = [{"phoneNumber": each, "message": "Hello"} for each in numbers]
    up(node)
    put(node, NAME, carried)
    expected = [line(job) for job in carried]
    assert sorted(of_these(wait_for(node.start(), expected), expected)) == sorted(expected)


@edge(hint="How does the queue learn how many jobs may be at work at once?")
def test_takes_two_jobs_at_a_time(node, rng):
    """Two jobs are processed at a time, not one and not three."""
    up(node)
    most, count = 0, 0
    script = node.start()
    for more in (6, 24):
        count += more
        put(node, NAME, some_jobs(rng, more, "416"))
        wait_for_ends(node, script, NAME, count)
        most = at_once(node, NAME)
        if most != 1:
            break
    node.note("jobs at a time", most)
    if most == 1 and not node.dialect.uses_kue and says_more_than_one(node):
        return  # each was over before the next could begin
    assert most == 2
