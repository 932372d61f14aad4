"""The dialect of a submission in JavaScript, read off its text: for which versions of packages it is written.

`modern`: the `redis` client from version 4 on, and BullMQ. `classic`: redis 2
or 3 with callbacks, and Kue. Some submissions mix them, and get each package in the version that
their text is written for. The dependencies in a submission's `package.json` are read
as data; its scripts, its configuration and its `node_modules` are ignored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

PACKAGE = "package.json"

_COMMENT = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
_TEXT = re.compile(r"""`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*\"""", re.DOTALL)
_COMPUTED = re.compile(r"\$\{([^{}]*)\}")
# Redis 4 and later do nothing before `connect`; earlier clients have no such method.
_CONNECTS = re.compile(r"\.\s*connect\s*\(")
# What Redis 4 and later do not have: callbacks, redis.print, 'message', and a host outside of `socket`.
_CALLS_BACK = re.compile(
    r"\bredis\s*\.\s*print\b"
    r"|\{[^{}]*\bprint\b[^{}]*\}\s*(?:from|=\s*require\s*\()\s*['\"]redis['\"]"
    r"|\bpromisify(?:All)?\s*\(\s*[\w.]+\.(?:h?(?:get|set)\w*|publish|incr\w*|decr\w*|del|exists)\b"
    r"|\.\s*on(?:ce)?\s*\(\s*['\"]p?message['\"]"
    r"|\bcreateClient\s*\(\s*(?:\d|\{[^{}]*\b(?:host|port)\s*:)"
    r"|\.\s*(?:h?get(?:all)?|h?set|incr|decr)\s*\((?!\s*['\"`]/)(?:[^()]|\([^()]*\))*?,"
    r"\s*(?:async\s+)?(?:function\b|\w+\s*=>|\([\w\s,]*\)\s*=>)",
    re.IGNORECASE,
)
# A function that gets its queue as an argument imports neither library.
_KUE_QUEUE = re.compile(r"\.\s*save\s*\(|\.\s*createJob\s*\(|\b\w*queue\w*\s*\.\s*create\s*\(", re.IGNORECASE)
_BULL_QUEUE = re.compile(r"\.\s*add(?:Bulk)?\s*\(")
# Paths that express reads up to version 4: `:id(\\d+)`, `:id?`, `*`.
_OLD_PATH = re.compile(
    r"\.\s*(?:get|use|all|route|post|put|delete)\s*\(\s*(['\"`])(?:[^'\"`\n]*?(?::\w+[(?]|\*(?!\w))[^'\"`\n]*)\1"
)
_VERSION = re.compile(r"[^0-9]*(\d+)")


@dataclass(frozen=True)
class Dialect:
    """For which versions of packages a submission is written.

    Attributes:
        tree: the locked tree of packages that it imports from.
        others: packages that it imports from another tree: name and tree.
    """

    tree: str
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_legacy(self) -> bool:
        """Whether it uses a package that is no longer maintained."""
        return self.uses_kue or self.others.get("redis") == "classic"

    @property
    def uses_kue(self) -> bool:
        """Whether jobs are Kue's; else they are BullMQ's."""
        return self.tree == "classic"


def dialect_of(sources: Mapping[str, str], imports: Mapping[str, Collection[str]]) -> Dialect:
    """The dialect of a submission.

    Args:
        sources: the text of each file, by path.
        imports: the modules that each file imports, by path, as its parser sees them.
    """
    code = "\n".join(without_comments(text) for name, text in sources.items() if name.endswith(".js"))
    declared = _declared(sources.get(PACKAGE, ""))
    imported = set().union(*imports.values())
    client = _redis_tree(code, declared) if "redis" in imported else ""
    tree = _queue_tree(code, imported, declared) or client or "modern"
    others = {"redis": client} if client not in ("", tree) else {}
    if "express" in imported and tree == "modern" and _is_old_express(code, declared):
        others["express"] = "classic"
    return Dialect(tree, others)


def _queue_tree(code: str, imported: set[str], declared: dict[str, int]) -> str:
    if "kue" in imported:
        return "classic"
    if "bullmq" in imported:
        return "modern"
    if _KUE_QUEUE.search(code):
        return "classic"
    if _BULL_QUEUE.search(code):
        return "modern"
    return "classic" if "kue" in declared and "bullmq" not in declared and "redis" not in imported else ""


def _redis_tree(code: str, declared: dict[str, int]) -> str:
    connects, calls_back = _CONNECTS.search(code), _CALLS_BACK.search(code)
    if bool(connects) != bool(calls_back):
        return "modern" if connects else "classic"
    # The code fits both: `createClient()` and listeners, say.
    if "redis" in declared:
        return "modern" if declared["redis"] >= 4 else "classic"
    return "modern" if connects else "classic"


def _is_old_express(code: str, declared: dict[str, int]) -> bool:
    return _OLD_PATH.search(code) is not None or declared.get("express", 5) < 5


def without_comments(text: str) -> str:
    """The code without comments; a `//` in a string is taken for one, unless a colon is before it."""
    return _COMMENT.sub("", text)


def without_texts(code: str) -> str:
    """The code with empty strings for string literals; of templates, the expressions in them stay."""

    def emptied(literal: re.Match[str]) -> str:
        return f" {' '.join(_COMPUTED.findall(literal[0]))} " if literal[0].startswith("`") else "''"

    return _TEXT.sub(emptied, code)


def _declared(text: str) -> dict[str, int]:
    """The major versions of dependencies, by name; none when the text is not a `package.json`."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    versions: dict[str, int] = {}
    for key in ("devDependencies", "dependencies"):
        part = content.get(key) if isinstance(content, dict) else None
        for name, version in part.items() if isinstance(part, dict) else ():
            if number := _VERSION.match(str(version)[:100]):
                versions[str(name)] = int(number[1])
    return versions
