"""The sandboxed half of the extension; standard library and `checker.runtime` only."""

from checker.extensions.flask.worker.adapter import prepare

__all__ = ["prepare"]
