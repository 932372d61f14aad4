"""In which of the two styles an answer in JavaScript is written, read off its text.

`modern`: the `redis` client from version 4 on, and BullMQ. `classic`: redis 2
or 3 with callbacks, and Kue. Some mix them, and each package is the one that
the text was written for. What a submission's `package.json` declares is read
as data; its scripts, its configuration and its `node_modules` are not.
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
# Without it nothing happens in today's client, and clients of old have no such method.
_CONNECTS = re.compile(r"\.\s*connect\s*\(")
# What today's client does not know: callbacks, redis.print, 'message', and a host that is no socket's.
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
# A function that is given its queue imports neither library.
_KUE_QUEUE = re.compile(r"\.\s*save\s*\(|\.\s*createJob\s*\(|\b\w*queue\w*\s*\.\s*create\s*\(", re.IGNORECASE)
_BULL_QUEUE = re.compile(r"\.\s*add(?:Bulk)?\s*\(")
# Paths that express reads up to version 4: `:id(\\d+)`, `:id?`, `*`.
_OLD_PATH = re.compile(
    r"\.\s*(?:get|use|all|route|post|put|delete)\s*\(\s*(['\"`])(?:[^'\"`\n]*?(?::\w+[(?]|\*(?!\w))[^'\"`\n]*)\1"
)
_VERSION = re.compile(r"[^0-9]*(\d+)")


@dataclass(frozen=True)
class Stack:
    """A style.

    Attributes:
        tree: the locked tree of packages that goes with it, and with its queues.
        others: packages that come from another tree, and which.
    """

    tree: str
    others: Mapping[str, str] = field(default_factory=dict)

    @property
    def old(self) -> bool:
        """Whether some of it is of the old one."""
        return self.kue or self.others.get("redis") == "classic"

    @property
    def kue(self) -> bool:
        """Whether jobs are Kue's; else they are BullMQ's."""
        return self.tree == "classic"


MODERN, CLASSIC = Stack("modern"), Stack("classic")


def stack_of(sources: Mapping[str, str], imports: Mapping[str, Collection[str]]) -> Stack:
    """The style of what was handed in.

    Args:
        sources: the text of each file, by path.
        imports: the modules that each file imports, by path, as its parser sees them.
    """
    code = "\n".join(without_comments(text) for name, text in sources.items() if name.endswith(".js"))
    declared = _declared(sources.get(PACKAGE, ""))
    imported = set().union(*imports.values())
    client = _client(code, declared) if "redis" in imported else ""
    tree = _queues(code, imported, declared) or client or "modern"
    others = {"redis": client} if client not in ("", tree) else {}
    if "express" in imported and tree == "modern" and _old_express(code, declared):
        others["express"] = "classic"
    return Stack(tree, others)


def _queues(code: str, imported: set[str], declared: dict[str, int]) -> str:
    if "kue" in imported:
        return "classic"
    if "bullmq" in imported:
        return "modern"
    if _KUE_QUEUE.search(code):
        return "classic"
    if _BULL_QUEUE.search(code):
        return "modern"
    return "classic" if "kue" in declared and "bullmq" not in declared and "redis" not in imported else ""


def _client(code: str, declared: dict[str, int]) -> str:
    connects, calls_back = _CONNECTS.search(code), _CALLS_BACK.search(code)
    if bool(connects) != bool(calls_back):
        return "modern" if connects else "classic"
    # As far as the text goes it may be either: `createClient()` and listeners, say.
    if "redis" in declared:
        return "modern" if declared["redis"] >= 4 else "classic"
    return "modern" if connects else "classic"


def _old_express(code: str, declared: dict[str, int]) -> bool:
    return _OLD_PATH.search(code) is not None or declared.get("express", 5) < 5


def without_comments(text: str) -> str:
    """The code alone, as far as a glance can tell."""
    return _COMMENT.sub("", text)


def without_texts(code: str) -> str:
    """The code without what stands between quotes; of templates, what is computed in them stays."""

    def kept(found: re.Match[str]) -> str:
        return f" {' '.join(_COMPUTED.findall(found[0]))} " if found[0].startswith("`") else "''"

    return _TEXT.sub(kept, code)


def _declared(text: str) -> dict[str, int]:
    """Names and first versions of dependencies; none when it is not a `package.json`."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    found: dict[str, int] = {}
    for key in ("devDependencies", "dependencies"):
        part = content.get(key) if isinstance(content, dict) else None
        for name, version in part.items() if isinstance(part, dict) else ():
            if number := _VERSION.match(str(version)[:100]):
                found[str(name)] = int(number[1])
    return found
