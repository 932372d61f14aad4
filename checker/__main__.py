"""`python -m checker` is the `checker` command."""

import sys


def main() -> int:
    """Carry out one command; Ctrl-C while it is still being loaded is one line too."""
    try:
        from checker.cli import main as carry_out
    except KeyboardInterrupt:
        sys.stderr.write("checker: stopped\n")
        return 130
    return carry_out()


if __name__ == "__main__":
    sys.exit(main())
