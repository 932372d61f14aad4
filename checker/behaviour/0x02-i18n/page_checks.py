"""The expected contents of the pages of this project, and checks for them."""

import ast
import contextlib
import random
import struct
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from checker.testing import CheckFailure, SubmissionRaised, flask, needs, python, show

LANGUAGE_NAMES = {"en": "English", "fr": "French"}

# For the tasks before there are translations.
TITLE = "Welcome to Holberton"
HEADING = "Hello world"

TEXTS = {
    "en": {
        "home_title": "Welcome to Holberton",
        "home_header": "Hello world!",
        "logged_in_as": "You are logged in as %(username)s.",
        "not_logged_in": "You are not logged in.",
        "current_time_is": "The current time is %(current_time)s.",
    },
    "fr": {
        "home_title": "Bienvenue chez Holberton",
        "home_header": "Bonjour monde!",
        "logged_in_as": "Vous êtes connecté en tant que %(username)s.",
        "not_logged_in": "Vous n'êtes pas connecté.",
        "current_time_is": "Nous sommes le %(current_time)s.",
    },
}

USERS: dict[int, dict[str, Any]] = {
    1: {"name": "Balou", "locale": "fr", "timezone": "Europe/Paris"},
    2: {"name": "Beyonce", "locale": "en", "timezone": "US/Central"},
    3: {"name": "Spock", "locale": "kg", "timezone": "Vulcan"},
    4: {"name": "Teletubby", "locale": None, "timezone": "Europe/London"},
}

_NAMES = ("Ada", "Alan", "Barbara", "Dennis", "Edsger", "Grace", "Katherine", "Ken", "Leslie", "Margaret")
ZONES = (
    "Africa/Nairobi",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Europe/Helsinki",
    "Pacific/Auckland",
)
NO_ZONES = ("Foo/Bar", "Europe/Atlantis", "Mars/Olympus", "Nope")
NO_LANGUAGES = ("xx", "kg", "de", "klingon")
# Not languages of the app either: parts of their names, and names that begin like them.
NEAR_MISSES = ("e", "n", "fren", "french", "english")

_STATUSES = {
    400: "The status is 400: request.args['…'] requires the parameter; request.args.get does not.",
    404: "The app has no route for this address.",
    405: "The route for this address does not accept GET, the method by which browsers request pages.",
}

_COMPARED = 200  # letters
_MOST_COMPARED = 50  # texts
_NEARLY = 0.8
# Texts without a name or a time: in these, a slight difference is a wrong letter, not another value.
_FIXED = {TITLE, HEADING, *(text for texts in TEXTS.values() for text in texts.values() if "%" not in text)}

_OTHERS: tuple[tuple[dict[str, str], str | None], ...] = (
    ({}, "fr"),
    ({"login_as": "1"}, None),
    ({"login_as": "2", "locale": "fr", "timezone": "Asia/Tokyo"}, None),
    ({"login_as": "4", "locale": "fr", "timezone": "Asia/Tokyo"}, None),
)
_OLD_WAYS = {"localeselector": "@babel.localeselector", "timezoneselector": "@babel.timezoneselector"}


def check_app(task: Any, *, babel: bool = False) -> None:
    """Fail unless the module has a Flask app that is bound to a Babel, if `babel` is true."""
    flask_app = task.ask("is_flask_app")
    if not flask_app:
        raise CheckFailure("app is not a Flask application.")
    known = not babel or task.ask("is_known_to_babel")
    assert known, "No Babel is bound to this app."


def open_page(task: Any, query: dict[str, str] | None = None, **options: Any) -> flask.Page:
    """Request the page at `/`, and fail unless the status is 200; see `visit`."""
    page = flask.visit(task, query, **options)
    assert page.status == 200, _STATUSES.get(page.status, "The app did not return the page.")
    return page


def check_text(texts: tuple[str, ...], element: str, expected: str, reason: str = "") -> None:
    """Fail unless one of the elements has the expected text; the message shows the most similar one."""
    assert texts, f"The page has no {element}."
    if expected in texts:
        return
    text = max(texts[:_MOST_COMPARED], key=lambda each: _alike(each, expected))
    if expected in _FIXED and text not in _FIXED and _alike(text, expected) > _NEARLY:
        raise CheckFailure(f"The {element} is {show(text)}, and should be exactly {show(expected)}.")
    assert text == expected, reason or _difference(element, text, expected, texts)


def check_plain_page(page: flask.Page) -> None:
    """Fail unless it is the page of the tasks before there are translations."""
    check_text(page.titles, "<title>", TITLE)
    check_text(page.headings, "<h1>", HEADING)


def check_same_over_connection(
    task: Any, query: dict[str, str] | None = None, languages: str | None = None
) -> None:
    """Fail unless a browser that connects gets the page that the app returns."""
    expected = open_page(task, query, languages=languages)
    page = flask.visit(task, query, languages=languages, connection=True)
    assert page.status == 200
    for element in ("titles", "headings", "paragraphs"):
        over_connection, in_process = getattr(page, element), getattr(expected, element)
        assert over_connection == in_process, (
            f"These are the {element} of the page. Without a server it has others."
        )


def check_greeting(page: flask.Page, language: str) -> None:
    """Fail unless title and heading are in that language; accepts a wrong letter, see `check_letters`."""
    title, heading = TEXTS[language]["home_title"], TEXTS[language]["home_header"]
    if not _almost(page.titles, title):
        check_text(page.titles, "<title>", title)
    if not _almost(page.headings, heading):
        check_text(page.headings, "<h1>", heading)


def check_paragraph(page: flask.Page, language: str, name: str, **values: str) -> None:
    """Fail unless a paragraph has that text; a wrong letter is accepted, see `check_letters`."""
    if not _almost(page.paragraphs, TEXTS[language][name], **values):
        check_text(page.paragraphs, "<p>", TEXTS[language][name] % values)


def check_letters(element: str, texts: tuple[str, ...], expected: str, **values: str) -> None:
    """Fail unless a text that is almost the expected one is exactly that.

    A wrong letter in a catalogue is on every page. Only one check reports it.
    """
    needs(_almost(texts, expected, **values), "the page shows its texts in the requested language")
    check_text(texts, element, expected % values if values else expected)


def check_logged_in(page: flask.Page, language: str, name: str) -> None:
    """Fail unless the page names the user, and does not also say that there is no login."""
    check_paragraph(page, language, "logged_in_as", username=name)
    contrary = [TEXTS[known]["not_logged_in"] for known in TEXTS]
    assert not any(text in contrary for text in page.paragraphs), (
        f"The page says both that {name} is logged in and that you are not logged in."
    )


def check_not_logged_in(page: flask.Page, language: str) -> None:
    """Fail unless the page says that there is no login, and names no user."""
    check_paragraph(page, language, "not_logged_in")
    begins = tuple(TEXTS[known]["logged_in_as"].partition("%")[0] for known in TEXTS)
    assert not any(text.startswith(begins) for text in page.paragraphs), (
        "The page says both that you are not logged in and that a user is."
    )


def assert_language(page: flask.Page, language: str) -> None:
    """Fail if the page is in the other language.

    Raises:
        CheckFailure: with the language of the page, and its headings and paragraphs.
    """
    other = "fr" if language == "en" else "en"
    others = {
        text for name, text in TEXTS[other].items() if "%" not in text and text != TEXTS[language][name]
    }
    shown = [text for text in (*page.titles, *page.headings, *page.paragraphs) if text in others]
    right = set(TEXTS[language].values()) & {*page.titles, *page.headings, *page.paragraphs}
    if shown and not right:
        headings = "; ".join(show(text, 80) for text in page.headings[:3]) or "none"
        paragraphs = "; ".join(show(text, 80) for text in page.paragraphs[:5]) or "none"
        raise CheckFailure(
            f"{page.request}: this page is in {LANGUAGE_NAMES[other]}, and should be in "
            f"{LANGUAGE_NAMES[language]}. Headings: {headings}. Paragraphs: {paragraphs}.",
            shows_calls=True,
        )


def check_users(users: Any) -> None:
    """Fail unless it is the table of the task; the message shows the first value that differs."""
    table = python.as_dict(users)
    if isinstance(table, dict):
        table = {number: python.as_dict(user) for number, user in table.items()}
        for number, user in USERS.items():
            actual = table.get(number)
            for key in user:
                if isinstance(actual, dict) and key in actual:
                    value = actual[key]
                    assert value == user[key], f"This is users[{number}]['{key}']."
            assert actual == user, f"This is users[{number}]."
    assert table == USERS


def language_of(page: flask.Page) -> str:
    """The language of the heading."""
    return "fr" if _almost(page.headings, TEXTS["fr"]["home_header"]) else "en"


def check_languages(task: Any, cases: list[tuple[dict[str, str], str | None, str]]) -> None:
    """Fail unless each page, for a query and an Accept-Language header, is in the given language."""
    for query, languages, expected in cases:
        page = open_page(task, query, languages=languages)
        if any(name in TEXTS["en"] for name in (*page.titles, *page.headings)):
            _check_there_are_texts(task, query, languages)
        check_greeting(page, expected)


def _check_there_are_texts(task: Any, query: dict[str, str], languages: str | None) -> None:
    """Fail if the page shows message ids because Babel uses a locale without a catalogue."""
    locale = open_page(task, query, languages=languages, ask=("locale",)).locale
    known = locale in LANGUAGE_NAMES
    assert known, f"Nothing is translated: Babel uses the locale {locale}, which is not in LANGUAGES."


def others_come(task: Any) -> None:
    """Request pages for other visitors, in other languages and zones; no later page may depend on them."""
    task.note("first, requests of other visitors:")
    for query, languages in _OTHERS:
        # Other checks cover these pages.
        with contextlib.suppress(SubmissionRaised):
            flask.visit(task, query, languages=languages, ask=("locale", "timezone"))
    task.note("then:")


def check_zones(task: Any, cases: list[tuple[dict[str, str], str]]) -> None:
    """Fail unless Babel uses the given time zone for each query."""
    for query, expected in cases:
        page = open_page(task, query, ask=("timezone",))
        assert page.timezone == expected, "This is the time zone that Babel uses for the page."


def other_users(
    task: Any, rng: random.Random, *, locale: str | None = "en", zones: Sequence[str | None] = ()
) -> dict[int, dict[str, Any]]:
    """Replace the users in the learner's table by three others.

    Args:
        task: the learner's module.
        rng: the source of the users.
        locale: the locale of each of them.
        zones: their time zones; random existing ones fill up the rest.
    """
    names, zones = rng.sample(_NAMES, 3), [*zones, *rng.sample(ZONES, 3)][:3]
    numbers = rng.sample(range(5, 1000), 3)
    users: dict[int, dict[str, Any]] = {
        number: {"name": name, "locale": locale, "timezone": zone}
        for number, name, zone in zip(numbers, names, zones, strict=True)
    }
    task.load()
    assert task.ask("refill", "users", users) is True, "users is not a dictionary."
    task.note(f"users = {users}")
    return users


def with_users_of_the_task(task: Any) -> None:
    """Put the four users into the learner's table; one check reports a wrong table."""
    task.load()
    task.ask("refill", "users", USERS)


def catalogue(texts: dict[str, str]) -> bytes:
    """A compiled catalogue (`messages.mo`) with these texts, by id."""
    entries = {"": "Content-Type: text/plain; charset=utf-8\n", **texts}
    keys = [key.encode() for key in sorted(entries)]
    values = [entries[key].encode() for key in sorted(entries)]
    tables, content = b"", b""
    begin = 28 + 16 * len(keys)
    for item in (*keys, *values):
        tables += struct.pack("<II", len(item), begin + len(content))
        content += item + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, begin)
    return head + tables + content


def report_outdated_usage(task: Any) -> None:
    """Notices about code that works here, but not with a current Flask-Babel or a fresh clone."""
    used = [shown for name, shown in _OLD_WAYS.items() if _mentions(task.tree, name)]
    if used:
        task.notice(
            f"0x02-i18n: Flask-Babel 3 removed {' and '.join(used)}. This counts as right. With a "
            "current version, write Babel(app, locale_selector=get_locale, timezone_selector=get_timezone)."
        )
    for language in LANGUAGE_NAMES:
        folder = f"translations/{language}/LC_MESSAGES"
        if task.has_file(f"{folder}/messages.po") and not task.has_file(f"{folder}/messages.mo"):
            task.notice(
                f"0x02-i18n: {folder}/messages.mo is missing or a link, so messages.po was compiled. "
                "The app reads only messages.mo. Is it in .gitignore?"
            )


def _mentions(tree: ast.Module, name: str) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr == name for node in ast.walk(tree))


def _almost(texts: tuple[str, ...], expected: str, **values: str) -> bool:
    """Whether one of these texts is almost the expected one; the values must be right."""
    for text in texts[:_MOST_COMPARED]:
        template = text
        for name, value in values.items():
            template = template.replace(value, f"%({name})s", 1)
        if template == expected:
            return True
        has_values = all(f"%({name})s" in template for name in values)
        if has_values and template not in _FIXED and _alike(template, expected) > _NEARLY:
            return True
    return False


def _alike(one: str, other: str) -> float:
    """The similarity of two texts, from 0 to 1; only the beginnings of long texts are compared."""
    return SequenceMatcher(None, one[:_COMPARED], other[:_COMPARED], autojunk=False).ratio()


def _difference(element: str, text: str, expected: str, texts: tuple[str, ...]) -> str:
    if text in TEXTS["en"]:
        return (
            f"The {element} shows the message id instead of the text: "
            f"the messages.mo of this language has no {text}."
        )
    for language, other in (("en", "fr"), ("fr", "en")):
        if any(text == TEXTS[language][name] and expected == TEXTS[other][name] for name in TEXTS[language]):
            return f"The {element} is in {LANGUAGE_NAMES[language]}."
    if len(texts) > 1:
        shown = "; ".join(show(each, 80) for each in texts[:5])
        return f"The page has several {element}; this is the most similar one. They are {shown}."
    return f"This is the {element}."
