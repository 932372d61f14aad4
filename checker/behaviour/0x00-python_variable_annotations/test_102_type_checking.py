"""Behaviour of 0x00-python_variable_annotations/102-type_checking.py."""

import ast

from random_values import check_names, check_type, items, notice_what_is_printed, word

from checker.testing import core, edge, type_hints

# What no number of `array` is; mypy cannot tell where the tuple says nothing of its items.
NO_NUMBERS = ("str", "bytes", "bool", "None", "Tuple[_]", "List[_]", "Dict[_]")


@core(hint="Every item stands there so many times in a row, before the next one begins.")
def test_repeats_every_item(task, rng):
    """`zoom_array` returns a list with every item `factor` times in a row."""
    one, two, factor = rng.randint(1, 999), word(rng), rng.randint(4, 6)
    expected = [one] * factor + [two] * factor
    assert items(task.call("zoom_array", (one, two), factor)) == expected
    assert items(task.call("zoom_array", (two, one, two, two), 2)) == [two] * 2 + [one] * 2 + [two] * 4
    notice_what_is_printed(task, "zoom_array")


@core(hint="The code that was given says what factor is when nobody says it.")
def test_doubles_without_a_factor(task, rng):
    """Without a factor, `zoom_array` returns every item twice."""
    one = rng.randint(1, 999)
    assert items(task.call("zoom_array", (one,))) == [one, one]


@core(hint="Square brackets make a list, round ones a tuple.")
def test_returns_a_list(task, rng):
    """What `zoom_array` returns is a list."""
    check_type(task.call("zoom_array", (rng.randint(1, 999),), 2), "list")


@core(hint="Keep the three lines below the function, and repair them.")
def test_module_still_zooms(task):
    """`zoom_2x` and `zoom_3x` are what `zoom_array` makes of `array`."""
    assert items(task.get("array")) == [12, 72, 91]
    for name, factor in (("zoom_2x", 2), ("zoom_3x", 3)):
        zoomed = task.call("zoom_array", (12, 72, 91), factor)
        assert task.get(name) == zoomed


@core(hint="The code that was given calls it twice below: `zoom_2x = zoom_array(array)`, and once more.")
def test_module_calls_the_function(task):
    """The module itself calls `zoom_array` for its two zoomed lists, and does not write them down."""
    used = calls_outside(task.tree, "zoom_array")
    assert used, "Nothing here calls `zoom_array`: `zoom_2x` and `zoom_3x` have to be what it returns."


def calls_outside(tree, name):
    """Whether importing uses a function's name outside of the function itself."""
    pending = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            return True
        inside = isinstance(node, ast.FunctionDef) and node.name == name
        guarded = isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
        pending += [] if inside or guarded else ast.iter_child_nodes(node)
    return False


@edge(hint="What does range() make of it?")
def test_edges_of_the_factor(task, rng):
    """Once leaves the items as they are, and no times leaves nothing."""
    lst = (rng.randint(1, 999), rng.randint(1, 999))
    assert items(task.call("zoom_array", lst, 1)) == list(lst)
    assert items(task.call("zoom_array", lst, 0)) == []
    assert items(task.call("zoom_array", (), 3)) == []


@edge(hint="0 is an item like any other.")
def test_an_empty_item_is_an_item(task):
    """Items that are 0, empty or None are repeated like any other."""
    for item in (0, "", None):
        assert items(task.call("zoom_array", (item,), 2)) == [item, item]


@edge(hint="A function that calls itself for each item comes to an end after a thousand of them.")
def test_repeats_thousands(task):
    """Of thousands of items each is repeated."""
    assert items(task.call("zoom_array", (7,) * 5_000, 2)) == [7] * 10_000


@core(hint="A tuple and an int go in, a list comes out.")
def test_is_annotated(task):
    """`zoom_array` is annotated: a tuple and an int go in, a list comes out."""
    fault = type_hints.signature_fault(task, "zoom_array(lst: Tuple[_], factor: int) -> List[_]")
    assert not fault, fault
    for wrong in NO_NUMBERS:
        fits = not type_hints.signature_fault(task, f"zoom_array(lst, factor) -> List[{wrong}]")
        shown = wrong.removesuffix("[_]")
        assert not fits, f"The list that `zoom_array` makes of numbers is annotated as a list of `{shown}`."


@edge(hint="The code that was given says what the parameters are called.")
def test_parameters_are_called_lst_and_factor(task):
    """The parameters of `zoom_array` are called `lst` and `factor`."""
    check_names(task, "zoom_array", "lst", "factor")
