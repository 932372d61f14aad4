"""Which dialect of JavaScript a submission is written in, from its text."""

import pytest

from checker.analysis.javascript import eslint
from checker.analysis.source import Source
from checker.extensions.node.dialect import Dialect, dialect_of, without_texts
from checker.extensions.node.script import summarise_error

MODERN, CLASSIC = Dialect("modern"), Dialect("classic")


def imports(text: str) -> dict[str, frozenset[str]]:
    """As the analysis reports them."""
    return {"a.js": eslint.parse(Source("p", "a.js", text, False, frozenset(), "javascript")).imports}


@pytest.mark.parametrize(
    ("text", "package", "expected"),
    [
        ("import kue from 'kue';", "", CLASSIC),
        ("const { Queue } = require('bullmq');", "", MODERN),
        ("import kue from 'kue';", '{"dependencies": {"redis": "^6.0.0"}}', CLASSIC),
        ("import redis from 'redis';", '{"dependencies": {"redis": "^2.8.0"}}', CLASSIC),
        ("import redis from 'redis';", '{"dependencies": {"redis": "~3.1"}}', CLASSIC),
        ("import redis from 'redis';", '{"dependencies": {"redis": "^4.0.6"}}', MODERN),
        ("import { createClient } from 'redis'; await createClient().connect();", "", MODERN),
        ("import { createClient } from 'redis'; createClient().on('connect', f);", "", CLASSIC),
        ("// import kue from 'kue';\nimport { Queue } from 'bullmq';", "", MODERN),
        ("queue.create('push', {}).save();", '{"dependencies": {"redis": "^6.0.0"}}', CLASSIC),
        ("queue.add('push', {});", "", MODERN),
        ("import express from 'express';", "not JSON", MODERN),
        ("import redis from 'redis';", '{"dependencies": ["redis"]}', CLASSIC),
        ("import redis from 'redis';", "[" * 100_000, CLASSIC),
    ],
)
def test_dialect(text: str, package: str, expected: object) -> None:
    assert dialect_of({"a.js": text, "package.json": package}, imports(text)) == expected


CONNECTS = "await client.connect();"
CALLS_BACK = "client.get('a', (err, value) => console.log(value));"


@pytest.mark.parametrize(
    ("text", "package", "expected"),
    [
        ("import redis from 'redis'; const f = promisify(client.get).bind(client);", "^6.0.0", CLASSIC),
        ("import redis from 'redis'; " + CALLS_BACK, "^6.0.0", CLASSIC),
        ("import { createClient, print } from 'redis';", "^6.0.0", CLASSIC),
        ("import redis from 'redis'; redis.createClient({ host: 'localhost', port: 6379 });", "^6", CLASSIC),
        ("import { createClient } from 'redis'; createClient().on('error', f);", "^6.0.0", MODERN),
        ("import { createClient } from 'redis'; const print = f; g.then(print); " + CONNECTS, "", MODERN),
        ("import redis from 'redis'; " + CONNECTS, "^2.8.0", MODERN),
        # A class of one's own may have such a method: then it counts what is declared.
        ("import redis from 'redis'; store.connect(); " + CALLS_BACK, "^2.8.0", CLASSIC),
        (
            "import kue from 'kue'; import redis from 'redis'; " + CONNECTS,
            "",
            Dialect("classic", {"redis": "modern"}),
        ),
        (
            "import { Queue } from 'bullmq'; import redis from 'redis'; promisify(client.set).bind(client);",
            "",
            Dialect("modern", {"redis": "classic"}),
        ),
        (
            "import redis from 'redis'; import express from 'express'; app.get('/a/:id(\\d+)', f); "
            + CONNECTS,
            "",
            Dialect("modern", {"express": "classic"}),
        ),
        ("export default (jobs, q) => jobs.map((job) => q.create('push', job).save());", "", CLASSIC),
    ],
)
def test_what_each_package_is(text: str, package: str, expected: object) -> None:
    declared = f'{{"dependencies": {{"redis": "{package}"}}}}' if package else ""
    assert dialect_of({"a.js": text, "package.json": declared}, imports(text)) == expected


def test_texts_are_no_code() -> None:
    assert without_texts("a = 'await' + \"async\";").count("a") == 1
    assert "await f()" in without_texts("log(`it's ${await f()} isn't`)")


def test_error_is_told_in_one_line() -> None:
    errors = """/tmp/work/site/1-a.js:7
    throw new TypeError('no');
    ^

TypeError: no
    at f (/tmp/work/1-a.js:3:9)
    at Object.<anonymous> (/tmp/work/site/1-a.js:9:1)

Node.js v24.0.0
"""
    assert summarise_error(errors).startswith("TypeError: no (1-a.js, line ")
