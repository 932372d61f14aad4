"""Errors of mypy that are its limitations, and not mistakes of the learner."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from checker.analysis.python.mypy.build import Error
from checker.analysis.python.mypy.test_exemptions import TestExemptions
from checker.analysis.python.syntax_tree import walk
from checker.analysis.source import Source

_GENERATOR = "The return type of an async generator function should be"
_JOINED = re.compile(r'"object"|\bobject \||\| object\b|\bobject\]')
_NO_ATTRIBUTE = re.compile(r'has no attribute "(\w+)"')
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Exemptions:
    """What of a file decides which errors of mypy are not reported.

    Attributes:
        dynamic: names taken from `__import__` or `import_module`.
        has_table: whether there is a dict of dicts without annotated types, whose values
            mypy may infer as `object`, in a text that itself does not say `object`.
        attributes: of classes, set where mypy does not see it.
        tests: what is exempt in files of tests.
    """

    dynamic: set[str]
    has_table: bool
    attributes: set[str] = field(default_factory=set)
    tests: TestExemptions = field(default_factory=TestExemptions)

    @classmethod
    def from_source(cls, source: Source) -> Exemptions:
        """Look at all of a file; it is parsed here."""
        says_object = any(isinstance(node, ast.Name) and node.id == "object" for node in walk(source))
        return cls(
            _imported_by_call(source),
            not says_object and any(map(_is_table, walk(source))),
            _attributes_set_on_classes(source),
            TestExemptions.from_nodes(walk(source)) if _is_test_file(source) else TestExemptions(),
        )

    def applies_to(self, error: Error) -> bool:
        """Whether an error is not to be reported."""
        if error.code == "var-annotated":  # an empty list, say
            return True
        if error.message.startswith(_GENERATOR):  # the course itself says `Generator` there
            return True
        if self.has_table and _JOINED.search(error.message):
            # mypy infers `object` for a table of dicts that hold both str and None.
            return True
        if self.tests.applies_to(error):
            return True
        if error.code == "attr-defined" and (absent := _NO_ATTRIBUTE.search(error.message)):
            return absent[1] in self.attributes
        is_dynamic = any(
            f'"{name}"' in error.message or f'"{name}.' in error.message for name in self.dynamic
        )
        return is_dynamic and error.code in ("valid-type", "misc", "name-defined")


def _is_test_file(source: Source) -> bool:
    return PurePosixPath(source.name).name.startswith("test_")


def _is_table(node: ast.AST) -> bool:
    match node:
        case ast.Assign(value=ast.Dict(values=[ast.Dict(), *_])):
            return True
    return False


def _attributes_set_on_classes(source: Source) -> set[str]:
    """Names of attributes that classes get from `@parameterized_class`, or as `cls.name = …`.

    The former may be written down anywhere in the file, in any string.
    """
    attributes, words = set(), set()
    is_parameterized = False
    for node in walk(source):
        match node:
            case ast.Attribute(value=ast.Name("cls"), attr=name, ctx=ast.Store()):
                attributes.add(name)
            case ast.ClassDef(decorator_list=decorators):
                for decorator in decorators:
                    is_parameterized |= "parameterized_class" in ast.unparse(decorator).partition("(")[0]
            case ast.Constant(value=str(text)):
                words.update(_WORD.findall(text))
    return attributes | words if is_parameterized else attributes


def _imported_by_call(source: Source) -> set[str]:
    """Names taken from `__import__("0-add")`, or from such a name: classes to Python, variables to mypy."""
    names: set[str] = set()
    for node in walk(source):  # a module's statements come in their order
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(_is_import_call(part) or _is_name_in(names, part) for part in ast.walk(node.value)):
                names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


def _is_name_in(names: set[str], node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def _is_import_call(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in ("__import__", "import_module")
    return False
