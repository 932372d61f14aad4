"""The extension for JavaScript: programs in Node, the modules of npm, and the servers that they are."""

from __future__ import annotations

from pathlib import Path

from checker.analysis.javascript import toolchain
from checker.extension import Exposure, Extension

HTTP_PORT = 1245  # of the servers that learners write


class NodeExtension(Extension):
    """Runs programs in JavaScript; `node` is a handle on them."""

    name = "node"
    worker = Path(__file__).parent / "worker"
    fixtures = "checker.extensions.node.fixtures"
    api = "checker.extensions.node.api"

    def exposure(self) -> Exposure:
        """Node and the locked trees of packages."""
        if toolchain.why_not():
            return Exposure()
        return Exposure(files=tuple(toolchain.visible()), ports=(HTTP_PORT,), resolves_names=True)
