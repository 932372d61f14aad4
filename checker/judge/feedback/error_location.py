"""Where in the files of a project's behaviour tests an exception came from."""

from __future__ import annotations

import traceback
from pathlib import Path


def locate_error(error: BaseException, tests: Path) -> str:
    """File, line and text of an exception that is a fault of the tests.

    Args:
        error: the exception.
        tests: the file of the tests; helper modules stand in the same folder.

    Example:
        test_1_fifo_cache.py:12: IndexError: list index out of range
    """
    error = error.__cause__ or error  # pytest's own holds nothing but text
    text = f"{type(error).__name__}: {str(error)[:300]}"
    file, line = tests.name, 0
    if isinstance(error, SyntaxError) and error.filename:
        file, line = Path(error.filename).name, error.lineno or 0
        text = f"{type(error).__name__}: {error.msg}"
    else:
        for step in traceback.extract_tb(error.__traceback__):
            if Path(step.filename).parent == tests.parent:
                file, line = Path(step.filename).name, step.lineno or 0
    return f"{file}:{line}: {text}" if line else f"{file}: {text}"
