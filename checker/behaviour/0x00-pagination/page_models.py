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


def check_page(actual: Any, rows: list[Row], page: int, page_size: int) -> None:
    """Fail unless `actual` is what `get_page(page, page_size)` has to give."""
    if type(actual) is not list:
        raise CheckFailure(
            f"get_page has to return a list of rows, and this is of type {python.kind_of(actual)}."
        )
    _check_rows_are_lists(actual)
    begin = (page - 1) * page_size
    expected = rows[begin : begin + page_size]
    right = actual == expected
    assert right, (
        f"get_page({page}, {page_size}) gives {_rows(actual, rows, begin)}, "
        f"and should give {_rows(expected, rows, begin)}, counted from 0.{_first_other(actual, expected)}"
    )


def check_hyper(actual: Any, rows: list[Row], page: int, page_size: int, *keys: str) -> None:
    """Fail unless `actual` is what `get_hyper(page, page_size)` has to give, in some of its values.

    Args:
        actual: its return value.
        rows: the whole data set.
        page: counted from 1; may be past the end.
        page_size: the number of rows requested.
        keys: of the values that are looked at: what else is wrong is the claim of another check.
    """
    expected = hyper(rows, page, page_size)
    call = f"get_hyper({page}, {page_size})"
    actual = _dictionary("get_hyper", actual, keys)
    if "data" in keys:
        _check_data_is_a_list(actual["data"])
        if actual["data"] != expected["data"]:
            begin = (page - 1) * page_size
            raise CheckFailure(
                f"{call}: 'data' is {_rows(actual['data'], rows, begin)}, "
                f"and should be {_rows(expected['data'], rows, begin)}."
            )
    for key in keys:
        if key != "data" and not _is_same(actual[key], expected[key]):
            raise CheckFailure(_hyper_reason(call, key, actual[key], expected[key], len(rows)))


def wrong_values(actual: Any, rows: list[Row], page: int, page_size: int) -> set[str]:
    """The keys of a page of `get_hyper` whose values are wrong, or that it does not have."""
    actual, expected = python.as_dict(actual), hyper(rows, page, page_size)
    if type(actual) is not dict:
        return set(HYPER_KEYS)
    return {key for key in HYPER_KEYS if key not in actual or not _is_same(actual[key], expected[key])}


def _is_same(actual: Any, expected: Any) -> bool:
    return type(actual) is type(expected) and bool(actual == expected)


def _hyper_reason(call: str, key: str, actual: Any, expected: Any, rows: int) -> str:
    """What is wrong with a value, and what it depends on."""
    if expected is not None and (str(actual) == str(expected) or actual == expected):
        return f"{call}: {_no_int(key, actual)}"
    pointer = _POINTERS[key]
    if key == "next_page" and expected is not None:
        pointer = f"There are {rows} rows."
    elif key == "total_pages":
        pointer = f"There are {rows} rows. {pointer}"
    return f"{call}: {key!r} is {show(actual)}, and should be {expected!r}. {pointer}".rstrip()


def hyper_page(returned: Any) -> Any:
    """The same as a plain dict, when it has the keys of a page of `get_hyper`."""
    return _page("get_hyper", returned, HYPER_KEYS)


def index_page(returned: Any) -> Any:
    """The same as a plain dict, when it has the keys of a page of `get_hyper_index`."""
    return _page("get_hyper_index", returned, _INDEX_KEYS)


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
    returned: Any, rows: list[Row], index: int, page_size: int, deleted: Collection[int] = ()
) -> None:
    """Fail unless the rows of `returned` are those that `get_hyper_index(index, page_size)` has to give.

    Args:
        returned: its return value.
        rows: the whole data set, as it was read.
        index: the requested index of the first row.
        page_size: the number of rows requested.
        deleted: the indexes of the deleted rows.
    """
    data = _dictionary("get_hyper_index", returned, ["data"])["data"]
    expected = [rows[number] for number in _remaining(rows, index, deleted)[:page_size]]
    _check_data_is_a_list(data)
    right = data == expected
    assert right, f"'data' is {_rows(data, rows, index)}, and should be {_rows(expected, rows, index)}."


def check_next_index(
    returned: Any, rows: list[Row], index: int, page_size: int, deleted: Collection[int] = ()
) -> None:
    """Fail unless the `next_index` leads on from the rows that a right page has.

    The task leaves open where the next page begins when rows between this page
    and the next are deleted, and what `next_index` is on the last page: all of it is accepted.
    """
    left = _remaining(rows, index, deleted)
    value = _dictionary("get_hyper_index", returned, ["next_index"])["next_index"]
    _check_next(value, left[:page_size][-1], left[page_size:])


def check_index_and_size(returned: Any, index: int, sizes: Collection[int]) -> None:
    """Fail unless it has the requested index, and one of these page sizes."""
    check_value(returned, "index", [index])
    check_value(returned, "page_size", sizes)


def check_value(returned: Any, key: str, expected: Collection[int]) -> None:
    """Fail unless a value of a page of `get_hyper_index` is one of these."""
    value = _dictionary("get_hyper_index", returned, [key])[key]
    if type(value) is not int:  # nor 2.0 or True
        raise CheckFailure(_no_int(key, value))
    right = value in expected
    suffix = ", which was asked for" if key == "index" else ""
    assert right, (
        f"{key!r} is {show(value)}, and should be {' or '.join(map(str, dict.fromkeys(expected)))}{suffix}."
    )


def _remaining(rows: list[Row], index: int, deleted: Collection[int]) -> list[int]:
    return [number for number in range(index, len(rows)) if number not in deleted]


def is_right(check: Callable[..., None], *args: Any) -> bool:
    """Whether a check holds, for those that are about what comes on top of it."""
    try:
        check(*args)
    except AssertionError:
        return False
    return True


def _check_next(next_index: Any, last: int, rest: list[int]) -> None:
    if next_index is not None and type(next_index) is not int:
        raise CheckFailure(_no_int("next_index", next_index))
    message = f"'next_index' is {show(next_index)}, but this page ends with row {last} and "
    number = -1 if next_index is None else next_index
    if not rest:
        right = next_index is None or number > last
        assert right, f"{message}no row is left: it should be None, or past the end."
    else:
        # Any index up to the next row that is left leads to the same rows.
        right = last < number <= rest[0]
        assert right, f"{message}the next row that is left is {rest[0]}."


def _check_data_is_a_list(data: Any) -> None:
    if type(data) is not list:
        raise CheckFailure(f"'data' has to be a list of rows, and is of type {python.kind_of(data)}.")
    _check_rows_are_lists(data)


def _check_rows_are_lists(page_rows: list[Any]) -> None:
    other = next((row for row in page_rows if type(row) is not list), None)
    if other is not None:
        raise CheckFailure(
            "Each row of a page has to be a list, as in the data set, "
            f"and not of type {python.kind_of(other)}."
        )


def _no_int(key: str, value: Any) -> str:
    return f"{key!r} is {show(value)}, of type {python.kind_of(value)}: it should be an int."


def _dictionary(name: str, returned: Any, keys: Collection[str]) -> Any:
    """The same as a plain dict, when it is one and has these keys."""
    result = python.as_dict(returned)
    if type(result) is not dict:
        raise CheckFailure(
            f"{name} has to return a dictionary, and what it returns is of type {python.kind_of(result)}."
        )
    absent = [show(key) for key in keys if key not in result]
    if absent:
        raise CheckFailure(f"The dictionary of {name} has no {_listed(absent)}.{_extra_keys(name, result)}")
    return result


def _page(name: str, returned: Any, keys: list[str]) -> Any:
    result = _dictionary(name, returned, keys)
    if extra_keys := _extra_keys(name, result):
        raise CheckFailure(f"The dictionary of {name}: {extra_keys.strip()}")
    return result


def _extra_keys(name: str, result: dict[Any, Any]) -> str:
    keys = HYPER_KEYS if name == "get_hyper" else _INDEX_KEYS
    extra_keys = sorted(show(key, 40) for key in result if key not in keys)
    return f" It has the {_listed(extra_keys)}, which nobody asks for." if extra_keys else ""


def _listed(keys: list[str]) -> str:
    return f"key {keys[0]}" if len(keys) == 1 else f"keys {', '.join(keys[:9])}"


def _first_other(actual: list[Any], expected: list[Row]) -> str:
    """Where two long pages part, which are not shown in full; a sentence, or nothing."""
    if min(len(actual), len(expected)) <= _SHOW:
        return ""
    parting = next((n for n, (a, b) in enumerate(zip(actual, expected, strict=False)) if a != b), None)
    return "" if parting is None else f" They part at place {parting} of the page."


def _rows(page_rows: list[Any], rows: list[Row], begin: int) -> str:
    """Rows in few words: `rows 3, 4`, by where they stand in the data set.

    Args:
        page_rows: rows of a page.
        rows: the data set.
        begin: where the page begins: of rows that are alike, the one near there is meant.
    """
    if not page_rows:
        return "no rows"
    places = range(len(page_rows))
    shown = [*places] if len(page_rows) <= _SHOW else [*places[: _SHOW // 2], *places[-2:]]
    words = [_row(page_rows[place], rows, begin + place) for place in shown]
    if len(page_rows) > _SHOW:
        words.insert(-2, "…")
    return f"{'row' if len(page_rows) == 1 else 'rows'} {', '.join(words)}"


def _row(row: Any, rows: list[Row], near: int) -> str:
    """The number of a row, the nearest of those that are like it; or what it is instead."""
    numbers = [number for number, known in enumerate(rows) if known == row]
    return str(min(numbers, key=lambda number: abs(number - near))) if numbers else show(row)
