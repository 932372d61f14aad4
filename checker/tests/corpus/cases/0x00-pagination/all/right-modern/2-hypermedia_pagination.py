#!/usr/bin/env python3
"""Serve pages together with the numbers of their neighbours."""

from __future__ import annotations

from typing import Any

Pages: Any = __import__("1-simple_pagination").Server


class Server(Pages):
    """The pages of the task before, with links."""

    def get_hyper(self, page: int = 1, page_size: int = 10) -> dict[str, Any]:
        """Return one page, described."""
        data = self.get_page(page, page_size)
        total_pages, rest = divmod(len(self.dataset()), page_size)
        total_pages += rest > 0
        return dict(
            total_pages=total_pages,
            prev_page=(page - 1) or None,
            next_page=None if page >= total_pages else page + 1,
            data=data,
            page=page,
            page_size=len(data),
        )
