#!/usr/bin/env python3
"""The page knows its users' languages."""

from __future__ import annotations

from typing import Any, ClassVar

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


app = flask.Flask(__name__)
app.config.from_object(Config)
babel = flask_babel.Babel(app, locale_selector=get_locale)


@app.before_request
def before_request() -> None:
    """Keep the user for as long as the request lasts."""
    flask.g.user = get_user()


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("6-index.html")
