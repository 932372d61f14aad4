"""Behaviour of 0x03-queuing_system_in_js/8-job.js."""

import json

from job_queues import jobs, phone, stack, work

from checker.judge.testing import core, edge

NAME = "push_notification_code_3"


def some_jobs(rng, count):
    """Jobs that nobody can have foreseen."""
    return [
        {"phoneNumber": f"415{rng.randrange(10**6, 10**7)}", "message": f"The code is {rng.randrange(10**4)}"}
        for _ in range(count)
    ]


def create(node, rng, *arguments):
    """Call the function with each of these in the place of the jobs."""
    mark = f"{rng.getrandbits(64):x} "
    return node.ours("create.cjs", stack(node), node.path("8-job.js"), json.dumps(arguments), mark), mark


def outcomes(script, mark, count):
    """What became of the calls."""
    lines = script.until(lambda lines: len([line for line in lines if line.startswith(mark)]) >= count, 5.0)
    found = [json.loads(line.removeprefix(mark)) for line in lines if line.startswith(mark)]
    exported = {"exported": False} not in found
    assert exported, "8-job.js has to export createPushNotificationsJobs"
    return found


def said(lines, mark):
    """What the function itself printed."""
    return [
        line.replace("job #", "job ").replace("created: #", "created: ") for line in lines if mark not in line
    ]


@core(hint="Look first whether it is an array: Array.isArray.")
def test_refuses_what_is_no_array(node, rng):
    """When `jobs` is not an array, it throws an Error with the message `Jobs is not an array`."""
    node.redis_up()
    script, mark = create(node, rng, {"phoneNumber": "1"}, "jobs", 3, None, {"length": 1, "0": {}})
    found = outcomes(script, mark, 5)
    wanted = {"thrown": "Jobs is not an array", "isError": True}
    assert (
        node.note("createPushNotificationsJobs(…) with an object, a text, a number, …", found) == [wanted] * 5
    )
    assert jobs(node, NAME) == {}


@core(hint="One job for each element: the element itself is what the job carries.")
def test_makes_a_job_of_each_element(node, rng):
    """Each element of the array becomes a job `push_notification_code_3` that carries it."""
    wanted = some_jobs(rng, 4)
    node.redis_up()
    script, mark = create(node, rng, wanted)
    outcomes(script, mark, 1)
    node.until(lambda: len(jobs(node, NAME)) >= 4)
    found = jobs(node, NAME).values()
    carried = sorted((job["data"] for job in found), key=str)
    assert node.note(f"jobs {NAME}", carried) == sorted(wanted, key=str)
    assert {job.get("name", NAME) for job in found} == {NAME}
    script.rest()


@core(hint="Print the number once the job is saved.")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the number of each job."""
    node.redis_up()
    script, mark = create(node, rng, some_jobs(rng, 3))
    lines = said(script.until(lambda lines: len(said(lines, mark)) >= 3), mark)
    numbers = list(jobs(node, NAME))
    assert len(numbers) == 3, "not each element became a job"
    assert sorted(lines) == sorted(f"Notification job created: {number}" for number in numbers)


@core(hint="What do the job, or the queue, emit at the end of a job?")
def test_says_how_the_jobs_end(node, rng):
    """It prints `Notification job … completed`, or `Notification job … failed: ` and the error."""
    wanted = some_jobs(rng, 3)
    error = f"No phone in street {rng.randrange(1000)}"
    node.redis_up()
    script, mark = create(node, rng, wanted)
    script.until(lambda lines: len(said(lines, mark)) >= 3)
    numbers = {phone(job): number for number, job in jobs(node, NAME).items()}
    all_made = set(numbers) == {job["phoneNumber"] for job in wanted}
    assert all_made, "not each element became a job"
    work(node, NAME, fail={wanted[1]["phoneNumber"]: error})
    lines = said(script.until(lambda lines: len(said(lines, mark)) >= 6), mark)
    ends = [f"Notification job {numbers[job['phoneNumber']]} completed" for job in (wanted[0], wanted[2])]
    ends.append(f"Notification job {numbers[wanted[1]['phoneNumber']]} failed: {error}")
    assert sorted(line for line in lines if "created" not in line) == sorted(ends)


@core(hint="Progress comes as a number: print it with a % sign.")
def test_says_how_far_the_jobs_are(node, rng):
    """For each step it prints `Notification job … …% complete`."""
    percent = rng.randrange(1, 100)
    node.redis_up()
    script, mark = create(node, rng, some_jobs(rng, 2))
    script.until(lambda lines: len(said(lines, mark)) >= 2)
    numbers = list(jobs(node, NAME))
    work(node, NAME, progress=[percent])
    lines = said(script.until(lambda lines: len(said(lines, mark)) >= 6), mark)
    steps = [line for line in lines if "%" in line]
    assert sorted(steps) == sorted(f"Notification job {number} {percent}% complete" for number in numbers)


@edge(hint="An empty array is an array.")
def test_makes_nothing_of_nothing(node, rng):
    """An empty array makes no job, and prints nothing."""
    node.redis_up()
    script, mark = create(node, rng, [])
    assert outcomes(script, mark, 1) == [{"returned": True}]
    assert said(script.pause(0.2), mark) == []
    assert jobs(node, NAME) == {}


@edge(hint="Can it be used more than once?")
def test_takes_a_hundred_jobs(node, rng):
    """A hundred jobs are a hundred jobs."""
    wanted = some_jobs(rng, 100)
    node.redis_up()
    script, mark = create(node, rng, wanted)
    script.until(lambda lines: len(said(lines, mark)) >= 100, 5.0)
    assert node.note(f"jobs {NAME}", len(jobs(node, NAME))) == 100
