"""pycodestyle and mypy on the exercises and their drivers: part of `make lint`."""

from __future__ import annotations

import subprocess
import sys

from checker.tests.grading import CURRICULUM

_CACHE = CURRICULUM.root / ".mypy_cache"


def main() -> int:
    """Lint every project; the number of those with findings."""
    bad = 0
    for project in CURRICULUM.projects:
        names = sorted(path.name for path in project.folder.glob("*.py"))
        if not names:
            continue
        commands = [["pycodestyle", "--config=/dev/null", "--max-line-length=79", *names]]
        # One file a run: names that begin with a digit are no modules to import.
        commands += [
            [
                "mypy",
                "--strict",
                "--no-error-summary",
                # Nothing is written beside the exercises: tests of attacks look for changes there.
                f"--cache-dir={_CACHE}",
                "--allow-any-generics",
                "--ignore-missing-imports",
                "--allow-untyped-decorators",
                n,
            ]
            for n in names
        ]
        results = [subprocess.run([sys.executable, "-m", *c], cwd=project.folder) for c in commands]
        bad += any(result.returncode for result in results)
    return bad


if __name__ == "__main__":
    sys.exit(main())
