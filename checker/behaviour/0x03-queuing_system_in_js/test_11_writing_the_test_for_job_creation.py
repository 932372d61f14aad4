"""Behaviour of 0x03-queuing_system_in_js/8-job.test.js.

The learner's tests run on the learner's own function, and on the same function
in a wrapper that adds a mistake. So the mistake does not depend on how the
function is written.
"""

import json

import pytest

from checker.testing import Verdict, WorkerStopped, core, edge

# Tests should not read the code of the function.
LOOKS = {"fs", "fs/promises", "node:fs", "node:fs/promises", "child_process", "node:child_process"}

TESTS, CODE, ORIGINAL = "8-job.test.js", "8-job.js", "8-job-original.js"

# Replaces the learner's file: the same text for each mistake and for none, so that tests cannot tell them
# apart. `mutate_export.cjs` of the node extension supplies the function.
WRAPPER = "module.exports = globalThis[Symbol.for('checker.around')]();\n"


@pytest.fixture(scope="session")
def judged():
    """The result of the tests on the right function, which the other checks of this run need."""
    return []


def run(node, way):
    """Run the tests once, in their own worker, and return the report of mocha."""
    node.redis_up()
    node.rewrite(ORIGINAL, node.text(CODE))
    node.rewrite(CODE, WRAPPER)
    script = node.mocha(TESTS, {"way": way, "original": ORIGINAL})
    ended = script.exit()
    assert ended, "the tests did not end: which of them waits for something that never happens?"
    output = script.snapshot["output"]
    start = output.rfind('{\n  "stats": {')
    try:
        report = json.JSONDecoder().raw_decode(output[start:])[0] if start >= 0 else None
    except ValueError:
        report = None
    came_to_an_end = report is not None
    assert came_to_an_end, f"mocha ended without a report: {script.error_summary or 'it printed no error'}"
    failed = report["stats"]["failures"]
    assert (script.snapshot["status"] == 0) == (failed == 0), (
        "the report of mocha contradicts its exit status"
    )
    return report


def find_fault(report):
    """What is wrong with tests that ran on the right function; empty if nothing is."""
    count, failed = report["stats"]["tests"], report["stats"]["failures"]
    if not failed:
        return "" if count else "this file contains no test"
    first = report["failures"][0]
    message = " ".join(str(first["err"].get("message", "")).split())[:300]
    return f"{first['title']!r} failed on your own 8-job.js: {message}"


def assert_passes(node, judged):
    """Fail unless there are tests that pass on the right function and do not read its code."""
    looks = sorted(node.imported & LOOKS)
    message = f"tests should call the function, not read files or start programs: {looks[0]}" if looks else ""
    judged.append(message or find_fault(run(node, "right")))
    assert not judged[0], judged[0]


def need_right(judged):
    """Block a check of tests that do not pass on the right function."""
    if not judged or judged[0]:
        raise WorkerStopped(Verdict.BLOCKED, "the tests must pass on your own 8-job.js first")


def assert_notices(node, judged, mistake, sentence):
    """Fail unless the tests pass on the right function and fail with a mistake in it."""
    need_right(judged)
    noticed = run(node, mistake)["stats"]["failures"] > 0
    assert noticed, f"your tests still pass when {sentence}"


@core(hint="Run the tests yourself: npx mocha --exit 8-job.test.js")
def test_passes_on_the_right_function(node, judged):
    """The file has tests, and all of them pass on your own 8-job.js."""
    assert_passes(node, judged)


@core(hint="What do your tests expect of the error besides its class?")
def test_notices_another_message(node, judged):
    """The tests notice when the error has another message."""
    assert_notices(node, judged, "other_message", "the error is not `Jobs is not an array`")


@core(hint="Which assertion of chai expects an exception?")
def test_notices_that_nothing_is_thrown(node, judged):
    """The tests notice when nothing is thrown for a value that is not an array."""
    assert_notices(node, judged, "no_error", "nothing is thrown for a value that is not an array")


@core(hint="How many jobs are in the queue after the call?")
def test_notices_that_no_job_is_made(node, judged):
    """The tests notice when no job is created."""
    assert_notices(node, judged, "no_jobs", "no job is created")


@edge(hint="How many jobs do your tests create, and do they count them?")
def test_notices_that_only_one_job_is_made(node, judged):
    """The tests notice when only the first job is created."""
    assert_notices(node, judged, "one_job", "only the first job is created")


@edge(hint="Which property of a job holds its name? (With Kue, its type.)")
def test_notices_another_queue(node, judged):
    """The tests notice when the jobs have another name than `push_notification_code_3`."""
    assert_notices(node, judged, "other_name", "the jobs are not named `push_notification_code_3`")


@edge(hint="Do your tests compare the data of each job?")
def test_notices_jobs_that_carry_nothing(node, judged):
    """The tests notice when the jobs have no data."""
    assert_notices(node, judged, "no_data", "the jobs have no data")


# Last, so that tests that distinguish the runs by their time or number fail in one of the two.
@core(hint="What do the tests depend on besides the function?")
def test_passes_whenever_it_is_run(node, judged):
    """The tests pass on your own 8-job.js again when they run once more."""
    need_right(judged)
    fault = find_fault(run(node, "right"))
    assert not fault, f"the tests passed the first time, but not the second time: {fault}"
