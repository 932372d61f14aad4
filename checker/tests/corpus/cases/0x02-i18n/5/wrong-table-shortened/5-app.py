#!/usr/bin/env python3
"""A page that says who is logged in."""
from typing import Dict, Optional

from flask import Flask, g, render_template, request
from flask_babel import Babel


class Config:
    """What Flask and Babel have to know."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


User = Dict[str, Optional[str]]

users: Dict[int, User] = {
    1: {"name": "Balou", "locale": "fr", "timezone": "Europe/Paris"},
    2: {"name": "Beyonce", "locale": "en", "timezone": "US/Central"},
    3: {"name": "Spock", "locale": "kg", "timezone": "Vulcan"},
}

app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> Optional[str]:
    """Choose by the address, then by what the browser likes."""
    locale = request.args.get("locale")
    if locale in app.config["LANGUAGES"]:
        return locale
    return request.accept_languages.best_match(app.config["LANGUAGES"])


babel = Babel(app, locale_selector=get_locale)


def get_user() -> Optional[User]:
    """Find the user whose number is in the address."""
    return users.get(request.args.get("login_as", 0, type=int))


@app.before_request
def before_request() -> None:
    """Remember, before each page, who is looking at it."""
    g.user = get_user()


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("5-index.html", lang=get_locale())


if __name__ == "__main__":
    app.run()
