#!/usr/bin/env python3
"""A page whose language can be asked for in its address."""
from typing import Optional

from flask import Flask, render_template, request
from flask_babel import Babel


class Config:
    """What Flask and Babel have to know."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> Optional[str]:
    """Choose by the address, then by what the browser likes."""
    locale = request.args.get("locale", "").split("_")[0]
    if locale in app.config["LANGUAGES"]:
        return locale
    return request.accept_languages.best_match(app.config["LANGUAGES"])


babel = Babel(app, locale_selector=get_locale)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("4-index.html", lang=get_locale())


if __name__ == "__main__":
    app.run()
