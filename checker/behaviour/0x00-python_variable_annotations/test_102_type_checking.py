"""Behaviour of 0x00-python_variable_annotations/102-type_checking.py."""

import ast

from random_values import check_names, check_type, items, notice_what_is_printed, word

from checker.testing import core, edge, type_hints

# Types that no item of `array` has; mypy accepts them if the tuple does not declare its items.
NO_NUMBERS = ("str", "bytes", "bool", "None", "Tuple[_]", "List[_]", "Dict[_]")


@core(hint="Does each item appear `factor` times before the next one begins?")
def test_repeats_every_item(task, rng):
    """`zoom_array` returns a list with every item `factor` times in a row."""
    one, two, factor = rng.randint(1, 999), word(rng), rng.randint(4, 6)
    expected = [one] * factor + [two] * factor
    assert items(task.call("zoom_array", (one, two), factor)) == expected
    assert items(task.call("zoom_array", (two, one, two, two), 2)) == [two] * 2 + [one] * 2 + [two] * 4
    notice_what_is_printed(task, "zoom_array")


@core(hint="What is the default of `factor` in the given code?")
def test_doubles_without_a_factor(task, rng):
    """Without a factor, `zoom_array` returns every item twice."""
    one = rng.randint(1, 999)
    assert items(task.call("zoom_array", (one,))) == [one, one]


@core(hint="Square brackets create a list, parentheses a tuple.")
def test_returns_a_list(task, rng):
    """`zoom_array` returns a list."""
    check_type(task.call("zoom_array", (rng.randint(1, 999),), 2), "list")


@core(hint="Keep the three lines below the function, and fix them.")
def test_module_still_zooms(task):
    """`zoom_2x` and `zoom_3x` are the results of calling `zoom_array` on `array`."""
    assert items(task.get("array")) == [12, 72, 91]
    for name, factor in (("zoom_2x", 2), ("zoom_3x", 3)):
        zoomed = task.call("zoom_array", (12, 72, 91), factor)
        assert task.get(name) == zoomed


@core(hint="How does the given code compute `zoom_2x` and `zoom_3x`?")
def test_module_calls_the_function(task):
    """The module calls `zoom_array` to compute `zoom_2x` and `zoom_3x`."""
    used = calls_outside(task.tree, "zoom_array")
    assert used, "The module never calls `zoom_array`: `zoom_2x` and `zoom_3x` must be its results."


def calls_outside(tree, name):
    """Whether importing the module uses a function's name outside the function itself."""
    pending = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            return True
        inside = isinstance(node, ast.FunctionDef) and node.name == name
        guarded = isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)
        pending += [] if inside or guarded else ast.iter_child_nodes(node)
    return False


@edge(hint="What does `range(factor)` contain if the factor is 1 or 0?")
def test_edges_of_the_factor(task, rng):
    """A factor of 1 keeps the items as they are, and a factor of 0 gives an empty list."""
    lst = (rng.randint(1, 999), rng.randint(1, 999))
    assert items(task.call("zoom_array", lst, 1)) == list(lst)
    assert items(task.call("zoom_array", lst, 0)) == []
    assert items(task.call("zoom_array", (), 3)) == []


@edge(hint="Does your code test whether an item is true?")
def test_an_empty_item_is_an_item(task):
    """Items that are 0, empty or None are repeated like any other."""
    for item in (0, "", None):
        assert items(task.call("zoom_array", (item,), 2)) == [item, item]


@edge(hint="Python allows about a thousand nested calls. Does your function call itself for each item?")
def test_repeats_thousands(task):
    """It repeats each of thousands of items."""
    assert items(task.call("zoom_array", (7,) * 5_000, 2)) == [7] * 10_000


@core(hint="What are the types of the two parameters, and of the result?")
def test_is_annotated(task):
    """`zoom_array` is annotated: it takes a tuple and an int and returns a list."""
    fault = type_hints.signature_fault(task, "zoom_array(lst: Tuple[_], factor: int) -> List[_]")
    assert not fault, fault
    for wrong in NO_NUMBERS:
        fits = not type_hints.signature_fault(task, f"zoom_array(lst, factor) -> List[{wrong}]")
        shown = wrong.removesuffix("[_]")
        assert not fits, f"`zoom_array` is annotated to return a list of `{shown}`; `array` holds numbers."


@edge(hint="Which names does the given code use for the parameters?")
def test_parameters_are_called_lst_and_factor(task):
    """The parameters of `zoom_array` are called `lst` and `factor`."""
    check_names(task, "zoom_array", "lst", "factor")
