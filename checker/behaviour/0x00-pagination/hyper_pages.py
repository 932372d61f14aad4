"""What the pages of tasks 1, 2 and 3 have to say: plain models of them."""

from collections.abc import Callable, Collection
from typing import Any

from pagination_data import Row

from checker.judge.reason import Reason, as_dict, kind_of
from checker.judge.transcript import show

_HYPER_KEYS = ["data", "next_page", "page", "page_size", "prev_page", "total_pages"]
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
        raise Reason(f"get_page has to return a list of rows, and this is of type {kind_of(found)}.")
    _check_rows_are_lists(found)
    begin = (page - 1) * page_size
    expected = rows[begin : begin + page_size]
    right = found == expected
    assert right, (
        f"get_page({page}, {page_size}) gives {_rows(found, rows, begin)}, "
        f"and should give {_rows(expected, rows, begin)}, counted from 0.{_first_other(found, expected)}"
    )


def check_hyper(found: Any, rows: list[Row], page: int, page_size: int) -> None:
    """Fail unless `found` is what `get_hyper(page, page_size)` has to give.

    Args:
        found: what it gave.
        rows: the whole data set.
        page: counted from 1; may be past the end.
        page_size: how many rows were asked for.
    """
    expected = hyper(rows, page, page_size)
    call = f"get_hyper({page}, {page_size})"
    found = hyper_page(found)
    _check_data_is_a_list(found["data"])
    if found["data"] != expected["data"]:
        begin = (page - 1) * page_size
        raise Reason(
            f"{call}: 'data' is {_rows(found['data'], rows, begin)}, "
            f"and should be {_rows(expected['data'], rows, begin)}."
        )
    for key, pointer in _POINTERS.items():
        wanted = expected[key]
        if type(found[key]) is not type(wanted) or found[key] != wanted:
            said = f"{call}: {key!r} is {show(found[key])}, and should be {wanted!r}."
            if wanted is not None and (str(found[key]) == str(wanted) or found[key] == wanted):
                said, pointer = f"{call}: {_no_int(key, found[key])}", ""
            elif key == "next_page" and wanted is not None:
                pointer = f"There are {len(rows)} rows."
            elif key == "total_pages":
                pointer = f"There are {len(rows)} rows. {pointer}"
            raise Reason(f"{said} {pointer}".rstrip())


def hyper_page(found: Any) -> Any:
    """The same as a plain dict, when it has the keys of a page of `get_hyper`."""
    return _page("get_hyper", found, _HYPER_KEYS)


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


def check_index(
    found: Any, rows: list[Row], index: int, page_size: int, deleted: Collection[int] = ()
) -> None:
    """Fail unless `found` is something `get_hyper_index(index, page_size)` may give.

    The task leaves open where the next page begins when rows between this page
    and the next are deleted, what is said when there is no next page, and
    whether a short page states its own size: all of it is accepted.

    Args:
        found: what it gave.
        rows: the whole data set, as it was read.
        index: where the page was asked to begin.
        page_size: how many rows were asked for.
        deleted: the indexes of the rows that are gone.
    """
    left = [number for number in range(index, len(rows)) if number not in deleted]
    shown, rest = left[:page_size], left[page_size:]
    expected = [rows[number] for number in shown]
    found = index_page(found)
    _check_data_is_a_list(found["data"])
    right = found["data"] == expected
    assert right, (
        f"'data' is {_rows(found['data'], rows, index)}, and should be {_rows(expected, rows, index)}."
    )
    for key in ("index", "page_size"):
        if type(found[key]) is not int:  # nor 2.0 or True
            raise Reason(_no_int(key, found[key]))
    right = found["index"] == index
    assert right, (
        f"'index' is {show(found['index'])}, and should be what was asked for, deleted or not: {index}."
    )
    sizes = dict.fromkeys((page_size, len(shown)))
    right = found["page_size"] in sizes
    assert right, f"'page_size' is {show(found['page_size'])}, and should be {' or '.join(map(str, sizes))}."
    _check_next(found["next_index"], shown[-1], rest)


def with_reason(check: Callable[..., None], *args: Any) -> None:
    """Do a check whose own sentence is enough: the claim's hint is about something else."""
    try:
        check(*args)
    except AssertionError as error:
        raise Reason(str(error).split("\nassert ", 1)[0]) from error


def _check_next(found: Any, last: int, rest: list[int]) -> None:
    if found is not None and type(found) is not int:
        raise Reason(_no_int("next_index", found))
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
        raise Reason(f"'data' has to be a list of rows, and is of type {kind_of(data)}.")
    _check_rows_are_lists(data)


def _check_rows_are_lists(found: list[Any]) -> None:
    other = next((row for row in found if type(row) is not list), None)
    if other is not None:
        raise Reason(
            f"Each row of a page has to be a list, as in the data set, and not of type {kind_of(other)}."
        )


def _no_int(key: str, value: Any) -> str:
    return f"{key!r} is {show(value)}, of type {kind_of(value)}: it should be an int."


def _page(name: str, returned: Any, keys: list[str]) -> Any:
    found = as_dict(returned)
    if type(found) is not dict:
        raise Reason(f"{name} has to return a dictionary, and what it returns is of type {kind_of(found)}.")
    absent = [show(key) for key in keys if key not in found]
    unasked = sorted(show(key, 40) for key in found if key not in keys)
    if absent:
        has = f" It has the {_listed(unasked)}, which nobody asks for." if unasked else ""
        raise Reason(f"The dictionary of {name} has no {_listed(absent)}.{has}")
    if unasked:
        raise Reason(f"The dictionary of {name} has the {_listed(unasked)}, which nobody asks for.")
    return found


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
