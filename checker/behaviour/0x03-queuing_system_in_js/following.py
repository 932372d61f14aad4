"""What tasks 8 and 10 ask for in the same words: following jobs to their end."""

import re

from job_queues import assert_says_which_failed, by_id, work
from redis_output import printed

CREATED = "Notification job created"
COMPLETED = re.compile(r"Notification job .*completed")
STEP = re.compile(r"Notification job .*%.*")


def assert_prints_numbers(script, numbers):
    """A line for each job that was made, with its number."""
    expected = [f"{CREATED}: {number}" for number in numbers]
    lines = by_id(script.until(lambda lines: set(expected) <= set(by_id(lines))))
    assert sorted(each for each in lines if each.startswith(CREATED)) == sorted(expected)


def assert_says_completed(node, script, name, numbers):
    """A line for each job that is done, with its number."""
    expected = [f"Notification job {number} completed" for number in numbers]
    before = len(script.look())  # lines about jobs that are still waiting say nothing of their end
    work(node, name)
    lines = by_id(script.until(lambda lines: set(expected) <= set(by_id(lines[before:])))[before:])
    assert sorted(each for each in lines if COMPLETED.fullmatch(each)) == sorted(expected)


def assert_says_failed(node, script, name, failing):
    """A line for each job that fails, with its number and the message of its error.

    Args:
        node: the handle.
        script: that follows the jobs.
        name: of the queue.
        failing: by the job's number, its phone number and the message.
    """
    before = len(script.look())
    work(node, name, fail=dict(failing.values()))

    def failed(lines):
        failures = [each for each in by_id(lines[before:]) if " failed" in each]
        return {number for number in failing if any(f"job {number} failed" in each for each in failures)}

    script.until(lambda lines: failed(lines) == set(failing))
    lines = script.quiet(0.2)[before:]
    expected = {number: error for number, (_, error) in failing.items()}
    assert_says_which_failed(lines, expected, node.dialect.uses_kue)


def assert_says_how_far(node, script, name, numbers, percents):
    """A line for each step of each job."""
    expected = [f"Notification job {number} {each}% complete" for number in numbers for each in percents]
    before = len(script.look())
    work(node, name, progress=percents)
    lines = by_id(script.until(lambda lines: set(expected) <= set(by_id(lines[before:])))[before:])
    steps = [each for each in lines if STEP.fullmatch(each)]
    missing = sorted(set(expected) - set(steps))
    assert not missing, f"it has to print {missing[0]!r}; {printed(steps or lines)}"
    assert sorted(steps) == sorted(expected)
