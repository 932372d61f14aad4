"""Behaviour of 0x03-queuing_system_in_js/7-job_processor.js."""

from job_queues import at_once, jobs, listen, phone, progress_told, put, states

from checker.judge.testing import core, edge

NAME = "push_notification_code_2"
BLACKLIST = ("4153518780", "4153518781")


def some_jobs(rng, count):
    """Jobs for phones that are not blacklisted."""
    return [
        {"phoneNumber": f"416{rng.randrange(10**6, 10**7)}", "message": f"The code is {rng.randrange(10**4)}"}
        for _ in range(count)
    ]


def line(job):
    """What is printed of it."""
    return f"Sending notification to {job['phoneNumber']}, with message: {job['message']}"


@core(hint="Numbers and messages come from the job's data.")
def test_sends_what_the_jobs_say(node, rng):
    """It sends to numbers that are not blacklisted, prints each, and completes the jobs."""
    wanted = some_jobs(rng, 5)
    node.redis_up()
    put(node, NAME, wanted)
    script = node.start()
    lines = script.lines(5)
    assert sorted(lines) == sorted(map(line, wanted))
    node.until(lambda: states(node, NAME) == {"completed": 5})
    assert node.note(f"jobs in {NAME}", states(node, NAME)) == {"completed": 5}
    script.rest()


@core(hint="Is the number on the blacklist? Then the job fails with an error, and nothing is printed.")
def test_fails_blacklisted_numbers(node, rng):
    """Jobs for 4153518780 and 4153518781 fail with `Phone number … is blacklisted`; nothing is sent."""
    carried = [{"phoneNumber": each, "message": f"Hello {rng.randrange(1000)}"} for each in BLACKLIST]
    node.redis_up()
    put(node, NAME, carried)
    script = node.start()
    node.until(lambda: states(node, NAME) == {"failed": 2})
    assert node.note(f"jobs in {NAME}", states(node, NAME)) == {"failed": 2}
    for job in jobs(node, NAME).values():
        reason = f"Phone number {phone(job)} is blacklisted"
        told = reason in str(job["error"])
        assert told, f"the job has to fail with {reason!r}; it failed with {str(job['error'])[:200]!r}"
    assert script.look() == []


@core(hint="The progress is 0 at first, and 50 when the number is not blacklisted.")
def test_says_how_far_it_is(node, rng):
    """It sets the progress of each job to 0, and to 50 when the number is not blacklisted."""
    carried = [*some_jobs(rng, 2), {"phoneNumber": BLACKLIST[1], "message": "no"}]
    node.redis_up()
    listen(node)
    put(node, NAME, carried)
    node.start()
    told = []
    node.until(lambda: told.extend(progress_told(node, NAME)) or len(set(told)) >= 5, 2.0)
    found = {phone(job): number for number, job in jobs(node, NAME).items()}
    steps = {
        phone: [percent for each, percent in dict.fromkeys(told) if each == number]
        for phone, number in found.items()
    }
    wanted = {job["phoneNumber"]: ["0", "50"] for job in carried[:2]} | {BLACKLIST[1]: ["0"]}
    assert node.note("progress of each job", steps) == wanted


@edge(hint="Numbers are texts here: is your list one of texts?")
def test_looks_at_the_whole_number(node, rng):
    """A number that only begins like a blacklisted one is sent."""
    job = {"phoneNumber": f"{BLACKLIST[0]}{rng.randrange(10)}", "message": "Hello"}
    node.redis_up()
    put(node, NAME, [job])
    assert node.start().lines(1) == [line(job)]


@edge(hint="How does the queue learn how many jobs may be at work at once?")
def test_takes_two_jobs_at_a_time(node, rng):
    """Two jobs are processed at a time, not one and not three."""
    node.redis_up()
    listen(node)
    put(node, NAME, some_jobs(rng, 8))
    script = node.start()
    script.lines(8)
    node.until(lambda: states(node, NAME) == {"completed": 8})
    most = node.note("jobs at a time", at_once(node, NAME))
    if most == 1 and not node.stack.kue and node.uses("concurrency"):
        return  # each was over before the next could begin
    assert most == 2
