"""Finds wordings that `prose.toml` refuses in texts that people read: part of `make lint`.

Of the usual prose linters, neither could be used. The wheel of vale holds no program: it downloads one
at its first start, without a hash. proselint cannot be given words of a project, does not know Markdown,
and of what it found here (`0x01` should have a multiplication sign) nothing was a mistake.
"""

from __future__ import annotations

import ast
import fnmatch
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_CONFIGURATION = Path(__file__).with_name("prose.toml")
_ROOT = Path(__file__).parent.parent.parent
_CODE = re.compile(r"^( *)(```|~~~).*?^ *\2 *$|(`+)[^`].*?\3|\]\([^)]*\)|<[^>]+>|https?://\S+", re.M | re.S)
_BLANK = r"(?:[ \t]+|[ \t]*\n[ \t]*)"  # not across an empty line

Text = tuple[int, str]  # the line where it begins, and the text
Rule = tuple[re.Pattern[str], str]  # what is refused, and what to write instead


def main() -> int:
    """Print every finding; whether there is one."""
    configuration = tomllib.loads(_CONFIGURATION.read_text("utf-8"))
    rules = make_rules(configuration["words"])
    sources = configuration["sources"]
    count = 0
    for kind in ("markdown", "toml", "python"):
        for path in _paths(sources[kind], sources["not_yet"]):
            for line, sentence in find(read(kind, path, sources["toml_keys"]), rules):
                print(f"{path.relative_to(_ROOT)}:{line}: {sentence}")
                count += 1
    return min(count, 1)


def make_rules(words: dict[str, str]) -> list[Rule]:
    """The rules of a table of regular expressions."""
    spaced = {pattern.replace(" ", _BLANK): advice for pattern, advice in words.items()}
    return [(re.compile(rf"\b(?:{pattern})(?!\w)", re.I), advice) for pattern, advice in spaced.items()]


def find(texts: Iterable[Text], rules: Iterable[Rule]) -> Iterator[Text]:
    """The line of each wording that is refused, and a sentence about it."""
    rules = list(rules)
    for first, text in texts:
        for pattern, advice in rules:
            for match in pattern.finditer(text):
                words = " ".join(match[0].split())
                yield first + text.count("\n", 0, match.start()), f"`{words}`: write {advice}"


def read(kind: str, path: Path, keys: Iterable[str]) -> list[Text]:
    """The texts of a file.

    Args:
        kind: `markdown`, `toml` or `python`.
        path: of the file.
        keys: of a TOML file, whose values are texts.
    """
    content = path.read_text("utf-8")
    if kind == "markdown":
        return [(1, without_code(content))]
    if kind == "toml":
        return [
            (content.count("\n", 0, max(content.find(text[:20]), 0)) + 1, without_code(text))
            for text in _values(tomllib.loads(content), frozenset(keys))
        ]
    return [(line, without_code(text)) for line, text in _strings(ast.parse(content))]


def without_code(markdown: str) -> str:
    """Markdown without code, addresses and tags; what is left stays in its line."""
    return _CODE.sub(lambda match: "`" + "\n" * match[0].count("\n") + "`", markdown)


def _values(table: Any, keys: frozenset[str]) -> Iterator[str]:
    if isinstance(table, list):
        for item in table:
            yield from _values(item, keys)
    elif isinstance(table, dict):
        for key, value in table.items():
            if key in keys:
                yield from [value] if isinstance(value, str) else value
            else:
                yield from _values(value, keys)


def _strings(tree: ast.Module) -> Iterator[Text]:
    """All strings, and of docstrings those of tests."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    passed_over: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, documented) and ast.get_docstring(node) is not None:
            if not getattr(node, "name", "").startswith("test_"):
                passed_over.add(node.body[0].value)  # type: ignore[attr-defined]
        elif isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "`" for part in node.values]
            passed_over.update(node.values)
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed_over:
            yield node.lineno, node.value


def _paths(globs: Iterable[str], not_yet: Iterable[str]) -> list[Path]:
    found = {path for pattern in globs for path in _ROOT.glob(pattern)}
    return sorted(path for path in found if not _is_left_out(path.relative_to(_ROOT), not_yet))


def _is_left_out(path: Path, not_yet: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(path.as_posix(), pattern) for pattern in not_yet)


if __name__ == "__main__":
    sys.exit(main())
