#!/usr/bin/env python3
"""
An application in the language of its users
"""
from typing import Dict, Union
from flask import Flask, g, render_template, request
from flask_babel import Babel


class Config(object):
    """
    Configuration of the languages and the time zone
    """
    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
babel = Babel(app)
app.config.from_object(Config)

users: Dict[int, dict] = {
    1: {"name": "Balou", "locale": "fr", "timezone": "Europe/Paris"},
    2: {"name": "Beyonce", "locale": "en", "timezone": "US/Central"},
    3: {"name": "Spock", "locale": "kg", "timezone": "Vulcan"},
    4: {"name": "Teletubby", "locale": None, "timezone": "Europe/London"},
}


def get_user(login_as: Union[str, None]) -> Union[dict, None]:
    """
    Return the user with that id, or None when there is none
    """
    try:
        return users[int(login_as or "")]
    except (KeyError, ValueError):
        return None


@app.before_request
def before_request() -> None:
    """
    Find out who is logged in, before anything else
    """
    user = get_user(request.args.get("login_as"))
    if user is not None:
        g.user = user


@babel.localeselector
def get_locale() -> str:
    """
    Return the language of the address, the user or the browser
    """
    requested = request.args.get("locale")
    if requested and requested in app.config["LANGUAGES"]:
        return requested
    user = getattr(g, "user", None)
    if user and user.get("locale") in app.config["LANGUAGES"]:
        return user["locale"]
    header = request.headers.get("Accept-Language")
    if header:
        return request.accept_languages.best_match(
            app.config["LANGUAGES"], default="en")
    return app.config["BABEL_DEFAULT_LOCALE"]


@app.route("/", methods=["GET"], strict_slashes=False)
def hello() -> str:
    """
    Render the page of this task
    """
    return render_template("6-index.html")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port="5000")
