"""Behaviour of 0x03-queuing_system_in_js/8-job.test.js.

The learner's tests run on the learner's own function, and on the same function
with something wrong put around it: whatever its text looks like, the mistake
is the same.
"""

import json

import pytest

from checker.testing import Verdict, WorkerStopped, core, edge

# How a function is written is not what tests are about.
LOOKS = {"fs", "fs/promises", "node:fs", "node:fs/promises", "child_process", "node:child_process"}

TESTS, CODE, ORIGINAL = "8-job.test.js", "8-job.js", "8-job-original.js"

# What stands in the place of the learner's function: the same text for each mistake and for none.
# Only the program that puts it there knows which of them it is: `mutate_export.cjs` of the node extension.
WRAPPER = "module.exports = globalThis[Symbol.for('checker.around')]();\n"


@pytest.fixture(scope="session")
def judged():
    """What the tests came to on the right function, for all that is asked about them in this run."""
    return []


def run(node, way):
    """Run the tests, once and in a worker of their own; give back what mocha reports of them."""
    node.redis_up()
    node.rewrite(ORIGINAL, node.text(CODE))
    node.rewrite(CODE, WRAPPER)
    script = node.mocha(TESTS, {"way": way, "original": ORIGINAL})
    ended = script.exit()
    assert ended, "the tests did not come to an end: is there one that waits for what never comes?"
    output = script.snapshot["output"]
    start = output.rfind('{\n  "stats": {')
    try:
        report = json.JSONDecoder().raw_decode(output[start:])[0] if start >= 0 else None
    except ValueError:
        report = None
    came_to_an_end = report is not None
    assert came_to_an_end, f"mocha did not come to an end: {script.error_summary or 'it said nothing'}"
    failed = report["stats"]["failures"]
    assert (script.snapshot["status"] == 0) == (failed == 0), (
        "mocha's report and its exit status do not agree"
    )
    return report


def find_fault(report):
    """What is wrong with tests that were run on the right function; empty when nothing is."""
    count, failed = report["stats"]["tests"], report["stats"]["failures"]
    if not failed:
        return "" if count else "there is no test in this file"
    first = report["failures"][0]
    message = " ".join(str(first["err"].get("message", "")).split())[:300]
    return f"{first['title']!r} failed on your own 8-job.js: {message}"


def assert_passes(node, judged):
    """There are tests, they pass on the function as it is, and do not ask how it is written."""
    looks = sorted(node.imported & LOOKS)
    message = f"tests that look at files prove nothing: {looks[0]}" if looks else ""
    judged.append(message or find_fault(run(node, "right")))
    assert not judged[0], judged[0]


def need_right(judged):
    """Nothing else is asked about tests that do not pass on the function as it is."""
    if not judged or judged[0]:
        raise WorkerStopped(Verdict.BLOCKED, "the tests have to pass on your own 8-job.js first")


def assert_notices(node, judged, mistake, sentence):
    """The tests pass on the function as it is, and fail on it with a mistake in it."""
    need_right(judged)
    noticed = run(node, mistake)["stats"]["failures"] > 0
    assert noticed, f"your tests still pass when {sentence}"


@core(hint="Run it yourself: npx mocha 8-job.test.js")
def test_passes_on_the_right_function(node, judged):
    """There are tests, and all of them pass on your own 8-job.js."""
    assert_passes(node, judged)


@core(hint="What does it throw when it is given no array? Look at the message.")
def test_notices_another_message(node, judged):
    """The tests notice when the error has another message."""
    assert_notices(node, judged, "other_message", "the error is not `Jobs is not an array`")


@core(hint="expect(() => …).to.throw(…)")
def test_notices_that_nothing_is_thrown(node, judged):
    """The tests notice when nothing is thrown for what is no array."""
    assert_notices(node, judged, "no_error", "nothing is thrown for what is no array")


@core(hint="How many jobs are in the queue after the call?")
def test_notices_that_no_job_is_made(node, judged):
    """The tests notice when no job is made."""
    assert_notices(node, judged, "no_jobs", "no job is made")


@edge(hint="Give it two jobs, and count.")
def test_notices_that_only_one_job_is_made(node, judged):
    """The tests notice when only the first job is made."""
    assert_notices(node, judged, "one_job", "only the first of the jobs is made")


@edge(hint="A job knows its type, or its name.")
def test_notices_another_queue(node, judged):
    """The tests notice when the jobs go by another name than `push_notification_code_3`."""
    assert_notices(node, judged, "other_name", "the jobs are not called `push_notification_code_3`")


@edge(hint="A job knows its data.")
def test_notices_jobs_that_carry_nothing(node, judged):
    """The tests notice when the jobs carry no data."""
    assert_notices(node, judged, "no_data", "the jobs carry nothing")


# Last, so that tests which tell the runs apart by the hour or by their number fail on one of the two.
@core(hint="What do the tests depend on, beside the function?")
def test_passes_whenever_it_is_run(node, judged):
    """Run once more after all this, the tests pass on your own 8-job.js again."""
    need_right(judged)
    fault = find_fault(run(node, "right"))
    assert not fault, f"the tests passed the first time, and then not: {fault}"
