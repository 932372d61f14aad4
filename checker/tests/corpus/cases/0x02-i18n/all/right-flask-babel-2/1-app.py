#!/usr/bin/env python3
"""
A Flask application that knows Babel
"""
from flask import Flask, render_template
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


@app.route("/", methods=["GET"], strict_slashes=False)
def hello() -> str:
    """
    Render the page of this task
    """
    return render_template("1-index.html")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port="5000")
