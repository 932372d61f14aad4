"""Where a report is written to: a file, whole or not at all, or standard output."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from checker.exceptions import UserError
from checker.host import streams
from checker.host.atomic_write import replace_file, temporary_path

STANDARD_OUTPUT = "-"


class DestinationError(UserError):
    """A report cannot be written there; one line says why."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A place that a report can be written to.

    Attributes:
        name: as it was typed; `-` is standard output.
        appends: whether a file keeps what it has, and is written to at its end.
    """

    name: str
    appends: bool = False

    @property
    def is_standard_output(self) -> bool:
        """Whether this is `-`."""
        return self.name == STANDARD_OUTPUT

    @property
    def path(self) -> Path:
        """The file itself, where the name is a link to it."""
        return Path(os.path.realpath(self.name))

    def check(self) -> None:
        """Find out, before any work is done, whether a report can be written here.

        Raises:
            DestinationError: when it cannot.
        """
        if self.is_standard_output:
            if not streams.has_output():
                raise DestinationError("standard output is closed")
            return
        if not self.name:
            raise DestinationError("a report's file needs a name")
        if self.appends:
            self.write("")
            return
        if self._is_special():
            return
        if self.path.is_dir():
            raise DestinationError(f"{self.name}: this is a folder")
        folder = self.path.parent
        if not folder.is_dir():
            raise DestinationError(f"{self.name}: no such folder to write it in")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise DestinationError(f"{self.name}: its folder cannot be written to")
        try:
            _check_replaceable(self.path)
        except OSError as error:
            raise DestinationError(f"{self.name}: {reason(error)}") from error

    def write(self, text: str) -> None:
        """Write `text`, as UTF-8.

        A file appears whole or stays what it was. A device or a pipe, such as
        `/dev/null`, cannot be replaced and is written to.

        Raises:
            DestinationError: when it cannot be written.
        """
        content = text.encode("utf-8")
        try:
            if self.is_standard_output:
                write_out(content)
            elif self.appends:
                with open(self.name, "ab") as stream:
                    stream.write(content)
            elif self._is_special():
                with open(self.name, "wb") as stream:
                    stream.write(content)
            else:
                replace_file(self.path, lambda stream: stream.write(content))
        except OSError as error:
            raise DestinationError(f"{self.name}: {reason(error)}") from error

    def _is_special(self) -> bool:
        """Whether this is a device, a pipe or a socket."""
        try:
            mode = os.stat(self.name).st_mode
        except (OSError, ValueError):
            return False
        return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def write_out(content: bytes) -> None:
    """Write to standard output, all of it; a reader that has gone (`| head`) is no error.

    Raises:
        DestinationError: when it cannot be written for another reason.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _forget_standard_output()
    except OSError as error:
        _forget_standard_output()
        raise DestinationError(f"standard output: {reason(error)}") from error


def reason(error: OSError) -> str:
    """Why the system refused, in its own words, as part of a sentence."""
    return (error.strerror or str(error)).lower()


def _check_replaceable(path: Path) -> None:
    """Make a temporary file in the folder, and see whether it could take the place of this one.

    Raises:
        OSError: when it could not.
    """
    temporary = temporary_path(path)
    temporary.open("xb").close()
    temporary.unlink()
    with contextlib.suppress(FileNotFoundError):
        file, folder, own = path.stat(), path.parent.stat(), os.geteuid()
        if folder.st_mode & stat.S_ISVTX and own not in (0, file.st_uid, folder.st_uid):
            raise PermissionError(errno.EPERM, "this is another user's file")


def _forget_standard_output() -> None:
    """Let what is still buffered go nowhere, or Python would complain when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
