#!/usr/bin/env python3
"""The page tells its users the time."""

from __future__ import annotations

from typing import Any, ClassVar
from zoneinfo import ZoneInfo

import flask
import flask_babel


class Config:
    """Every setting of the app stands here."""

    LANGUAGES: ClassVar[list[str]] = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = LANGUAGES[0]
    BABEL_DEFAULT_TIMEZONE = "UTC"


users: dict[int, dict[str, Any]] = {
    1: dict(name="Balou", locale="fr", timezone="Europe/Paris"),
    2: dict(name="Beyonce", locale="en", timezone="US/Central"),
    3: dict(name="Spock", locale="kg", timezone="Vulcan"),
    4: dict(name="Teletubby", locale=None, timezone="Europe/London"),
}


def get_user() -> dict[str, Any] | None:
    """Look up who is logged in, if anybody is."""
    try:
        return users[int(flask.request.args["login_as"])]
    except (KeyError, ValueError):
        return None


def get_locale() -> str:
    """Take the first language of four that we have."""
    languages = flask.current_app.config["LANGUAGES"]
    candidates = [
        flask.request.values.get("locale"),
        flask.g.user["locale"] if flask.g.user else None,
        flask.request.accept_languages.best_match(languages),
        flask.current_app.config["BABEL_DEFAULT_LOCALE"],
    ]
    return next(each for each in candidates if each in languages)


def get_timezone() -> ZoneInfo:
    """Take the first time zone of three that exists."""
    user = flask.g.get("user") or {}
    for key in (flask.request.args.get("timezone"), user.get("timezone")):
        try:
            if key:
                return ZoneInfo(key)
        except (KeyError, ValueError, OSError):
            pass
    return ZoneInfo(flask.current_app.config["BABEL_DEFAULT_TIMEZONE"])


app = flask.Flask(__name__)
app.config.from_object(Config)
babel = flask_babel.Babel()
babel.init_app(
    app, locale_selector=get_locale, timezone_selector=get_timezone
)


@app.before_request
def before_request() -> None:
    """Keep the user for as long as the request lasts."""
    flask.g.user = get_user()


@app.context_processor
def inject() -> dict[str, Any]:
    """Lend a function to all templates."""
    return {"format_datetime": flask_babel.format_datetime}


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("index.html")
