#!/usr/bin/env python3
"""
An application that can be asked for a language
"""
from flask import Flask, render_template
from flask_babel import Babel, request


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


@babel.localeselector
def get_locale() -> str:
    """
    Return the language of the address, or that of the browser
    """
    if "locale" in request.args:
        requested = request.args["locale"]
        if requested in app.config["LANGUAGES"]:
            return requested
    return request.accept_languages.best_match(app.config["LANGUAGES"])


@app.route("/", methods=["GET"], strict_slashes=False)
def hello() -> str:
    """
    Render the page of this task
    """
    return render_template("4-index.html")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port="5000")
