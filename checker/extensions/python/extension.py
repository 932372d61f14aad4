"""The extension for modules in Python: `task` is a handle on the module that is handed in."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Extension


class PythonExtension(Extension):
    """Imports the module in a worker, calls it, and returns the results."""

    name = "python"
    worker = Path(__file__).parent / "worker"
    fixtures = "checker.extensions.python.fixtures"
    api = "checker.extensions.python.api"
