#!/usr/bin/env python3
"""The same page, for which Babel uses the language of the browser."""
from typing import Optional

from flask import Flask, render_template, request
from flask_babel import Babel


class Config:
    """The settings of Flask and Babel."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> Optional[str]:
    """Choose the supported language that the browser prefers."""
    return request.accept_languages.best_match(app.config["LANGUAGES"])


babel = Babel(app, locale_selector=get_locale)


@app.route("/")
def index() -> str:
    """Render the only page."""
    return render_template("2-index.html")


if __name__ == "__main__":
    app.run()
