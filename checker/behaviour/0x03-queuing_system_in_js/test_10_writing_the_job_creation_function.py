"""Behaviour of 0x03-queuing_system_in_js/8-job.js."""

import json

from following import assert_prints_numbers, assert_says_completed, assert_says_failed, assert_says_how_far
from job_queues import jobs, phone, stack, up, wait_for_jobs
from notifications import some_jobs
from redis_output import entries, printed

from checker.testing import core, edge

NAME = "push_notification_code_3"


def create(node, rng, *arguments):
    """Call the function with each of these values as its jobs."""
    mark = f"{rng.getrandbits(64):x} "
    return node.start_helper(
        "call_create_jobs.cjs", stack(node), node.path("8-job.js"), json.dumps(arguments), mark
    ), mark


def outcomes(script, mark, count):
    """What became of the calls."""
    lines = script.until(lambda lines: len([line for line in lines if line.startswith(mark)]) >= count)
    results = [json.loads(line.removeprefix(mark)) for line in lines if line.startswith(mark)]
    exported = {"exported": False} not in results
    assert exported, "8-job.js has to export createPushNotificationsJobs"
    return results


def with_jobs(node, rng, job_data):
    """Call the function with these jobs; they are in the queue by now. Their numbers, by phone."""
    up(node)
    script, _ = create(node, rng, job_data)
    numbers = {phone(job): number for number, job in wait_for_jobs(node, script, NAME, len(job_data)).items()}
    all_queued = set(numbers) == {job["phoneNumber"] for job in job_data}
    assert all_queued, "not each element became a job"
    return script, numbers


@core(hint="Look first whether it is an array: Array.isArray.")
def test_refuses_what_is_no_array(node, rng):
    """When `jobs` is not an array, it throws an Error with the message `Jobs is not an array`."""
    up(node)
    wrong = [{"phoneNumber": "1"}, "jobs", 3, None, {"length": 1, "0": {}}, "undefined", True, "", 0]
    script, mark = create(node, rng, *wrong)
    results = outcomes(script, mark, len(wrong))
    expected = {"thrown": "Jobs is not an array", "isError": True}
    call = "createPushNotificationsJobs(…) with an object, a text, a number, …"
    assert node.note(call, results) == [expected] * len(wrong)
    assert jobs(node, NAME) == {}


@core(hint="One job for each element: the element itself is what the job carries.")
def test_makes_a_job_of_each_element(node, rng):
    """Each element of the array becomes a job `push_notification_code_3` that carries it."""
    job_data = some_jobs(rng, 4)
    up(node)
    script, mark = create(node, rng, job_data)
    outcomes(script, mark, 1)
    queued = wait_for_jobs(node, script, NAME, 4).values()
    carried = sorted((job["data"] for job in queued), key=str)
    assert node.note(f"jobs {NAME}", carried) == sorted(job_data, key=str)
    assert {job.get("name", NAME) for job in queued} == {NAME}
    script.rest()


@core(hint="Print the number once the job is saved.")
def test_prints_the_number_of_each_job(node, rng):
    """It prints `Notification job created: ` and the number of each job."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 3))
    assert_prints_numbers(script, numbers.values())


@core(hint="What do the job, or the queue, emit at the end of a job?")
def test_says_which_jobs_are_completed(node, rng):
    """For each job that is done it prints `Notification job … completed`."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 3))
    assert_says_completed(node, script, NAME, numbers.values())


@core(hint="A job that fails says why: print that after the colon.")
def test_says_which_jobs_failed_and_why(node, rng):
    """For each job that fails it prints `Notification job … failed: ` and the error."""
    job_data = some_jobs(rng, 4)
    script, numbers = with_jobs(node, rng, job_data)
    chosen = rng.sample([job["phoneNumber"] for job in job_data], 2)
    failing = {numbers[each]: (each, f"No phone in street {rng.randrange(1000)}") for each in chosen}
    assert_says_failed(node, script, NAME, failing)


@core(hint="Progress comes as a number: print it with a % sign.")
def test_says_how_far_the_jobs_are(node, rng):
    """For each step it prints `Notification job … …% complete`."""
    script, numbers = with_jobs(node, rng, some_jobs(rng, 2))
    percents = [rng.randrange(1, 50), rng.randrange(50, 100)]
    assert_says_how_far(node, script, NAME, numbers.values(), percents)


@edge(hint="An empty array is an array.")
def test_makes_nothing_of_nothing(node, rng):
    """An empty array makes no job, and prints nothing."""
    up(node)
    script, mark = create(node, rng, [])
    assert outcomes(script, mark, 1) == [{"returned": True}]
    lines = [entry for entry in entries(script.quiet(0.2)) if mark.strip() not in entry]
    assert not lines, f"there is no job to print anything of; {printed(lines)}"
    assert jobs(node, NAME) == {}


@edge(hint="Can it be used more than once?")
def test_takes_a_hundred_jobs(node, rng):
    """A hundred jobs are a hundred jobs."""
    up(node)
    script, _ = create(node, rng, some_jobs(rng, 100))
    assert node.note(f"jobs {NAME}", len(wait_for_jobs(node, script, NAME, 100))) == 100
