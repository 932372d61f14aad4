"""Requests to the Flask app of a module, and what they leave behind."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from checker.extensions.flask.worker import adapter, html_text
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
    module: ModuleType, path: str, headers: Headers, wanted: list[str], cookies: bool = False
) -> dict[str, Any]:
    """Ask the app for a page.

    What is wanted beside it is what it was when the page had been made: an app
    may tidy up after the request.

    Args:
        module: has the app.
        path: with its query.
        headers: beside those that every browser sends.
        wanted: what to tell beside the page itself: `user` (of `flask.g`; None
            when it is not set), `locale`, `timezone` (those of Flask-Babel).
        cookies: see `flask_adapter.answered`.

    Returns:
        `status`, `kind` (the content type), `body`, its `texts`, and what was
        wanted.
    """
    adapter.compile_catalogues()
    app = get_attribute(module, "app")
    noted: dict[str, Any] = {}
    with _noting(app, wanted, noted):
        answer = adapter.answered(app, path, headers, cookies=cookies)
    return _told(answer) | dict.fromkeys(wanted) | noted


@operation
def visit_with_another(
    module: ModuleType, path: str, headers: Headers, other_path: str, other_headers: Headers
) -> dict[str, Any]:
    """Ask the app for a page, while it makes one for another visitor; see `flask_adapter.interrupted`."""
    with adapter.interrupted(get_attribute(module, "app"), other_path, other_headers):
        return visit(module, path, headers, [])


@operation
def visit_over_connection(module: ModuleType, path: str, headers: Headers) -> dict[str, Any]:
    """Ask the app for a page as a browser does: over a connection, of a server."""
    adapter.compile_catalogues()
    return _told(adapter.ask_over_connection(get_attribute(module, "app"), path, headers))


@operation
def set_local_time(module: ModuleType, zone: str) -> None:
    """Let this process be in another time zone, written as POSIX does (`XYZ-9`)."""
    os.environ["TZ"] = zone
    time.tzset()


@operation
def let_time_pass(module: ModuleType, seconds: float) -> None:
    """Move the virtual clock on, as while a computer sleeps: nobody has anything done meanwhile."""
    virtual = virtual_time.active_clock()
    assert virtual is not None
    virtual.skip(seconds)


@operation
def refill(module: ModuleType, name: str, content: dict[Any, Any]) -> bool:
    """Give a module-level dict another content, in place: all that hold it see that.

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
            each[:] = languages  # whoever holds the same list sees it
    for each in classes:
        setattr(each, "LANGUAGES", languages)  # noqa: B010
    if "LANGUAGES" in configuration:
        configuration["LANGUAGES"] = languages
    return any(each is not None for each in known)


@contextlib.contextmanager
def _noting(app: Any, wanted: list[str], noted: dict[str, Any]) -> Iterator[None]:
    """Note what is wanted whenever a template has been rendered, where nothing raises; else at the end.

    What raises then is the app's own: its page is one of status 500.
    """
    import flask

    def note(sender: Any, **more: Any) -> None:
        for name in wanted:
            with contextlib.suppress(Exception):
                noted[name] = _BESIDE[name]()

    def note_the_rest(sender: Any, **more: Any) -> None:
        for name in wanted:
            if name not in noted:
                noted[name] = _BESIDE[name]()

    rendered = flask.template_rendered.connected_to(note, app)
    with rendered, flask.request_finished.connected_to(note_the_rest, app):
        yield


def _told(answer: adapter.Answer) -> dict[str, Any]:
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


_BESIDE = {"user": _user, "locale": _locale, "timezone": _timezone}
