"""Behaviour of 0x02-i18n/1-app.py."""

import asked_of_every_app as every_app
from page_checks import check_app, check_plain_page, open_page

from checker.testing import core, edge

SETTINGS = {"BABEL_DEFAULT_LOCALE": "en", "BABEL_DEFAULT_TIMEZONE": "UTC"}


def check_languages(languages):
    """Fail unless it is a list or a tuple of the two languages."""
    assert (list(languages) if type(languages) is tuple else languages) == ["en", "fr"]


@core(hint="At which place of the module do you create babel, and with which argument?")
def test_babel_knows_the_app(task):
    """The module has a Babel, `babel`, that is bound to the app."""
    is_babel = task.ask("inherits", "babel", "flask_babel", "Babel")
    assert is_babel, "babel is not a Babel object."
    check_app(task, babel=True)


@core(hint="Which of the three settings does the class not have as an attribute?")
def test_config_has_the_settings(task):
    """`Config` has the languages `en` and `fr`, the default locale `en` and the default time zone `UTC`."""
    is_class = task.describe("Config").kind == "class"
    assert is_class, "Config is not a class."
    config = task.get("Config").called("Config")
    check_languages(config.read("LANGUAGES"))
    for name, expected in SETTINGS.items():
        assert config.read(name) == expected


@core(hint="Which method of app.config reads the settings of a class?")
def test_app_is_configured(task):
    """The app's own configuration has the same settings."""
    check_app(task)
    check_languages(task.note("app.config['LANGUAGES']", task.ask("setting", "LANGUAGES")))
    for name, expected in SETTINGS.items():
        assert task.note(f"app.config[{name!r}]", task.ask("setting", name)) == expected


@core(hint="Which letter, space or punctuation mark differs?")
def test_title_and_heading(task):
    """The title is `Welcome to Holberton`, and the heading (h1) is `Hello world`."""
    check_plain_page(open_page(task))


@edge(hint="Does anything choose a language or a time zone yet?")
def test_babel_uses_the_defaults(task):
    """Whatever the browser requests, Babel uses `en` and `UTC`."""
    check_app(task, babel=True)
    page = open_page(task, languages="fr", ask=("locale", "timezone"))
    assert page.locale == "en"
    assert page.timezone == "UTC"


# Checks shared with other apps.
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
