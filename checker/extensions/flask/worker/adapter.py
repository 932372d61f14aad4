"""Requests to a Flask app in the worker, without a server.

The warm process imports Flask only for projects that use it, so nothing here
imports it before it is needed.
"""

import contextlib
import functools
import http.client
import socket
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any, NoReturn
from wsgiref.simple_server import WSGIRequestHandler

from checker.extensions.flask.worker import babel_compat
from checker.runtime.refusal import Refusal

MAX_BODY = 65_536
# Seconds for the page of a second visitor. An app that handles one request at a time makes the second wait
# for the first, which is not delayed longer than this.
_SECOND_VISITOR_SECONDS = 2.0

# The headers of a browser: an app cannot distinguish the checker's requests from a visitor's.
BROWSER = (
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
)

_SERVER = {"SERVER_NAME": "localhost", "SERVER_PORT": "80", "SCRIPT_NAME": "", "GATEWAY_INTERFACE": "CGI/1.1"}

# Status, content type without its parameters, the beginning of the body.
Answer = tuple[int, str, bytes]


class ServerStarted(Refusal):
    """The learner's code starts a server while it is imported."""


def prepare() -> None:
    """Adapt Flask and Flask-Babel, where they are imported, once, before any submission is."""
    if "flask" not in sys.modules:
        return
    _refuse_servers()
    if "pytz" in sys.modules:
        babel_compat.share_time_zones()
    if "flask_babel" in sys.modules:
        babel_compat.restore_flask_babel_2()
        _warm_up()


def _refuse_servers() -> None:
    import flask
    import werkzeug.serving

    def refuse(call: str) -> Callable[..., NoReturn]:
        def started(*args: Any, **kwargs: Any) -> NoReturn:
            raise ServerStarted(
                f"{call} is called when the file is imported, and would never return. "
                'Put it below `if __name__ == "__main__":`'
            )

        return started

    setattr(flask.Flask, "run", refuse("app.run()"))  # noqa: B010
    setattr(werkzeug.serving, "run_simple", refuse("run_simple()"))  # noqa: B010
    setattr(socketserver.BaseServer, "serve_forever", refuse("serve_forever()"))  # noqa: B010


def _warm_up() -> None:
    """Render a page once, so that no test pays for what the first one imports."""
    import flask

    flask_babel: Any = sys.modules["flask_babel"]
    app = flask.Flask("warm_up")
    flask_babel.Babel(app)
    page = "<p>{% if g.user %}{{ _('known') }}{% else %}{{ now | datetimeformat }}{% endif %}</p>"
    for locale in ("en", "fr"):
        with app.test_request_context(), flask_babel.force_locale(locale):
            flask.render_template_string(page, now=None)
    app.add_url_rule("/", view_func=lambda: "")
    get_page(app, "/", [])


def get_page(app: Any, path: str, headers: list[tuple[str, str]], *, cookies: bool = False) -> Answer:
    """Send one GET request to an app, without a network.

    The request's context is torn down once, before this returns; `with app.test_client()`
    would keep it, and tear it down twice.

    Args:
        app: the Flask app.
        path: with its query.
        headers: in addition to those of a browser.
        cookies: whether the cookies of earlier requests of this kind are sent, and kept;
            else each request is of another browser.

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
    """Delay the next page, when its template is about to be rendered, until another visitor has got one.

    Servers handle each visitor in a thread of its own. This makes two requests overlap at the moment
    that shows best whether an app keeps the data of a request in a global variable.
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
            others[0].join(_SECOND_VISITOR_SECONDS)

    with flask.before_render_template.connected_to(come_between, app):
        yield


def ask_over_connection(app: Any, path: str, headers: list[tuple[str, str]]) -> Answer:
    """Send one request to an app as bytes over a connection, through a server.

    Raises:
        Exception: what the app raised and did not handle, or the connection did.
    """
    client_end, server_end = _connection()
    server = SimpleNamespace(get_app=lambda: app, base_environ=_SERVER)
    with client_end, server_end, _app_errors(app) as errors:
        threading.Thread(target=_serve_one, args=(server_end, server), daemon=True).start()
        client = http.client.HTTPConnection("localhost")
        client.sock = client_end
        client.request("GET", path, headers=dict([*BROWSER, *headers]))
        response = client.getresponse()
        answer = _cut(response.status, response.getheader("Content-Type"), response.read(MAX_BODY))
    _raise_first(errors, answer)
    return answer


def _serve_one(connection: socket.socket, server: Any) -> None:
    """Handle one request; closes the connection, as a page without a `Content-Length` ends there."""
    try:
        WSGIRequestHandler(connection, ("127.0.0.1", 0), server)
    finally:
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)


def _connection() -> tuple[socket.socket, socket.socket]:
    """Both ends of a connection: over loopback, or a mere pair where there is no network."""
    try:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            client_end = socket.create_connection(listening.getsockname())
            return client_end, listening.accept()[0]
    except PermissionError:
        return socket.socketpair()


@contextlib.contextmanager
def _app_errors(app: Any) -> Iterator[list[BaseException]]:
    """Collect what the app raises during the block, which Flask turns into a response with status 500."""
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
