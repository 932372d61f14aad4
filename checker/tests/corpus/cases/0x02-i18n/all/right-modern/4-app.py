#!/usr/bin/env python3
"""The page can be asked for a language."""

from __future__ import annotations

from typing import ClassVar

import flask
import flask_babel


class Config:
    """Every setting of the app stands here."""

    LANGUAGES: ClassVar[list[str]] = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = LANGUAGES[0]
    BABEL_DEFAULT_TIMEZONE = "UTC"


def get_locale() -> str | None:
    """Take the language of the address, else the browser's best."""
    languages = flask.current_app.config["LANGUAGES"]
    wanted = flask.request.args.get("locale", "")
    best = flask.request.accept_languages.best_match(languages)
    return wanted if wanted in languages else best


app = flask.Flask(__name__)
app.config.from_object(Config)
babel = flask_babel.Babel()
babel.init_app(app, locale_selector=get_locale)


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("4-index.html")
