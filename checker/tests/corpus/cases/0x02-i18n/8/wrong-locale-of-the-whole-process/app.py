#!/usr/bin/env python3
"""A page that tells the time where its reader lives."""
import locale
import time
from datetime import tzinfo
from typing import Dict, Optional

import pytz
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
    4: {"name": "Teletubby", "locale": None, "timezone": "Europe/London"},
}

app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> Optional[str]:
    """Choose by the address, by the user, then by the browser."""
    user = g.user or {}
    for locale in (request.args.get("locale"), user.get("locale")):
        if locale in app.config["LANGUAGES"]:
            return locale
    return request.accept_languages.best_match(app.config["LANGUAGES"])


def get_timezone() -> tzinfo:
    """Choose by the address, then by the user; else it is UTC."""
    user = g.user or {}
    for name in (request.args.get("timezone"), user.get("timezone")):
        try:
            return pytz.timezone(name or "")
        except pytz.UnknownTimeZoneError:
            continue
    return pytz.utc


babel = Babel(
    app, locale_selector=get_locale, timezone_selector=get_timezone
)


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
    if get_locale() == "fr":
        locale.setlocale(locale.LC_TIME, "fr_FR.UTF-8")
    return render_template(
        "index.html", lang=get_locale(), current_time=time.strftime("%c")
    )


if __name__ == "__main__":
    app.run()
