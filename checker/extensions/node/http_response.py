"""The response of a server that a learner wrote."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class HttpResponse:
    """A response to one request, or why there was none.

    Attributes:
        path: that was requested.
        status: the HTTP status; 0 when there was no response.
        content: the parsed JSON; the body as text when it is not JSON.
        is_json: whether the body is JSON.
        error: why there was no response; empty when there was one.
        type: the content type.
    """

    path: str
    status: int
    content: Any
    is_json: bool = False
    error: str = ""
    type: str = ""

    @classmethod
    def read(cls, path: str, data: dict[str, Any]) -> HttpResponse:
        """Read it from what the worker sent.

        Args:
            path: that was requested.
            data: `status`, `type` and `body`; or `failed`.
        """
        if "failed" in data:
            return cls(path, 0, None, error=str(data["failed"]))
        status, body, kind = data["status"], str(data["body"]), str(data["type"])
        try:
            return cls(path, status, json.loads(body), is_json=True, type=kind)
        except (ValueError, RecursionError):
            return cls(path, status, body, type=kind)
