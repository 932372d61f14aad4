"""`python -m checker` is the `checker` command."""

import contextlib
import os
import sys


def main() -> int:
    """Carry out one command; Ctrl-C while it is still being loaded is one line too."""
    _begin_again_in_utf8()
    try:
        from checker.cli.app import main as carry_out
    except KeyboardInterrupt:
        sys.stderr.write("checker: stopped\n")
        return 130
    return carry_out()


def _begin_again_in_utf8() -> None:
    """Read the names of files as UTF-8, whatever the locale says; what is printed stays in its encoding.

    In a locale of ASCII alone mypy cannot keep what it knows of a file below a folder with
    another letter in its name, its own files among them.
    """
    if sys.getfilesystemencoding() == "utf-8" or os.environ.get("PYTHONUTF8") == "1":
        return
    os.environ["PYTHONUTF8"] = "1"
    if sys.stdout is not None:
        os.environ.setdefault("PYTHONIOENCODING", sys.stdout.encoding)
    with contextlib.suppress(OSError):
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
