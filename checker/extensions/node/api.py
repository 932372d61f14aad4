"""What behaviour tests get as `checker.testing.node`."""

from checker.extensions.node.handle import NodeHandle
from checker.extensions.node.http_response import HttpResponse
from checker.extensions.node.script import Script

__all__ = ["HttpResponse", "NodeHandle", "Script"]
