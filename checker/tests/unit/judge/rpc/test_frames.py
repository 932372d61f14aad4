"""The protocol's trusted end, under whatever bytes may come."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.judge.rpc import frames, values
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.values import Handle
from checker.runtime.worker.values import Values

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: (
        st.lists(inner)
        | st.lists(inner).map(tuple)
        | st.dictionaries(st.text() | st.integers(), inner)
        | st.sets(st.integers() | st.text())
        | st.frozensets(st.text())
    ),
    max_leaves=20,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
)
DECODED = (type(None), bool, int, float, str, bytes, list, tuple, dict, set, frozenset, Handle)
TAGS = st.sampled_from(["int", "float", "bytes", "ref", "dict", "tuple", "set", "frozenset", "list", "x"])


def exactly(value: object) -> object:
    """The value with its types spelt out: True is not 1, and -0.0 is not 0.0."""
    if isinstance(value, dict):
        return ("dict", [(exactly(k), exactly(v)) for k, v in value.items()])
    if isinstance(value, list | tuple):
        return (type(value).__name__, [exactly(item) for item in value])
    if isinstance(value, set | frozenset):
        return (type(value).__name__, sorted(map(repr, value)))
    return (type(value).__name__, repr(value))


@given(PLAIN)
def test_plain_data_crosses_unchanged_from_worker_to_judge(value: object) -> None:
    body = frames.pack({"ok": Values().encode(value)})[frames.HEAD.size :]
    assert exactly(values.decode(frames.unpack(body)["ok"], Handle)) == exactly(value)


@given(PLAIN)
def test_plain_data_crosses_unchanged_from_judge_to_worker(value: object) -> None:
    assert exactly(Values().decode(json.loads(json.dumps(values.encode(value))))) == exactly(value)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_frame_or_a_bad_frame(data: bytes) -> None:
    buffer = bytearray(data)
    try:
        body = frames.split(buffer)
    except BadFrame:
        return
    assert body is None or (type(body) is bytes and frames.HEAD.size + len(body) + len(buffer) == len(data))
    with contextlib.suppress(BadFrame):
        assert type(frames.unpack(body or b"{}")) is dict


@given(JSON | st.dictionaries(TAGS, JSON, min_size=1, max_size=1) | st.dictionaries(TAGS, st.lists(JSON)))
def test_any_json_is_a_value_or_a_bad_frame(content: object) -> None:
    with contextlib.suppress(BadFrame):
        assert isinstance(values.decode(content, Handle), DECODED)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"1",
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": "\xff"}',
        "{“a”: 1}".encode(),
        b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"a": ' + b"9" * 5_000 + b"}",
        b'{"a": 1}{"b": 2}',
        b'{"a": 1',
    ],
)
def test_what_a_worker_would_not_send_is_refused(body: bytes) -> None:
    with pytest.raises(BadFrame):
        frames.unpack(body)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"int": "12g"},
        {"int": 12},
        {"float": "1e5"},
        {"bytes": "*"},
        {"ref": [1, "name"]},
        {"ref": [True, "name", True]},
        {"dict": [[1]]},
        {"dict": [[1, 2], [1, 3]]},
        {"dict": [[[], 1]]},
        {"set": [[1]]},
        {"set": 5},
        {"complex": [1, 2]},
        {"tuple": [], "list": []},
    ],
)
def test_what_is_no_value_is_refused(content: object) -> None:
    with pytest.raises(BadFrame):
        values.decode(content, Handle)


def test_a_frame_larger_than_any_may_be_is_refused_before_it_has_arrived() -> None:
    with pytest.raises(BadFrame):
        frames.split(bytearray(b"\xff\xff\xff\xff"))


def test_a_frame_in_pieces_waits_for_the_rest() -> None:
    whole = frames.pack({"ok": None})
    buffer = bytearray(whole[:-1])
    assert frames.split(buffer) is None
    buffer += whole[-1:]
    assert frames.split(buffer) == b'{"ok":null}'
    assert not buffer


def test_values_nested_too_deep_are_refused() -> None:
    content: object = 1
    for _ in range(500):
        content = [content]
    with pytest.raises(BadFrame):
        values.decode(content, Handle)


class Liar(int):
    """A number that equals every other."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


class Many(list[int]):
    """A list that says what it likes."""


@pytest.mark.parametrize("value", [Liar(3), Many([1]), object(), print, 1j, {1: {2: Liar(3)}}])
def test_what_is_not_plain_by_exact_type_stays_in_the_worker(value: object) -> None:
    encoded = json.dumps(Values().encode(value))
    assert '"ref"' in encoded


@pytest.mark.parametrize("make", [lambda: _nested(1000), lambda: _loop(), lambda: list(range(300_000))])
def test_what_is_too_deep_or_too_large_stays_in_the_worker(make: object) -> None:
    found = Values().encode(make())  # type: ignore[operator]
    assert list(found) == ["ref"]


def _nested(depth: int) -> list[object]:
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


def _loop() -> list[object]:
    value: list[object] = []
    value.append(value)
    return value


def test_a_handle_comes_back_as_what_it_stood_for() -> None:
    here = Values()
    thing = object()
    encoded = here.encode([thing, thing])
    first, second = values.decode(encoded, Handle)
    assert first.number == second.number
    assert here.decode(json.loads(json.dumps(values.encode(first)))) is thing


def test_a_handle_equals_no_data() -> None:
    assert (Handle(0, "Liar", False) == 3) is False  # type: ignore[comparison-overlap]
