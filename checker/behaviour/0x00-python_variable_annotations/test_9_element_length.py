"""Behaviour of 0x00-python_variable_annotations/9-element_length.py."""

from random_values import (
    UNCHANGED,
    assert_left_as_it_was,
    check_names,
    check_type,
    make_value,
    notice_what_is_printed,
    word,
)

from checker.testing import RemoteObject, core, edge, python, type_hints

_MOST = 10


def element_length(task, lst):
    """What it gives, as a list of tuples; that it is one, and has them, are claims of their own."""
    result = task.call("element_length", lst)
    if isinstance(result, RemoteObject):
        result = task.note("list(…)", task.ask("look_at", result), outcome="is")
    # Each is asked about: not more of them than there can be.
    return [pair_of(pair) for pair in result] if type(result) is list and len(result) <= _MOST else result


def pair_of(pair):
    """A pair as a tuple: a named tuple is one, and a list that should be one is another claim's."""
    return tuple(pair) if type(pair) is list else python.as_tuple(pair)


@core(hint=UNCHANGED)
def test_pairs_items_with_their_lengths(task, rng):
    """`element_length` returns every item with its length, in order."""
    words = [word(rng) for _ in range(rng.randint(3, 5))]
    words.append(words[0])
    assert element_length(task, words) == [(item, len(item)) for item in words]
    notice_what_is_printed(task, "element_length")


@core(hint="Square brackets around all of it make a list.")
def test_returns_a_list(task):
    """What `element_length` returns is a list."""
    check_type(task.call("element_length", ["egg"]), "list")


@core(hint="Round brackets around an item and its length make a tuple.")
def test_pairs_are_tuples(task):
    """Each item stands in a tuple with its length."""
    result = task.call("element_length", ["egg"])
    pairs = task.ask("look_at", result) if isinstance(result, RemoteObject) else result
    right = type(pairs) in (list, tuple) and len(pairs) == 1
    assert right, "There is no pair in what is returned."
    check_type(python.as_tuple(pairs[0]), "tuple")


@core(hint=UNCHANGED)
def test_takes_every_kind_of_sequence(task):
    """Items may be strings, lists and tuples, empty ones too."""
    lst = ["egg", [1, 2], (), ["shell"] * 4]
    assert element_length(task, lst) == [("egg", 3), ([1, 2], 2), ((), 0), (["shell"] * 4, 4)]
    assert element_length(task, []) == []


@edge(hint="A Sequence has a length and places; what else does your code ask of it?")
def test_takes_other_sequences(task):
    """Items may be any other sequences, such as bytes, a range or a deque."""
    assert element_length(task, [b"egg"]) == [(b"egg", 3)]
    for kind, content, length in (("range", (5, 9), 4), ("deque", [1, 2, 3], 3), ("UserList", [1, 2], 2)):
        pairs = element_length(task, [make_value(task, kind, content)])
        assert [pair[1:] for pair in pairs] == [(length,)]


@edge(hint="An Iterable can be walked through once; it need not have places or a length.")
def test_takes_every_kind_of_iterable(task, rng):
    """What the items come in need not be a list: it may be a set, a dict, an iterator or a generator."""
    one, two = word(rng), word(rng)
    assert element_length(task, (one, two)) == [(one, len(one)), (two, len(two))]
    assert element_length(task, {one}) == [(one, len(one))]
    assert element_length(task, {one: two}) == [(one, len(one))]
    assert element_length(task, make_value(task, "iter", ["ab", "c"])) == [("ab", 2), ("c", 1)]
    assert element_length(task, make_value(task, "generator", ["ab", "c"])) == [("ab", 2), ("c", 1)]


@edge(hint="A function that calls itself for each item comes to an end after a thousand of them.")
def test_takes_thousands(task):
    """Of thousands of items each has its length."""
    result = task.call("element_length", [f"egg {number}" for number in range(5_000)])
    pairs = task.ask("look_at", result) if isinstance(result, RemoteObject) else result
    right = type(pairs) is list and len(pairs) == 5_000
    assert right, "Of 5,000 items, each should be there with its length."
    assert pair_of(pairs[-1]) == ("egg 4999", 8)


@edge(hint="What of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """The list that is passed in is the same afterwards."""
    assert_left_as_it_was(task, "element_length", ["shell", "egg", "shell"])


@core(hint="In goes an iterable of sequences, out comes a list of tuples of a sequence and an int.")
def test_is_annotated(task):
    """`element_length` is annotated: an iterable of sequences goes in, a list of pairs comes out."""
    fault = type_hints.signature_fault(
        task, "element_length(lst: Iterable[Sequence[FREE]]) -> List[Tuple[Sequence[FREE], int]]"
    )
    assert not fault, fault


@edge(hint="The code that was given says what the parameter is called.")
def test_parameter_is_called_lst(task):
    """The parameter of `element_length` is called `lst`."""
    check_names(task, "element_length", "lst")
