"""Behaviour of 0x00-python_variable_annotations/9-element_length.py."""

from collections.abc import Sized

from fresh_values import UNCHANGED, assert_left_as_it_was, check_names, made, notice_what_is_printed, word

from checker.judge.annotations import signature_fault
from checker.judge.reason import as_tuple
from checker.judge.testing import core, edge

_MOST = 10


def element_length(task, lst):
    """What it gives; named tuples are tuples."""
    found = task.call("element_length", lst)
    # Each is asked about: not more of them than there can be.
    many = len(lst) if isinstance(lst, Sized) else _MOST
    return [as_tuple(pair) for pair in found] if type(found) is list and len(found) <= many else found


@core(hint=UNCHANGED)
def test_pairs_items_with_their_lengths(task, rng):
    """`element_length` returns every item with its length, in order."""
    words = [word(rng) for _ in range(rng.randint(3, 5))]
    words.append(words[0])
    assert element_length(task, words) == [(item, len(item)) for item in words]
    notice_what_is_printed(task, "element_length")


@core(hint=UNCHANGED)
def test_takes_every_kind_of_sequence(task):
    """Items may be strings, lists and tuples, empty ones too."""
    lst = ["egg", [1, 2], (), ["shell"] * 4]
    assert element_length(task, lst) == [("egg", 3), ([1, 2], 2), ((), 0), (["shell"] * 4, 4)]
    assert element_length(task, []) == []


@edge(hint="A Sequence has a length and places; what else does your code ask of it?")
def test_takes_other_sequences(task):
    """Items may be any other sequences, such as bytes, a range or a deque."""
    assert element_length(task, [b"egg", b""]) == [(b"egg", 3), (b"", 0)]
    for kind, content, length in (("range", (5, 9), 4), ("deque", [1, 2, 3], 3), ("UserList", [1, 2], 2)):
        found = element_length(task, [made(task, kind, content)])
        assert [pair[1:] for pair in found] == [(length,)]


@edge(hint="An Iterable can be walked through once; it need not have places or a length.")
def test_takes_every_kind_of_iterable(task, rng):
    """What the items come in need not be a list."""
    one, two = word(rng), word(rng)
    assert element_length(task, (one, two)) == [(one, len(one)), (two, len(two))]
    assert element_length(task, {one}) == [(one, len(one))]
    assert element_length(task, {one: two}) == [(one, len(one))]


@edge(hint="How often does your code walk through `lst`? An iterator can be walked through once.")
def test_takes_what_can_be_walked_through_once(task):
    """The items may come from an iterator or a generator."""
    assert element_length(task, made(task, "iter", ["ab", "c"])) == [("ab", 2), ("c", 1)]
    assert element_length(task, made(task, "generator", ["ab", "c"])) == [("ab", 2), ("c", 1)]


@edge(hint="A function that calls itself for each item comes to an end after a thousand of them.")
def test_takes_thousands(task):
    """Of thousands of items each has its length."""
    lst = ["egg"] * 5_000
    assert task.call("element_length", lst) == [("egg", 3)] * 5_000


@edge(hint="What of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """The list that is passed in is the same afterwards."""
    assert_left_as_it_was(task, "element_length", ["shell", "egg", "shell"])


@core(hint="In goes an iterable of sequences, out comes a list of tuples of a sequence and an int.")
def test_is_annotated(task):
    """`element_length` is annotated: an iterable of sequences goes in, a list of pairs comes out."""
    fault = signature_fault(
        task, "element_length(lst: Iterable[Sequence[FREE]]) -> List[Tuple[Sequence[FREE], int]]"
    )
    assert not fault, fault


@edge(hint="The code that was given says what the parameter is called.")
def test_parameter_is_called_lst(task):
    """The parameter of `element_length` is called `lst`."""
    check_names(task, "element_length", "lst")
