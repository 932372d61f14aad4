"""Two values that should be equal, shown around the first place where they differ."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from itertools import zip_longest

from checker.judge.feedback.transcript import WIDTH, show

_NOTHING = object()
_MARGIN = 40  # characters that brackets and the counts of what is left out may take


def show_difference(left: object, right: object, width: int = WIDTH) -> tuple[str, str]:
    """Both values as Python would write them; a long one without what is far from the first difference.

    Args:
        left: any value.
        right: the value that it should equal.
        width: how many characters each may have.

    Example:
        >>> show_difference([1] * 100, [*[1] * 97, 0, 1, 1], 60)
        ('[… 96 items …, 1, 1, 1, 1]', '[… 96 items …, 1, 0, 1, 1]')
    """
    if _is_short(left, width) and _is_short(right, width):
        return show(left, width), show(right, width)
    if type(left) is type(right):
        if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
            return _show_sequences(left, right, width)
        if isinstance(left, str) and isinstance(right, str):
            return _show_texts(left, right, width)
        if isinstance(left, dict) and isinstance(right, dict):
            return _show_dicts(left, right, width)
    return show(left, width), show(right, width)


def _is_short(value: object, width: int) -> bool:
    if isinstance(value, (str, list, tuple, dict)) and len(value) > width:
        return False
    return len(show(value, sys.maxsize)) <= width


def _same(left: object, right: object) -> bool:
    return type(left) is type(right) and left == right


def _first_difference(left: Sequence[object], right: Sequence[object]) -> int:
    pairs = zip_longest(left, right, fillvalue=_NOTHING)
    return next((index for index, (a, b) in enumerate(pairs) if not _same(a, b)), 0)


def _show_sequences(left: Sequence[object], right: Sequence[object], width: int) -> tuple[str, str]:
    index = _first_difference(left, right)
    start = max(index - 1, 0)
    brackets = "[]" if isinstance(left, list) else "()"
    shown = [_window(list(map(_item(width), each[start : start + width])), width) for each in (left, right)]
    texts = []
    for each, parts in zip((left, right), shown, strict=True):
        after = len(each) - start - len(parts)
        words = [*_left_out(start), *parts, *_left_out(max(after, 0))]
        texts.append(f"{brackets[0]}{', '.join(words)}{brackets[1]}")
    return texts[0], texts[1]


def _item(width: int) -> Callable[[object], str]:
    return lambda value: show(value, max(width // 2, 40))


def _window(parts: list[str], width: int) -> list[str]:
    """As many parts as have room, three at least: one before the difference, the difference, one after."""
    size = 0
    for count, part in enumerate(parts):
        size += len(part) + 2
        if count >= 3 and size > width - _MARGIN:
            return parts[:count]
    return parts


def _left_out(count: int) -> list[str]:
    return [f"… {count} items …"] if count else []


def _show_texts(left: str, right: str, width: int) -> tuple[str, str]:
    index = _first_difference(left, right)
    start = max(index - width // 4, 0)
    end = start + width - _MARGIN
    texts = []
    for text in (left, right):
        before = f"… {start} characters … " if start else ""
        after = f" … {len(text) - end} characters …" if len(text) > end else ""
        texts.append(f"{before}{text[start:end]!r}{after}")
    return texts[0], texts[1]


def _show_dicts(left: dict[object, object], right: dict[object, object], width: int) -> tuple[str, str]:
    """The entries that differ come first, in their order; then as many others as have room."""
    texts = []
    for each, other in ((left, right), (right, left)):
        differing = [key for key in each if key not in other or not _same(each[key], other[key])]
        others = [key for key in each if key not in set(differing)] if len(each) <= width else []
        entry = _item(width)
        parts = [f"{entry(key)}: {entry(each[key])}" for key in [*differing[:width], *others]]
        window = _window(parts, width)
        texts.append(f"{{{', '.join([*window, *_left_out(len(each) - len(window))])}}}")
    return texts[0], texts[1]
