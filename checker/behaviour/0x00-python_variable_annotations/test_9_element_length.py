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
    """Call `element_length`; return a list of tuples. Other checks report another type."""
    result = task.call("element_length", lst)
    if isinstance(result, RemoteObject):
        result = task.note("list(…)", task.ask("look_at", result), outcome="is")
    # Each pair may cost a request to the worker: limit their number.
    return [pair_of(pair) for pair in result] if type(result) is list and len(result) <= _MOST else result


def pair_of(pair):
    """Convert a pair to a tuple. A named tuple is accepted; another check reports a list."""
    return tuple(pair) if type(pair) is list else python.as_tuple(pair)


@core(hint=UNCHANGED)
def test_pairs_items_with_their_lengths(task, rng):
    """`element_length` returns every item with its length, in order."""
    words = [word(rng) for _ in range(rng.randint(3, 5))]
    words.append(words[0])
    assert element_length(task, words) == [(item, len(item)) for item in words]
    notice_what_is_printed(task, "element_length")


@core(hint="Is the result a list, or another type such as a generator?")
def test_returns_a_list(task):
    """`element_length` returns a list."""
    check_type(task.call("element_length", ["egg"]), "list")


@core(hint="Parentheses create a tuple, square brackets a list.")
def test_pairs_are_tuples(task):
    """Each item forms a tuple with its length."""
    result = task.call("element_length", ["egg"])
    pairs = task.ask("look_at", result) if isinstance(result, RemoteObject) else result
    right = type(pairs) in (list, tuple) and len(pairs) == 1
    assert right, "The result does not contain exactly one pair."
    check_type(python.as_tuple(pairs[0]), "tuple")


@core(hint=UNCHANGED)
def test_takes_every_kind_of_sequence(task):
    """Items may be strings, lists and tuples, including empty ones."""
    lst = ["egg", [1, 2], (), ["shell"] * 4]
    assert element_length(task, lst) == [("egg", 3), ([1, 2], 2), ((), 0), (["shell"] * 4, 4)]
    assert element_length(task, []) == []


@edge(hint="A Sequence has a length and supports indexes. Does your code require more?")
def test_takes_other_sequences(task):
    """Items may be other sequences, such as bytes, a range or a deque."""
    assert element_length(task, [b"egg"]) == [(b"egg", 3)]
    for kind, content, length in (("range", (5, 9), 4), ("deque", [1, 2, 3], 3), ("UserList", [1, 2], 2)):
        pairs = element_length(task, [make_value(task, kind, content)])
        assert [pair[1:] for pair in pairs] == [(length,)]


@edge(hint="Some iterables allow a single iteration, and have no length and no indexes.")
def test_takes_every_kind_of_iterable(task, rng):
    """`lst` may be any iterable: a tuple, a set, a dict, an iterator or a generator."""
    one, two = word(rng), word(rng)
    assert element_length(task, (one, two)) == [(one, len(one)), (two, len(two))]
    assert element_length(task, {one}) == [(one, len(one))]
    assert element_length(task, {one: two}) == [(one, len(one))]
    assert element_length(task, make_value(task, "iter", ["ab", "c"])) == [("ab", 2), ("c", 1)]
    assert element_length(task, make_value(task, "generator", ["ab", "c"])) == [("ab", 2), ("c", 1)]


@edge(hint="Python allows about a thousand nested calls. Does your function call itself for each item?")
def test_takes_thousands(task):
    """It returns the length of each of thousands of items."""
    result = task.call("element_length", [f"egg {number}" for number in range(5_000)])
    pairs = task.ask("look_at", result) if isinstance(result, RemoteObject) else result
    right = type(pairs) is list and len(pairs) == 5_000
    assert right, "Expected a list of 5,000 pairs, one for each item."
    assert pair_of(pairs[-1]) == ("egg 4999", 8)


@edge(hint="Which line of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """It does not change the list that is passed in."""
    assert_left_as_it_was(task, "element_length", ["shell", "egg", "shell"])


@core(hint="What is `lst`, and what are its items? What do the tuples in the result contain?")
def test_is_annotated(task):
    """`element_length` is annotated: it takes an iterable of sequences and returns a list of pairs."""
    fault = type_hints.signature_fault(
        task, "element_length(lst: Iterable[Sequence[FREE]]) -> List[Tuple[Sequence[FREE], int]]"
    )
    assert not fault, fault


@edge(hint="Which name does the given code use for the parameter?")
def test_parameter_is_called_lst(task):
    """The parameter of `element_length` is called `lst`."""
    check_names(task, "element_length", "lst")
