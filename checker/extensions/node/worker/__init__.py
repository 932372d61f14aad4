"""The sandboxed half of the extension; standard library and `checker.runtime` only."""
