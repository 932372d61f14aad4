"""Requests to the Flask app of a module, and what they leave behind."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from checker.extensions.flask.worker import adapter, babel_compat, html_text
from checker.runtime import virtual_time
from checker.runtime.worker.registry import get_attribute, operation

Headers = list[tuple[str, str]]


@operation
def is_flask_app(module: ModuleType) -> bool:
    """Whether `app` is a Flask app."""
    import flask

    return flask.Flask in type.__dict__["__mro__"].__get__(type(get_attribute(module, "app")))


@operation
def is_known_to_babel(module: ModuleType) -> bool:
    """Whether `app` is a Flask app that a Babel knows."""
    return is_flask_app(module) and "babel" in get_attribute(module, "app").extensions


@operation
def setting(module: ModuleType, name: str) -> Any:
    """A value of the app's configuration; None when it is not set."""
    return get_attribute(module, "app").config.get(name)


@operation
def visit(
    module: ModuleType, path: str, headers: Headers, details: list[str], cookies: bool = False
) -> dict[str, Any]:
    """Ask the app for a page.

    The details have the values that they had when the page was rendered: an app
    may reset them after the request.

    Args:
        module: has the app.
        path: with its query.
        headers: in addition to those of a browser.
        details: what to return besides the page: `user` (of `flask.g`; None
            when it is not set), `locale`, `timezone` (those of Flask-Babel).
        cookies: see `adapter.get_page`.

    Returns:
        `status`, `kind` (the content type), `body`, its `texts`, and the details.
    """
    babel_compat.compile_catalogues()
    app = get_attribute(module, "app")
    values: dict[str, Any] = {}
    with _recording(app, details, values):
        answer = adapter.get_page(app, path, headers, cookies=cookies)
    return _as_data(answer) | dict.fromkeys(details) | values


@operation
def visit_with_another(
    module: ModuleType, path: str, headers: Headers, other_path: str, other_headers: Headers
) -> dict[str, Any]:
    """Ask the app for a page, while it makes one for another visitor; see `adapter.interrupted`."""
    with adapter.interrupted(get_attribute(module, "app"), other_path, other_headers):
        return visit(module, path, headers, [])


@operation
def visit_over_connection(module: ModuleType, path: str, headers: Headers) -> dict[str, Any]:
    """Ask the app for a page as a browser does: over a connection, of a server."""
    babel_compat.compile_catalogues()
    return _as_data(adapter.ask_over_connection(get_attribute(module, "app"), path, headers))


@operation
def set_local_time(module: ModuleType, zone: str) -> None:
    """Let this process be in another time zone, written as POSIX does (`XYZ-9`)."""
    os.environ["TZ"] = zone
    time.tzset()


@operation
def let_time_pass(module: ModuleType, seconds: float) -> None:
    """Advance the virtual clock without running anything, as while a computer sleeps."""
    virtual = virtual_time.active_clock()
    assert virtual is not None
    virtual.skip(seconds)


@operation
def refill(module: ModuleType, name: str, content: dict[Any, Any]) -> bool:
    """Replace the content of a module-level dict in place, so that every reference to it sees that.

    Returns:
        Whether there is one, and it is a dict.
    """
    table = vars(module).get(name)
    if not isinstance(table, dict):
        return False
    dict.clear(table)
    dict.update(table, content)
    return True


@operation
def set_languages(module: ModuleType, languages: list[str]) -> bool:
    """Change the languages that the app's configuration offers, and those of each class of settings.

    Returns:
        Whether there were any.
    """
    configuration = get_attribute(module, "app").config
    classes = [
        each
        for each in vars(module).values()
        if isinstance(each, type) and "LANGUAGES" in type.__dict__["__dict__"].__get__(each)
    ]
    known = [configuration.get("LANGUAGES"), *(each.__dict__["LANGUAGES"] for each in classes)]
    for each in known:
        if isinstance(each, list):
            each[:] = languages  # in place: other references to the list see it
    for each in classes:
        setattr(each, "LANGUAGES", languages)  # noqa: B010
    if "LANGUAGES" in configuration:
        configuration["LANGUAGES"] = languages
    return any(each is not None for each in known)


@contextlib.contextmanager
def _recording(app: Any, details: list[str], values: dict[str, Any]) -> Iterator[None]:
    """Record the details whenever a template is rendered, where that does not raise; else at the end.

    An exception at the end is the app's own: its response has status 500.
    """
    import flask

    def note(sender: Any, **more: Any) -> None:
        for name in details:
            with contextlib.suppress(Exception):
                values[name] = _DETAILS[name]()

    def note_the_rest(sender: Any, **more: Any) -> None:
        for name in details:
            if name not in values:
                values[name] = _DETAILS[name]()

    rendered = flask.template_rendered.connected_to(note, app)
    with rendered, flask.request_finished.connected_to(note_the_rest, app):
        yield


def _as_data(answer: adapter.Answer) -> dict[str, Any]:
    status, kind, body = answer
    text = body.decode("utf-8", "replace")
    return {"status": status, "kind": kind, "body": text, "texts": html_text.texts(text)}


def _user() -> Any:
    import flask

    return flask.g.get("user")


def _locale() -> str:
    return str(_flask_babel().get_locale())


def _timezone() -> str:
    return str(_flask_babel().get_timezone())


def _flask_babel() -> Any:
    return sys.modules["flask_babel"]


_DETAILS = {"user": _user, "locale": _locale, "timezone": _timezone}
