"""What the pages of tasks 1, 2 and 3 have to say: plain models of them."""

from collections.abc import Callable, Collection
from typing import Any

from datasets import Row

from checker.testing import CheckFailure, python, show

HYPER_KEYS = ["data", "next_page", "page", "page_size", "prev_page", "total_pages"]
_INDEX_KEYS = ["data", "index", "next_index", "page_size"]
# What each value of a page depends on.
_POINTERS = {
    "page": "",
    "page_size": "It is the number of rows in 'data', not the number asked for.",
    "total_pages": "A last page that is not full counts as one, and the header is no row.",
    "prev_page": "Only the first page has none before it.",
    "next_page": "There is none after the last page.",
}
_SHOW = 12  # rows


def check_page(found: Any, rows: list[Row], page: int, page_size: int) -> None:
    """Fail unless `found` is what `get_page(page, page_size)` has to give."""
    if type(found) is not list:
        raise CheckFailure(
            f"get_page has to return a list of rows, and this is of type {python.kind_of(found)}."
        )
    _check_rows_are_lists(found)
    begin = (page - 1) * page_size
    expected = rows[begin : begin + page_size]
    right = found == expected
    assert right, (
        f"get_page({page}, {page_size}) gives {_rows(found, rows, begin)}, "
        f"and should give {_rows(expected, rows, begin)}, counted from 0.{_first_other(found, expected)}"
    )


def check_hyper(found: Any, rows: list[Row], page: int, page_size: int, *keys: str) -> None:
    """Fail unless `found` is what `get_hyper(page, page_size)` has to give, in some of its values.

    Args:
        found: what it gave.
        rows: the whole data set.
        page: counted from 1; may be past the end.
        page_size: how many rows were asked for.
        keys: of the values that are looked at: what else is wrong is the claim of another check.
    """
    expected = hyper(rows, page, page_size)
    call = f"get_hyper({page}, {page_size})"
    found = _dictionary("get_hyper", found, keys)
    if "data" in keys:
        _check_data_is_a_list(found["data"])
        if found["data"] != expected["data"]:
            begin = (page - 1) * page_size
            raise CheckFailure(
                f"{call}: 'data' is {_rows(found['data'], rows, begin)}, "
                f"and should be {_rows(expected['data'], rows, begin)}."
            )
    for key in keys:
        if key != "data" and not _is_same(found[key], expected[key]):
            raise CheckFailure(_hyper_reason(call, key, found[key], expected[key], len(rows)))


def wrong_values(found: Any, rows: list[Row], page: int, page_size: int) -> set[str]:
    """The keys of a page of `get_hyper` whose values are wrong, or that it does not have."""
    found, expected = python.as_dict(found), hyper(rows, page, page_size)
    if type(found) is not dict:
        return set(HYPER_KEYS)
    return {key for key in HYPER_KEYS if key not in found or not _is_same(found[key], expected[key])}


def _is_same(found: Any, expected: Any) -> bool:
    return type(found) is type(expected) and bool(found == expected)


def _hyper_reason(call: str, key: str, found: Any, expected: Any, rows: int) -> str:
    """What is wrong with a value, and what it depends on."""
    if expected is not None and (str(found) == str(expected) or found == expected):
        return f"{call}: {_no_int(key, found)}"
    pointer = _POINTERS[key]
    if key == "next_page" and expected is not None:
        pointer = f"There are {rows} rows."
    elif key == "total_pages":
        pointer = f"There are {rows} rows. {pointer}"
    return f"{call}: {key!r} is {show(found)}, and should be {expected!r}. {pointer}".rstrip()


def hyper_page(found: Any) -> Any:
    """The same as a plain dict, when it has the keys of a page of `get_hyper`."""
    return _page("get_hyper", found, HYPER_KEYS)


def index_page(found: Any) -> Any:
    """The same as a plain dict, when it has the keys of a page of `get_hyper_index`."""
    return _page("get_hyper_index", found, _INDEX_KEYS)


def hyper(rows: list[Row], page: int, page_size: int) -> dict[str, Any]:
    """What `get_hyper(page, page_size)` has to give."""
    data = rows[(page - 1) * page_size : page * page_size]
    total = -(-len(rows) // page_size)
    return {
        "page_size": len(data),
        "page": page,
        "data": data,
        "next_page": page + 1 if page < total else None,
        "prev_page": page - 1 if page > 1 else None,
        "total_pages": total,
    }


def check_index_data(
    found: Any, rows: list[Row], index: int, page_size: int, deleted: Collection[int] = ()
) -> None:
    """Fail unless the rows of `found` are those that `get_hyper_index(index, page_size)` has to give.

    Args:
        found: what it gave.
        rows: the whole data set, as it was read.
        index: where the page was asked to begin.
        page_size: how many rows were asked for.
        deleted: the indexes of the rows that are gone.
    """
    data = _dictionary("get_hyper_index", found, ["data"])["data"]
    expected = [rows[number] for number in _left(rows, index, deleted)[:page_size]]
    _check_data_is_a_list(data)
    right = data == expected
    assert right, f"'data' is {_rows(data, rows, index)}, and should be {_rows(expected, rows, index)}."


def check_next_index(
    found: Any, rows: list[Row], index: int, page_size: int, deleted: Collection[int] = ()
) -> None:
    """Fail unless the `next_index` leads on from the rows that a right page has.

    The task leaves open where the next page begins when rows between this page
    and the next are deleted, and what is said when there is no next page: all of it is accepted.
    """
    left = _left(rows, index, deleted)
    value = _dictionary("get_hyper_index", found, ["next_index"])["next_index"]
    _check_next(value, left[:page_size][-1], left[page_size:])


def check_index_and_size(found: Any, index: int, sizes: Collection[int]) -> None:
    """Fail unless it names the index that was asked for, and one of these page sizes."""
    check_value(found, "index", [index])
    check_value(found, "page_size", sizes)


def check_value(found: Any, key: str, expected: Collection[int]) -> None:
    """Fail unless a value of a page of `get_hyper_index` is one of these."""
    value = _dictionary("get_hyper_index", found, [key])[key]
    if type(value) is not int:  # nor 2.0 or True
        raise CheckFailure(_no_int(key, value))
    right = value in expected
    asked = ", which was asked for" if key == "index" else ""
    assert right, (
        f"{key!r} is {show(value)}, and should be {' or '.join(map(str, dict.fromkeys(expected)))}{asked}."
    )


def _left(rows: list[Row], index: int, deleted: Collection[int]) -> list[int]:
    return [number for number in range(index, len(rows)) if number not in deleted]


def is_right(check: Callable[..., None], *args: Any) -> bool:
    """Whether a check holds, for those that are about what comes on top of it."""
    try:
        check(*args)
    except AssertionError:
        return False
    return True


def _check_next(found: Any, last: int, rest: list[int]) -> None:
    if found is not None and type(found) is not int:
        raise CheckFailure(_no_int("next_index", found))
    said = f"'next_index' is {show(found)}, but this page ends with row {last} and "
    number = -1 if found is None else found
    if not rest:
        right = found is None or number > last
        assert right, f"{said}no row is left: it should be None, or past the end."
    else:
        # Any index up to the next row that is left leads to the same rows.
        right = last < number <= rest[0]
        assert right, f"{said}the next row that is left is {rest[0]}."


def _check_data_is_a_list(data: Any) -> None:
    if type(data) is not list:
        raise CheckFailure(f"'data' has to be a list of rows, and is of type {python.kind_of(data)}.")
    _check_rows_are_lists(data)


def _check_rows_are_lists(found: list[Any]) -> None:
    other = next((row for row in found if type(row) is not list), None)
    if other is not None:
        raise CheckFailure(
            "Each row of a page has to be a list, as in the data set, "
            f"and not of type {python.kind_of(other)}."
        )


def _no_int(key: str, value: Any) -> str:
    return f"{key!r} is {show(value)}, of type {python.kind_of(value)}: it should be an int."


def _dictionary(name: str, returned: Any, keys: Collection[str]) -> Any:
    """The same as a plain dict, when it is one and has these keys."""
    found = python.as_dict(returned)
    if type(found) is not dict:
        raise CheckFailure(
            f"{name} has to return a dictionary, and what it returns is of type {python.kind_of(found)}."
        )
    absent = [show(key) for key in keys if key not in found]
    if absent:
        raise CheckFailure(f"The dictionary of {name} has no {_listed(absent)}.{_unasked(name, found)}")
    return found


def _page(name: str, returned: Any, keys: list[str]) -> Any:
    found = _dictionary(name, returned, keys)
    if unasked := _unasked(name, found):
        raise CheckFailure(f"The dictionary of {name}: {unasked.strip()}")
    return found


def _unasked(name: str, found: dict[Any, Any]) -> str:
    keys = HYPER_KEYS if name == "get_hyper" else _INDEX_KEYS
    unasked = sorted(show(key, 40) for key in found if key not in keys)
    return f" It has the {_listed(unasked)}, which nobody asks for." if unasked else ""


def _listed(keys: list[str]) -> str:
    return f"key {keys[0]}" if len(keys) == 1 else f"keys {', '.join(keys[:9])}"


def _first_other(found: list[Any], expected: list[Row]) -> str:
    """Where two long pages part, which are not shown in full; a sentence, or nothing."""
    if min(len(found), len(expected)) <= _SHOW:
        return ""
    parting = next((n for n, (a, b) in enumerate(zip(found, expected, strict=False)) if a != b), None)
    return "" if parting is None else f" They part at place {parting} of the page."


def _rows(found: list[Any], rows: list[Row], begin: int) -> str:
    """Rows in few words: `rows 3, 4`, by where they stand in the data set.

    Args:
        found: rows of a page.
        rows: the data set.
        begin: where the page begins: of rows that are alike, the one near there is meant.
    """
    if not found:
        return "no rows"
    places = range(len(found))
    shown = [*places] if len(found) <= _SHOW else [*places[: _SHOW // 2], *places[-2:]]
    words = [_row(found[place], rows, begin + place) for place in shown]
    if len(found) > _SHOW:
        words.insert(-2, "…")
    return f"{'row' if len(found) == 1 else 'rows'} {', '.join(words)}"


def _row(row: Any, rows: list[Row], near: int) -> str:
    """The number of a row, the nearest of those that are like it; or what it is instead."""
    numbers = [number for number, known in enumerate(rows) if known == row]
    return str(min(numbers, key=lambda number: abs(number - near))) if numbers else show(row)
