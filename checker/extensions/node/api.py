"""What behaviour tests get as `checker.testing.node`."""

from checker.extensions.node.handle import Answer, NodeHandle, Script

__all__ = ["Answer", "NodeHandle", "Script"]
