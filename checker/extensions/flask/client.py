"""Requests to a learner's Flask app, and the pages that it returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from checker.extensions.python.handle import TaskHandle
from checker.judge.exceptions import WorkerStopped
from checker.judge.feedback.transcript import cut
from checker.report.model import Verdict

# A query and an Accept-Language header.
Visitor = tuple[dict[str, str], str | None]


@dataclass(frozen=True)
class Page:
    """The response of the app.

    Attributes:
        status: the HTTP status.
        kind: the content type, without its parameters.
        text: the body.
        texts: the visible texts, by tag, in order; see `checker.extensions.flask.worker.html_text`.
        details: those that were requested of `user`, `locale` and `timezone`.
        request: the request, as messages show it.
    """

    status: int
    kind: str
    text: str
    texts: dict[str, tuple[str, ...]]
    details: dict[str, Any]
    request: str = ""

    @property
    def titles(self) -> tuple[str, ...]:
        """Every `<title>`: a page may have one too many."""
        return self.texts.get("title", ())

    @property
    def headings(self) -> tuple[str, ...]:
        """Every `<h1>`."""
        return self.texts.get("h1", ())

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Every `<p>`."""
        return self.texts.get("p", ())

    @property
    def user(self) -> Any:
        """What `g.user` was; None when it was not set."""
        return self.details["user"]

    @property
    def locale(self) -> Any:
        """The locale that Babel used, as text."""
        return self.details["locale"]

    @property
    def timezone(self) -> Any:
        """The time zone that Babel used, as text."""
        return self.details["timezone"]


def visit(
    task: TaskHandle,
    query: dict[str, str] | None = None,
    *,
    languages: str | None = None,
    path: str = "/",
    ask: tuple[str, ...] = (),
    connection: bool = False,
    cookies: bool = False,
    between: Visitor | None = None,
) -> Page:
    """Ask the app of the task's module for a page.

    Args:
        task: the module that has `app`.
        query: what stands behind the `?` of the address.
        languages: the `Accept-Language` header; None sends none.
        path: the address without its query.
        ask: which details to return with the page, of `user`, `locale` and `timezone`.
        connection: whether to send the request over a real connection; details cannot be
            returned then.
        cookies: whether to use the browser of earlier such requests, which keeps its cookies.
        between: another visitor, whose request comes when the template of this page is about to
            be rendered, and is answered first; details cannot be returned then.

    Raises:
        SubmissionRaised: when the app raised something and did not handle it.
    """
    address, headers, request = _request(path, query, languages)
    if between is not None:
        other, other_headers, other_request = _request(path, *between)
        task.note(f"{request}   and meanwhile   {other_request}")
        return _read(task.ask("visit_with_another", address, headers, other, other_headers), (), request)
    task.note(request)
    if connection:
        return _read(task.ask("visit_over_connection", address, headers), (), request)
    return _read(task.ask("visit", address, headers, list(ask), cookies), ask, request)


def _request(
    path: str, query: dict[str, str] | None, languages: str | None
) -> tuple[str, list[tuple[str, str]], str]:
    """The address, the headers, and the request as the reader of a message knows it."""
    address = f"{path}?{urlencode(query, safe='/')}" if query else path
    headers = [("Accept-Language", languages)] if languages is not None else []
    shown = "".join(f"   {name}: {cut(value)}" for name, value in headers)
    return address, headers, f"GET {cut(address)}{shown}"


def _read(answer: Any, ask: tuple[str, ...], request: str) -> Page:
    """Read a page from a worker's answer.

    Raises:
        WorkerStopped: when the answer is malformed.
    """
    try:
        status, kind, text = answer["status"], answer["kind"], answer["body"]
        texts = {tag: tuple(items) for tag, items in answer["texts"].items()}
        strings = [kind, text, *(each for items in texts.values() for each in items)]
        if type(status) is not int or any(type(each) is not str for each in strings):
            raise TypeError
        return Page(status, kind, text, texts, {name: answer[name] for name in ask}, request)
    except (AttributeError, TypeError, KeyError) as error:
        raise WorkerStopped(Verdict.TAMPERED, "its answer is not one of ours") from error
