"""Behaviour of 0x03-queuing_system_in_js/8-job.js."""

import json

from following import assert_prints_numbers, assert_says_completed, assert_says_failed, assert_says_how_far
from job_queues import jobs, phone, stack, up, wait_for_jobs
from notifications import some_jobs
from redis_output import entries, printed

from checker.testing import CheckFailure, core, edge, needs

NAME = "push_notification_code_3"


def create(node, rng, *arguments):
    """Call the function with each of these values as its jobs."""
    mark = f"{rng.getrandbits(64):x} "
    return node.start_helper(
        "call_create_jobs.cjs", stack(node), node.path("8-job.js"), json.dumps(arguments), mark
    ), mark


def outcomes(script, mark, count):
    """The results of the calls."""
    lines = script.until(lambda lines: len([line for line in lines if line.startswith(mark)]) >= count)
    results = [json.loads(line.removeprefix(mark)) for line in lines if line.startswith(mark)]
    if {"exported": False} in results:
        raise CheckFailure("8-job.js should export createPushNotificationsJobs")
    return results


def in_words(result):
    """What came of a call, as JavaScript would show it."""
    if "thrown" not in result:
        return "nothing thrown"
    return (
        f"Error: {result['thrown']}" if result["isError"] else f"{result['thrown']!r}, which is not an Error"
    )


def with_jobs(node, rng, job_data):
    """Call the function with these jobs, and wait until they are in the queue; returns their ids by phone."""
    up(node)
    script, mark = create(node, rng, job_data)
    outcomes(script, mark, 1)
    numbers = {phone(job): number for number, job in wait_for_jobs(node, script, NAME, len(job_data)).items()}
    needs(set(numbers) == {job["phoneNumber"] for job in job_data}, "each element becomes a job")
    return script, numbers


@core(hint="Which function tests whether a value is an array?")
def test_refuses_what_is_no_array(node, rng):
    """When `jobs` is not an array, it throws an Error with the message `Jobs is not an array`."""
    up(node)
    wrong = [{"phoneNumber": "1"}, "jobs", 3, None, {"length": 1, "0": {}}, "undefined", True, "", 0]
    script, mark = create(node, rng, *wrong)
    results = outcomes(script, mark, len(wrong))
    assert len(results) == len(wrong), "the program ended during these calls"
    for value, result in zip(wrong, results, strict=True):
        argument = value if value == "undefined" else json.dumps(value)
        found = node.note(f"createPushNotificationsJobs({argument})", in_words(result))
        assert found == "Error: Jobs is not an array"
    assert jobs(node, NAME) == {}


@core(hint="Which name and which data do you pass for each job?")
def test_makes_a_job_of_each_element(node, rng):
    """Each element of the array becomes the data of a job named `push_notification_code_3`."""
    job_data = some_jobs(rng, 4)
    up(node)
    script, mark = create(node, rng, job_data)
    outcomes(script, mark, 1)
    queued = wait_for_jobs(node, script, NAME, 4).values()
    carried = sorted((job["data"] for job in queued), key=str)
    assert node.note(f"jobs {NAME}", carried) == sorted(job_data, key=str)
    assert {job.get("name", NAME) for job in queued} == {NAME}
    script.rest()


@core(hint="When does a job get its id?")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the id of each job."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 3))
    assert_prints_numbers(script, numbers.values())


@core(hint="Which event is emitted when a job is completed, and where is the id of the job in it?")
def test_says_which_jobs_are_completed(node, rng):
    """For each completed job, it prints `Notification job … completed`."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 3))
    assert_says_completed(node, script, NAME, numbers.values())


@core(hint="Which event is emitted when a job fails, and where is the reason in it?")
def test_says_which_jobs_failed_and_why(node, rng):
    """For each failed job, it prints `Notification job … failed: ` and the error."""
    job_data = some_jobs(rng, 4)
    script, numbers = with_jobs(node, rng, job_data)
    chosen = rng.sample([job["phoneNumber"] for job in job_data], 2)
    failing = {numbers[each]: (each, f"No phone in street {rng.randrange(1000)}") for each in chosen}
    assert_says_failed(node, script, NAME, failing)


@core(hint="Which event is emitted when a job makes progress, and where is the percentage in it?")
def test_says_how_far_the_jobs_are(node, rng):
    """For each progress event, it prints `Notification job … …% complete`."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 2))
    percents = [rng.randrange(1, 50), rng.randrange(50, 100)]
    assert_says_how_far(node, script, NAME, numbers.values(), percents)


@edge(hint="What does your function do with an empty array?")
def test_makes_nothing_of_nothing(node, rng):
    """For an empty array, it creates no job and prints nothing."""
    up(node)
    script, mark = create(node, rng, [])
    assert outcomes(script, mark, 1) == [{"returned": True}]
    lines = [entry for entry in entries(script.quiet(0.2)) if mark.strip() not in entry]
    assert not lines, f"without a job, it should print nothing; {printed(lines)}"
    assert jobs(node, NAME) == {}


@edge(hint="Does your function limit the number of jobs?")
def test_takes_a_hundred_jobs(node, rng):
    """A hundred elements become a hundred jobs."""
    up(node)
    script, mark = create(node, rng, some_jobs(rng, 100))
    outcomes(script, mark, 1)
    assert node.note(f"jobs {NAME}", len(wait_for_jobs(node, script, NAME, 100))) == 100
