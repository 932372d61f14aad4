"""Behaviour of 0x02-i18n/1-app.py."""

import asked_of_every_app as every_app
from page_checks import check_app, check_plain_page, open_page

from checker.testing import core, edge

SETTINGS = {"BABEL_DEFAULT_LOCALE": "en", "BABEL_DEFAULT_TIMEZONE": "UTC"}


def check_languages(languages):
    """A list of the two languages, or a tuple."""
    assert (list(languages) if type(languages) is tuple else languages) == ["en", "fr"]


@core(hint="babel = Babel(app), outside of any function.")
def test_babel_knows_the_app(task):
    """The module has a Babel, `babel`, that knows the app."""
    is_babel = task.ask("inherits", "babel", "flask_babel", "Babel")
    assert is_babel, "babel is not a Babel object."
    check_app(task, babel=True)


@core(hint="The three settings are attributes of the class.")
def test_config_has_the_settings(task):
    """`Config` has the languages `en` and `fr`, the default locale `en` and the default time zone `UTC`."""
    is_class = task.describe("Config").kind == "class"
    assert is_class, "Config is not a class."
    config = task.get("Config").called("Config")
    check_languages(config.read("LANGUAGES"))
    for name, expected in SETTINGS.items():
        assert config.read(name) == expected


@core(hint="app.config.from_object(Config)")
def test_app_is_configured(task):
    """The app's own configuration has the same settings."""
    check_app(task)
    check_languages(task.note("app.config['LANGUAGES']", task.ask("setting", "LANGUAGES")))
    for name, expected in SETTINGS.items():
        assert task.note(f"app.config[{name!r}]", task.ask("setting", name)) == expected


@core(hint="Look at the capitals, and at the template that is asked for.")
def test_title_and_heading(task):
    """The title is `Welcome to Holberton`, and the heading (h1) `Hello world`."""
    check_plain_page(open_page(task))


@edge(hint="Nothing chooses a language yet: Babel falls back to its default.")
def test_babel_uses_the_defaults(task):
    """Whatever a browser asks for, Babel goes by `en` and `UTC`."""
    check_app(task, babel=True)
    page = open_page(task, languages="fr", ask=("locale", "timezone"))
    assert page.locale == "en"
    assert page.timezone == "UTC"


# Of more apps than this one.
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
