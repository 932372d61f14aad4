"""Flask in the worker: answers real requests, starts no server, and knows older answers' ways.

Thousands of answers were written for Flask-Babel 2. What they use of it, and
current versions no longer have, is given back here: the two decorators,
`flask_babel.request`, and a default locale that is looked up when it is needed.

Flask is not among what the warm process always imports, so nothing here may
name it before it is asked for.
"""

import contextlib
import functools
import http.client
import os
import socket
import socketserver
import sys
import threading
import zoneinfo
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn
from wsgiref.simple_server import WSGIRequestHandler

MAX_BODY = 65_536
# Seconds for another visitor's page. An app that serves one visitor after the other makes it wait for the
# first one, who is not kept longer than this.
_PATIENCE = 2.0

# What every browser sends; nothing tells the checker's requests from a reader's.
BROWSER = (
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
)

_SERVER = {"SERVER_NAME": "localhost", "SERVER_PORT": "80", "SCRIPT_NAME": "", "GATEWAY_INTERFACE": "CGI/1.1"}

# Status, content type without its parameters, the beginning of the body.
Answer = tuple[int, str, bytes]


class ServerStarted(BaseException):
    """The learner's code starts a server where it is only imported.

    Not an `Exception`: an `except Exception` around it must not swallow it.
    """


def prepare() -> None:
    """Adapt what is imported of Flask and Flask-Babel, once, before any submission is there."""
    if "flask" not in sys.modules:
        return
    _refuse_servers()
    if "pytz" in sys.modules:
        _share_time_zones()
    if "flask_babel" in sys.modules:
        _restore_flask_babel_2()
        _warm_up()


def _refuse_servers() -> None:
    import flask
    import werkzeug.serving

    def refuse(what: str) -> Callable[..., NoReturn]:
        def started(*args: Any, **kwargs: Any) -> NoReturn:
            raise ServerStarted(
                f"{what} is called while the file is only imported, and would never come back: "
                'put it below `if __name__ == "__main__":`'
            )

        return started

    setattr(flask.Flask, "run", refuse("app.run()"))  # noqa: B010
    setattr(werkzeug.serving, "run_simple", refuse("run_simple()"))  # noqa: B010
    setattr(socketserver.BaseServer, "serve_forever", refuse("serve_forever()"))  # noqa: B010


def _share_time_zones() -> None:
    """Let `zoneinfo` find every zone that pytz knows: systems leave some out."""
    import pytz

    zoneinfo.reset_tzpath([*zoneinfo.TZPATH, os.path.join(os.path.dirname(pytz.__file__), "zoneinfo")])
    # Which zones there are pytz finds out when first asked: it opens the files of all of them.
    for zones in (pytz.all_timezones_set, pytz.common_timezones_set):
        len(zones)
    with contextlib.suppress(pytz.UnknownTimeZoneError):
        pytz.timezone("none of them")


def _restore_flask_babel_2() -> None:
    import babel
    import flask

    flask_babel: Any = sys.modules["flask_babel"]
    init_app = flask_babel.Babel.init_app

    @functools.wraps(init_app)
    def remember(self: Any, app: Any, *args: Any, **kwargs: Any) -> None:
        init_app(self, app, *args, **kwargs)
        notes = vars(self).setdefault("_notes", {"selectors": {}, "configurations": []})
        notes["configurations"].append(app.extensions["babel"])
        for name, selector in notes["selectors"].items():
            setattr(app.extensions["babel"], name, selector)

    def decorator(name: str) -> Callable[[Any, Any], Any]:
        def register(self: Any, selector: Any) -> Any:
            notes = vars(self).setdefault("_notes", {"selectors": {}, "configurations": []})
            notes["selectors"][name] = selector
            for configuration in notes["configurations"]:
                setattr(configuration, name, selector)
            return selector

        return register

    def default_locale(self: Any) -> Any:
        # Version 4 reads it when the app is made known, which may be before
        # `app.config.from_object`.
        known = flask_babel.get_babel().default_locale
        return babel.Locale.parse(flask.current_app.config.get("BABEL_DEFAULT_LOCALE", known))

    changes = {
        "init_app": remember,
        "localeselector": decorator("locale_selector"),
        "timezoneselector": decorator("timezone_selector"),
        "default_locale": property(default_locale),
    }
    for name, change in changes.items():
        setattr(flask_babel.Babel, name, change)
    setattr(flask_babel, "request", flask.request)  # noqa: B010


def _warm_up() -> None:
    """Load what a first page loads, so that no test pays for it."""
    import flask

    flask_babel: Any = sys.modules["flask_babel"]
    app = flask.Flask("warm_up")
    flask_babel.Babel(app)
    page = "<p>{% if g.user %}{{ _('known') }}{% else %}{{ now | datetimeformat }}{% endif %}</p>"
    for locale in ("en", "fr"):
        with app.test_request_context(), flask_babel.force_locale(locale):
            flask.render_template_string(page, now=None)
    app.add_url_rule("/", view_func=lambda: "")
    answered(app, "/", [])


def answered(app: Any, path: str, headers: list[tuple[str, str]], *, cookies: bool = False) -> Answer:
    """Send one request to an app without a network.

    The request is over then, and was ended once: a client that keeps the
    request's context for whoever asks about it (`with app.test_client()`) lets
    the app tear it down twice.

    Args:
        app: is asked.
        path: with its query.
        headers: beside those that every browser sends.
        cookies: whether the browser is the one that asked with cookies before, and keeps them;
            else it is another each time.

    Raises:
        Exception: what the app raised and did not handle.
    """
    client = _browser(app) if cookies else app.test_client()
    with _app_errors(app) as errors:
        response = client.get(path, headers=[*BROWSER, *headers])
        answer = _cut(response.status_code, response.content_type, response.get_data())
    _raise_first(errors, answer)
    return answer


@functools.cache
def _browser(app: Any) -> Any:
    return app.test_client()


@contextlib.contextmanager
def interrupted(app: Any, path: str, headers: list[tuple[str, str]]) -> Iterator[None]:
    """Let the next page wait, when its template is about to be rendered, until another visitor has one.

    Servers answer each visitor in a thread of its own. Here it is not left to luck when one comes
    between: what the app keeps for all of them is another's then.
    """
    import flask

    others: list[threading.Thread] = []

    def ask() -> None:
        with contextlib.suppress(Exception):
            app.test_client().get(path, headers=[*BROWSER, *headers])

    def come_between(sender: Any, **more: Any) -> None:
        if not others:
            others.append(threading.Thread(target=ask, daemon=True))
            others[0].start()
            others[0].join(_PATIENCE)

    with flask.before_render_template.connected_to(come_between, app):
        yield


def ask_over_connection(app: Any, path: str, headers: list[tuple[str, str]]) -> Answer:
    """Send one request to an app as bytes over a connection, through a server.

    Raises:
        Exception: what the app raised and did not handle, or the connection did.
    """
    ours, theirs = _connection()
    server = SimpleNamespace(get_app=lambda: app, base_environ=_SERVER)
    with ours, theirs, _app_errors(app) as errors:
        threading.Thread(target=_serve_one, args=(theirs, server), daemon=True).start()
        client = http.client.HTTPConnection("localhost")
        client.sock = ours
        client.request("GET", path, headers=dict([*BROWSER, *headers]))
        response = client.getresponse()
        answer = _cut(response.status, response.getheader("Content-Type"), response.read(MAX_BODY))
    _raise_first(errors, answer)
    return answer


def _serve_one(connection: socket.socket, server: Any) -> None:
    """Answer one request; a page that does not say how long it is ends where the connection does."""
    try:
        WSGIRequestHandler(connection, ("127.0.0.1", 0), server)
    finally:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)


def _connection() -> tuple[socket.socket, socket.socket]:
    """Both ends of a connection: over loopback, or a mere pair where there is no network."""
    try:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            ours = socket.create_connection(listening.getsockname())
            return ours, listening.accept()[0]
    except PermissionError:
        return socket.socketpair()


@functools.cache
def compile_catalogues() -> None:
    """Compile each `messages.po` that has no `messages.mo` beside it, before the first page."""
    for source in sorted(Path("translations").glob("*/LC_MESSAGES/messages.po")):
        target = source.with_suffix(".mo")
        if not target.exists():
            from babel.messages.mofile import write_mo
            from babel.messages.pofile import read_po

            with source.open("rb") as text:
                catalogue = read_po(text, locale=source.parent.parent.name)
            with target.open("wb") as compiled:
                write_mo(compiled, catalogue)


@contextlib.contextmanager
def _app_errors(app: Any) -> Iterator[list[BaseException]]:
    """What the app raises meanwhile, and turns into a bare 500 itself."""
    import flask

    errors: list[BaseException] = []

    def note(sender: Any, exception: BaseException, **more: Any) -> None:
        errors.append(exception)

    with flask.got_request_exception.connected_to(note, app):
        yield errors


def _raise_first(errors: list[BaseException], answer: Answer) -> None:
    if errors and answer[0] == 500:
        raise errors[0]


def _cut(status: int, content_type: str | None, body: bytes) -> Answer:
    return status, (content_type or "").partition(";")[0].strip().lower(), body[:MAX_BODY]
