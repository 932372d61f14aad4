"""The extension for annotations: what a function says of its types, and whether that is right."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Extension


class TypeHintsExtension(Extension):
    """Compares annotations, however they are spelt."""

    name = "type_hints"
    worker = Path(__file__).parent / "worker"
    api = "checker.extensions.type_hints.api"
