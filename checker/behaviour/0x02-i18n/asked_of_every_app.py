"""Checks that apply to the app of one task and to those of later tasks.

A test file adopts the checks that concern its task:
`test_other_addresses_are_not_found = every_app.other_addresses_are_not_found`.
"""

from __future__ import annotations

import random
from pathlib import PurePosixPath
from typing import Any

import browser_languages
from page_checks import (
    NO_LANGUAGES,
    TEXTS,
    USERS,
    check_app,
    check_greeting,
    check_languages,
    check_letters,
    check_logged_in,
    check_not_logged_in,
    check_text,
    check_users,
    check_zones,
    open_page,
    other_users,
    with_users_of_the_task,
)
from strange_addresses import (
    ANYTHING,
    LARGE_NUMBERS,
    NO_NUMBERS,
    NO_ZONES_AT_ALL,
    OTHER_LETTERS,
    PERHAPS_NUMBERS,
)

from checker.testing import core, edge, flask, python

_DEFAULTS = {"BABEL_DEFAULT_LOCALE": "en", "BABEL_DEFAULT_TIMEZONE": "UTC"}


def own_template(task: Any) -> str:
    """The template of an app: `templates/4-index.html` for `4-app.py`."""
    number = PurePosixPath(task.file).stem.removesuffix("app")
    return f"templates/{number}index.html"


@core(hint="Which template do you pass to render_template?")
def page_is_made_of_its_own_template(task: Any, rng: random.Random) -> None:
    """The page is rendered from the task's own template."""
    template, number = own_template(task), rng.randint(100, 999)
    task.write(template, f"<title>Page {number}</title><h1>Another template, {number}</h1>\n")
    check_app(task)
    task.note(f"with another {template}:")
    reason = f"The text in {template} was changed; the page should show the new text."
    check_text(open_page(task).headings, "<h1>", f"Another template, {number}", reason)


@core(hint="Which letter in messages.po differs from the README, and did you compile the file since?")
def texts_are_right_to_the_letter(task: Any) -> None:
    """Every text is exactly that of the task, with its spaces, accents and punctuation."""
    with_users_of_the_task(task)
    has_logins = _has_logins(task)
    for language, texts in TEXTS.items():
        query = {} if task.file == "3-app.py" else {"locale": language}
        page = open_page(task, query, languages=language)
        check_letters("<title>", page.titles, texts["home_title"])
        check_letters("<h1>", page.headings, texts["home_header"])
        if has_logins:
            check_letters("<p>", page.paragraphs, texts["not_logged_in"])
            page = open_page(task, {**query, "login_as": "2"})
            check_letters("<p>", page.paragraphs, texts["logged_in_as"], username=USERS[2]["name"])


@edge(hint="Which routes does the app need besides '/'?")
def other_addresses_are_not_found(task: Any, rng: random.Random) -> None:
    """The response for an unknown address has status 404."""
    page = flask.visit(task, path=f"/page{rng.randint(100, 999)}")
    assert page.status == 404


@edge(hint="Which setting of task 1 did you change or leave out?")
def settings_are_kept(task: Any) -> None:
    """The languages are still `en` and `fr`, the default locale `en` and the default time zone `UTC`."""
    check_app(task, babel=True)
    languages = task.note("app.config['LANGUAGES']", task.ask("setting", "LANGUAGES"))
    known = type(languages) in (list, tuple, set) and sorted(map(str, languages))
    kept = languages is None or known == ["en", "fr"]
    assert kept, "app.config['LANGUAGES'] should be the languages `en` and `fr`."
    for name, expected in _DEFAULTS.items():
        value = task.note(f"app.config[{name!r}]", task.ask("setting", name))
        # If it is missing, Flask-Babel's own default applies, which is the same.
        assert value in (None, expected), f"app.config[{name!r}] should be {expected!r}."
    page = open_page(task, ask=("locale", "timezone"))
    assert page.locale == "en", "This is the locale that Babel uses by default."
    assert page.timezone == "UTC", "This is the time zone that Babel uses by default."


@edge(hint="Which method of request.accept_languages already parses the header?")
def header_is_read_as_before(task: Any) -> None:
    """The Accept-Language header counts as in task 2, in any valid spelling."""
    check_languages(task, [({}, header, language) for header, language in browser_languages.ALL])
    for header in browser_languages.MALFORMED:
        open_page(task, languages=header)


@edge(hint="From which list of languages does get_locale choose?")
def languages_are_those_of_the_configuration(task: Any, rng: random.Random) -> None:
    """The app chooses from the languages of its configuration, for the header and the address."""
    new = rng.choice(("de", "es", "it"))
    offer(task, ["en", new])
    cases: list[tuple[dict[str, str], str | None, str]] = [({}, f"fr, {new};q=0.8, en;q=0.2", new)]
    if task.file != "3-app.py":
        cases += [({"locale": new}, "en", new), ({"locale": "fr"}, "en", "en")]
    for query, languages, expected in cases:
        page = open_page(task, query, languages=languages, ask=("locale",))
        assert page.locale == expected, "This is the locale that Babel uses for the page."


def offer(task: Any, languages: list[str]) -> None:
    """Replace the languages of the configuration."""
    are_there = task.ask("set_languages", languages) is True
    assert are_there, "app.config has no LANGUAGES."
    task.note(f"with app.config['LANGUAGES'] = {languages}:")


@edge(hint="Do you change the value of `?locale=` before you look it up in LANGUAGES?")
def language_is_named_to_the_letter(task: Any) -> None:
    """A `?locale=` in another case than in LANGUAGES, or with a country, is ignored."""
    check_languages(task, [({"locale": text}, "en", "en") for text in OTHER_LETTERS])


@edge(hint="Which of your calls raises for a value that it does not know?")
def page_for_any_text_as_a_language(task: Any) -> None:
    """Whatever the value of `?locale=`, there is a page."""
    for text in ANYTHING:
        open_page(task, {"locale": text}, languages="fr", ask=("locale",))


@edge(hint="What does your app keep from one request to the next, for example in a cookie?")
def browser_that_comes_again_is_not_known(task: Any) -> None:
    """The parameters of a browser's last request do not affect its next one."""
    for language in ("fr", "en"):
        flask.visit(task, {"locale": language, "login_as": "1", "timezone": "Asia/Tokyo"}, cookies=True)
    flask.visit(task, {"locale": "fr", "login_as": "1", "timezone": "Asia/Tokyo"}, cookies=True)
    ask = ("locale", "timezone")
    page = open_page(task, languages="en", cookies=True, ask=ask)
    check_greeting(page, "en")
    assert page.timezone == "UTC", "This is the time zone that Babel uses for the page."
    if _has_logins(task):
        check_not_logged_in(page, "en")


@edge(hint="Do you keep anything about one request in a global variable?")
def visitors_at_the_same_time_get_their_own_pages(task: Any) -> None:
    """A visitor who arrives while another page is being rendered does not change that page."""
    other = {"locale": "fr", "login_as": "1", "timezone": "Asia/Tokyo"}
    page = flask.visit(task, {}, languages="en", between=(other, "fr"))
    assert page.status == 200
    check_greeting(page, "en")
    if _has_logins(task):
        check_not_logged_in(page, "en")
        page = flask.visit(
            task, {"login_as": "2", "locale": "fr"}, languages="en", between=({"login_as": "4"}, "en")
        )
        check_logged_in(page, "fr", "Beyonce")


@core
def table_of_users(task: Any) -> None:
    """`users` has the four users of the task."""
    check_users(task.get("users"))


@edge(hint="What does before_request store in g.user?")
def user_is_in_g(task: Any, rng: random.Random) -> None:
    """While a page is rendered, `g.user` is the logged-in user from the table, as in task 5."""
    for number, user in other_users(task, rng).items():
        page = open_page(task, {"login_as": str(number), "locale": "en"}, ask=("user",))
        actual = python.as_dict(page.user)
        assert actual == user, "This was g.user."
    page = open_page(task, {"locale": "en"}, ask=("user",))
    assert (page.user or None) is None, "This was g.user without a login."


@edge(hint="Does the template still have the paragraph of task 5?")
def paragraph_is_kept(task: Any, rng: random.Random) -> None:
    """A paragraph names the logged-in user, from any table of users, or says that there is no login."""
    users = other_users(task, rng)
    for language in ("en", "fr"):
        check_not_logged_in(open_page(task, {"locale": language}), language)
        for number, user in users.items():
            page = open_page(task, {"login_as": str(number), "locale": language})
            check_logged_in(page, language, user["name"])


@edge(hint="Which of your calls raises for a text that is not a number?")
def user_that_is_no_number(task: Any) -> None:
    """A `?login_as=` that is not a number, is empty, or has too many digits means no login."""
    for text in (*NO_NUMBERS, *LARGE_NUMBERS):
        check_not_logged_in(open_page(task, {"login_as": text, "locale": "en"}), "en")
    for text in PERHAPS_NUMBERS:
        open_page(task, {"login_as": text})


@edge(hint="How do you find out whether the user's language is one of LANGUAGES?")
def users_language_is_one_of_the_configuration(task: Any, rng: random.Random) -> None:
    """A user's language counts only if it is exactly one of LANGUAGES."""
    for locale in ("FR", "fr_FR", "", rng.choice(NO_LANGUAGES)):
        number, *_ = other_users(task, rng, locale=locale)
        check_greeting(open_page(task, {"login_as": str(number)}, languages="en"), "en")
    new = rng.choice(("de", "es", "it"))
    offer(task, ["en", new])
    if open_page(task, {"locale": new}, ask=("locale",)).locale != new:
        return  # another check reports that the configuration is not used
    number, *_ = other_users(task, rng, locale=new)
    page = open_page(task, {"login_as": str(number)}, languages="en", ask=("locale",))
    assert page.locale == new, "This is the locale that Babel uses for the page."


@edge(hint="Which exceptions can your call raise for a name that is not a time zone?")
def name_that_is_no_zone(task: Any, rng: random.Random) -> None:
    """Any other value for a time zone, in the address or in `users`, results in UTC."""
    check_zones(task, [({"timezone": text}, "UTC") for text in NO_ZONES_AT_ALL])
    for zone in (None, "", "Europe", "../x"):
        number, *_ = other_users(task, rng, zones=[zone])
        check_zones(task, [({"login_as": str(number)}, "UTC")])


def _has_logins(task: Any) -> bool:
    return task.file in ("5-app.py", "6-app.py", "7-app.py", "app.py")
