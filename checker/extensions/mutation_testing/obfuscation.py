"""Obfuscates a module's bytecode so that a mutant cannot be distinguished from the original by inspection.

See `worker/code_loader.py`.
"""

from __future__ import annotations

import ast
import marshal
import random
import string

# The constant in place of the hook that records calls; the same as in `worker/code_loader.py`, which trusted
# code does not import.
CALL_HOOK = b"\0call hook"
_MOST_ASSIGNMENTS = 3
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_HAS_PLACE = (ast.expr, ast.stmt, ast.arg, ast.alias, ast.keyword, ast.excepthandler)


# For branches that are never taken: names and constants that correct and wrong code use.
_CALLED = (
    "access_nested_map bool dict fn get_json getattr hasattr isinstance iter len list memoize next print "
    "property repr requests reversed set setattr sorted str sum tuple type KeyError LookupError TypeError "
    "ValueError Mapping"
)
_READ = "format get items json keys pop replace startswith endswith strip title upper values org"
_CONSTANTS = (None, True, False, 0, 1, 2, -1, 42, "", "/", "key", "license", "name", "payload", "url")
_MOST_IN_BRANCH = 6


def obfuscate(name: str, text: str, draw: random.Random) -> bytes:
    """A module's obfuscated code, marshalled for a worker, which runs the same Python.

    As it is compiled here, nothing of the text is ever in the memory of a process that runs
    a learner's tests, not even in freed memory.

    Args:
        name: of the module.
        text: what it is made of.
        draw: decides what is added to it.
    """
    tree = ast.parse(text)
    _obfuscate_tree(tree, draw)
    return marshal.dumps(compile(tree, name, "exec", dont_inherit=True))


def _obfuscate_tree(tree: ast.Module, draw: random.Random) -> None:
    """Add the call hook and dead code to every function, and put everything on line 1."""
    stack: list[tuple[ast.AST, str]] = [(tree, "")]
    while stack:
        node, name = stack.pop()
        if isinstance(node, _DEFINITION):
            name = f"{name}.{node.name}" if name else node.name
            if not isinstance(node, ast.ClassDef):
                _obfuscate_function(node, name, draw)
        if isinstance(node, _HAS_PLACE):  # or will have
            node.lineno = node.end_lineno = 1
            node.col_offset = node.end_col_offset = 0
        stack += [(child, name) for child in ast.iter_child_nodes(node)]


def _obfuscate_function(node: _Function, name: str, draw: random.Random) -> None:
    parameters = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
    arguments: list[ast.expr] = [ast.Constant(name)]
    arguments += [ast.Name(each.arg, ast.Load()) for each in parameters if each.arg != "self"]
    hook = ast.Expr(ast.Call(ast.Attribute(ast.Constant(CALL_HOOK), "called", ast.Load()), arguments, []))
    start = 0 if ast.get_docstring(node, clean=False) is None else 1
    for _ in range(draw.randint(1, _MOST_ASSIGNMENTS)):
        unread = "".join(draw.choices(string.ascii_lowercase, k=12))
        assignment = ast.Assign([ast.Name(unread, ast.Store())], ast.Constant(draw.getrandbits(16)))
        place = draw.randint(start, len(node.body))
        node.body[place:place] = [assignment, _never(unread, draw)]
    node.body.insert(start, hook)


def _never(number: str, draw: random.Random) -> ast.If:
    """A branch that is taken only when a variable that holds a number is None."""
    body: list[ast.stmt] = []
    for _ in range(draw.randint(2, _MOST_IN_BRANCH)):
        called = ast.Name(draw.choice(_CALLED.split()), ast.Load())
        read = ast.Attribute(called, draw.choice(_READ.split()), ast.Load())
        given = [ast.Constant(constant) for constant in draw.sample(_CONSTANTS, draw.randint(0, 3))]
        body.append(ast.Expr(ast.Call(draw.choice((called, read)), [*given], [])))
    never = ast.Compare(ast.Name(number, ast.Load()), [ast.Is()], [ast.Constant(None)])
    return ast.If(never, body, [])
