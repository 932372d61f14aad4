"""Behaviour of 0x00-python_variable_annotations/9-element_length.py."""

from fresh_values import UNCHANGED, check_names, word

from checker.judge.annotations import signature_fault
from checker.judge.reason import as_tuple
from checker.judge.testing import core, edge


def element_length(task, lst):
    """What it gives; named tuples are tuples."""
    found = task.call("element_length", lst)
    # Each is asked about: not more of them than there can be.
    return [as_tuple(pair) for pair in found] if type(found) is list and len(found) == len(lst) else found


@core(hint=UNCHANGED)
def test_pairs_items_with_their_lengths(task, rng):
    """`element_length` returns every item with its length, in order."""
    words = [word(rng) for _ in range(rng.randint(3, 5))]
    words.append(words[0])
    assert element_length(task, words) == [(item, len(item)) for item in words]


@core(hint=UNCHANGED)
def test_takes_every_kind_of_sequence(task):
    """Items may be strings, lists and tuples, empty ones too."""
    lst = ["egg", [1, 2], (), ["shell"] * 4]
    assert element_length(task, lst) == [("egg", 3), ([1, 2], 2), ((), 0), (["shell"] * 4, 4)]
    assert element_length(task, []) == []


@edge(hint="An Iterable can be walked through once; it need not have places or a length.")
def test_takes_every_kind_of_iterable(task, rng):
    """What the items come in need not be a list."""
    one, two = word(rng), word(rng)
    assert element_length(task, (one, two)) == [(one, len(one)), (two, len(two))]
    assert element_length(task, {one}) == [(one, len(one))]
    assert element_length(task, {one: two}) == [(one, len(one))]


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
