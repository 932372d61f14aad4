"""Caches as a textbook states them, to hold a learner's cache against.

A model writes down of every key when it came, when it was last put and last
used, and how often; a policy is one line that names the key to discard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

MAX_ITEMS = 4

Call = tuple[Any, ...]  # ("put", key, item), ("get", key) or ("print_cache",)
LOOK: Call = ("print_cache",)

_HEADING = "Current cache:\n"


class Outcome(NamedTuple):
    """The outcome of a sequence of calls.

    Attributes:
        printed: by the calls themselves.
        get_results: what each get returned; what put returns does not matter.
        left: what print_cache then printed of the cache.
    """

    printed: str
    get_results: list[Any]
    left: str


def outcome(calls: Sequence[Call], returned: Sequence[Any], printed: str) -> Outcome:
    """The outcome of calls of which the last is LOOK.

    Args:
        calls: the calls.
        returned: by each of them.
        printed: by all of them together.
    """
    on_the_way, heading, left = printed.rpartition(_HEADING)
    get_results = [answer for call, answer in zip(calls, returned, strict=True) if call[0] == "get"]
    return Outcome(on_the_way, get_results, heading + left)


@dataclass
class Row:
    """What is known of one key in the cache; times are counted in calls."""

    item: Any
    entered: int
    put: int
    used: int
    uses: int


class Basic:
    """A cache without a limit."""

    limit: int | None = None

    def __init__(self) -> None:
        self.rows: dict[Any, Row] = {}
        self._now = 0
        self._printed = ""

    def leaver(self) -> Any:
        """The key that a full cache gives up for a new one."""
        raise NotImplementedError

    def put(self, key: Any, item: Any) -> None:
        """Keep an item under a key."""
        self._now += 1
        if key is None or item is None:
            return
        if self.discards_for(key):
            leaver = self.leaver()
            del self.rows[leaver]
            self._printed += f"DISCARD: {leaver}\n"
        if key not in self.rows:
            self.rows[key] = Row(item, self._now, self._now, self._now, 1)
            return
        row = self.rows[key]
        row.item = item
        row.put = row.used = self._now
        row.uses += 1

    def get(self, key: Any) -> Any:
        """The item under a key."""
        self._now += 1
        if key is None or key not in self.rows:
            return None
        row = self.rows[key]
        row.used = self._now
        row.uses += 1
        return row.item

    def print_cache(self) -> None:
        """Print what is in the cache."""
        self._printed += _HEADING
        for key in sorted(self.rows):
            self._printed += f"{key}: {self.rows[key].item}\n"

    def calls(self, calls: Sequence[Call]) -> list[Any]:
        """Make many calls; what each of them returned."""
        return [getattr(self, name)(*arguments) for name, *arguments in calls]

    def played(self, calls: Sequence[Call]) -> Outcome:
        """The outcome of these calls on a new cache."""
        whole = [*calls, LOOK]
        return outcome(whole, self.calls(whole), self._printed)

    def discards_for(self, key: Any) -> bool:
        """Whether putting an item under this key makes another key leave."""
        return key not in self.rows and len(self.rows) == self.limit


class Fifo(Basic):
    """First in, first out."""

    limit = MAX_ITEMS

    def leaver(self) -> Any:
        """The key that came first."""
        return min(self.rows, key=lambda key: self.rows[key].entered)


class Lifo(Basic):
    """Last in, first out."""

    limit = MAX_ITEMS

    def leaver(self) -> Any:
        """The key that was put last."""
        return max(self.rows, key=lambda key: self.rows[key].put)


class Lru(Basic):
    """Least recently used."""

    limit = MAX_ITEMS

    def leaver(self) -> Any:
        """The key that was used longest ago."""
        return min(self.rows, key=lambda key: self.rows[key].used)


class Mru(Basic):
    """Most recently used."""

    limit = MAX_ITEMS

    def leaver(self) -> Any:
        """The key that was used last."""
        return max(self.rows, key=lambda key: self.rows[key].used)


class Lfu(Basic):
    """Least frequently used."""

    limit = MAX_ITEMS

    def leaver(self) -> Any:
        """The key used least often; of several, the one used longest ago."""
        return min(self.rows, key=lambda key: (self.rows[key].uses, self.rows[key].used))

    def tied(self) -> list[Any]:
        """The other keys that were used as seldom as the one that leaves."""
        leaver = self.leaver()
        uses = self.rows[leaver].uses
        return [key for key, row in self.rows.items() if row.uses == uses and key != leaver]
