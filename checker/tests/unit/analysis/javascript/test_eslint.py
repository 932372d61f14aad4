"""What is read of JavaScript: its syntax, and its comments."""

from __future__ import annotations

import pytest

from checker.analysis.javascript import eslint
from checker.tests.unit.analysis.conftest import MakeSource

NAME = "0-file.js"
FILE = "// Publishes messages on a channel.\n"
IMPORT = "import { createClient } from 'redis';\n"
NO_FILE_COMMENT = "the file has no comment at its beginning: say in a sentence what it is for"
SHORT_FILE_COMMENT = (
    "the comment at the beginning of the file is too short: write a sentence of at least three words"
)
NO_COMMENT = "the exported function `f` has no comment before it: say in a sentence what it is for"
SHORT_COMMENT = (
    "the comment before the exported function `f` is too short: write a sentence of at least three words"
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        IMPORT + "export default await createClient();\n",
        "const a = require('a');\nawait a();\n",
        "const a = require('a');\nmodule.exports = a;\n",
        "if (module.parent) {\n  return;\n}\n",
        "with (a) {\n  b;\n}\n",
        "const mode = 0755;\n",
        "const await = 1;\n",
    ],
)
def test_both_kinds_of_modules_pass(source: MakeSource, text: str) -> None:
    """What only one of them may write does not keep it from being read."""
    assert eslint.parse(source(text, name=NAME)).error is None


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        # Modules.
        (f"{FILE}{IMPORT}\nconst client = createClient(;\n", 4, "Unexpected token ;"),
        (IMPORT + "import kue form 'kue';\n", 2, "Unexpected token form"),
        ("const a = (;\n" + IMPORT, 1, "Unexpected token ;"),
        (IMPORT + "await createClient();\nconst a = (;\n", 3, "Unexpected token ;"),
        ("await a();\nconst b = (;\n", 2, "Unexpected token ;"),
        (IMPORT + "return;\n", 2, "'return' outside of function"),
        ("with (a) {}\n" + IMPORT, 1, "'with' in strict mode"),
        (IMPORT + "const f = () => {\n  await 1;\n};\n", 3, "'await' outside an async function"),
        (IMPORT + "export { f };\n", 2, "Export 'f' is not defined"),
        ("const a = 1;\nexport const b = () => {\n", 3, "Unexpected token"),
        # CommonJS.
        ("const a = require('a');\nconst b = a(1;\n", 2, "Unexpected token ;"),
        ("return;\nconst b = a(1;\n", 2, "Unexpected token ;"),
        ("with (a) {}\nconst b = a(1;\n", 2, "Unexpected token ;"),
        ("const mode = 0755;\nconst b = a(1;\n", 2, "Unexpected token ;"),
        ("const mode = 0755; const b = a(1;\n", 1, "Unexpected token ;"),
        ("const await = 1;\nconst b = a(1;\n", 2, "Unexpected token ;"),
        # Either.
        ("const a = 1;\nconst a = 2;\n", 2, "Identifier 'a' has already been declared"),
        ("a();\n/* b\n", 2, "Unterminated comment"),
    ],
)
def test_the_error_is_the_one_of_the_kind_that_the_file_is(
    source: MakeSource, text: str, line: int, why: str
) -> None:
    """A module is not told that it is no CommonJS, nor the other way round."""
    found = eslint.parse(source(text, name=NAME)).error
    assert found is not None
    assert found.line == line
    assert found.sentence.startswith("this is not valid JavaScript: ")
    assert found.sentence.rstrip().endswith(why)


@pytest.mark.parametrize(
    "text",
    [
        FILE,
        "#!/usr/bin/node\n/* Publishes some messages. */\n",
        "'use strict';\n// Publishes\n// some\n// messages.\n",
        FILE + "\n/** Publishes one message. */\nexport default function f() {}\n",
    ],
)
def test_comments_that_say_something_pass(source: MakeSource, text: str) -> None:
    """In one comment, or in a few."""
    assert eslint.find_docs(source(text, name=NAME)) == []


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("", 1, NO_FILE_COMMENT),
        ("console.log(1);\n" + FILE, 1, NO_FILE_COMMENT),
        ("#!/usr/bin/node of our own\nconsole.log(1);\n", 1, NO_FILE_COMMENT),
        ("// Publishes.\nconsole.log(1);\n", 1, SHORT_FILE_COMMENT),
        ("#!/usr/bin/node\n\n/*\n * Publishes.\n */\nconsole.log(1);\n", 3, SHORT_FILE_COMMENT),
        ("'use strict';\n// Publishes\n// messages.\nconsole.log(1);\n", 2, SHORT_FILE_COMMENT),
        ("/* eslint-disable */\nconsole.log(1);\n", 1, SHORT_FILE_COMMENT),
        ("\n// -----\nconsole.log(1);\n", 2, SHORT_FILE_COMMENT),
        (f"{FILE}{IMPORT}export function f() {{}}\n", 3, NO_COMMENT),
        (f"{FILE}{IMPORT}// Publishes.\nexport function f() {{}}\n", 4, SHORT_COMMENT),
        (f"{FILE}{IMPORT}/** */\nexport const f = () => 1;\n", 4, SHORT_COMMENT),
        (f"{FILE}a();\n// Publishes.\nmodule.exports = function f() {{}};\n", 4, SHORT_COMMENT),
    ],
)
def test_comments_that_are_missing_and_that_are_too_short(
    source: MakeSource, text: str, line: int, sentence: str
) -> None:
    """Who wrote a comment is not told that there is none."""
    (found,) = eslint.find_docs(source(text, name=NAME))
    assert (found.line, found.sentence) == (line, sentence)


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        (
            "import redis from 'redis';\nimport 'kue';\nexport * from \"./a.js\";\n",
            {"redis", "kue", "./a.js"},
        ),
        ("export { a } from 'a';\nexport const b = 1;\n", {"a"}),
        ("const { Queue } = require('bullmq');\nmodule.require(`kue`);\n", {"bullmq", "kue"}),
        ("const f = async () => {\n  const { a } = await import('redis');\n};\n", {"redis"}),
        ("// import kue from 'kue';\nconst a = \"import kue from 'kue'\";\n/* require('kue') */\n", set()),
        ("const glob = '/*'; const kue = require('kue'); const other = '*/';\n", {"kue"}),
        ("require(name);\nrequire(`${name}`);\nrequire();\nArray.from('kue');\nimport(name);\n", set()),
        ("return require('redis');\n", {"redis"}),
        ("import kue from 'kue';\nconst a = (;\n", set()),
    ],
)
def test_what_a_file_imports(source: MakeSource, text: str, imports: set[str]) -> None:
    assert eslint.parse(source(text, name=NAME)).imports == imports
