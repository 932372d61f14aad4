"""Behaviour of 0x02-i18n/app.py."""

import calendar
import datetime
import random
from collections.abc import Iterator, Sequence
from typing import Any

import asked_of_every_app as every_app
import pytz
from page_checks import (
    NO_LANGUAGES,
    NO_ZONES,
    TEXTS,
    ZONES,
    assert_language,
    check_greeting,
    check_logged_in,
    check_not_logged_in,
    check_same_over_connection,
    check_text,
    open_page,
    other_users,
    others_come,
    report_outdated_usage,
    with_users_of_the_task,
)

from checker.testing import core, edge, flask

MONTHS_FR = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)

# A query, the Accept-Language header, the language of the page, and the name of the logged-in user, if any.
Case = tuple[dict[str, str], str | None, str, str]

# In UTC; at these hours it is another day farther east or west.
_HOURS_OF_OTHER_DAYS = (20, 2, 21)


def what_time_it_is(task: Any) -> float:
    """The time at which the clock starts, in seconds since 1970; it is added to the transcript."""
    moment: float = task.moment
    _note_time(task, moment)
    return moment


def months_go_by(task: Any, rng: random.Random, hours: Sequence[int]) -> Iterator[float]:
    """Times throughout a year, one at each of these hours, in UTC."""
    began = now = datetime.datetime.fromtimestamp(task.moment, datetime.UTC)
    for number, hour in enumerate(hours, 1):
        years, month = divmod(began.month - 1 + 12 * number // len(hours), 12)
        early = number % 2
        # Days with one and two digits, and 31 December, on which the week-based year differs.
        day = 31 if month == 11 else rng.randint(*((1, 9) if early else (10, 28)))
        minute = rng.randint(*((0, 9) if early else (10, 59)))
        then = datetime.datetime(
            began.year + years, month + 1, day, hour, minute, rng.randint(0, 59), tzinfo=datetime.UTC
        )
        assert then > now
        task.ask("let_time_pass", (then - now).total_seconds())
        if number > 1:
            task.begin_example()  # the transcript of a year is too long
        _note_time(task, then.timestamp())
        yield then.timestamp()
        now = then


def _note_time(task: Any, moment: float) -> None:
    task.note(f"at {datetime.datetime.fromtimestamp(moment, datetime.UTC):%Y-%m-%d %H:%M:%S} UTC:")


def check_time(page: flask.Page, language: str, moment: float, zone: str) -> None:
    """Fail unless the page shows that time, in the format of that language and in that zone."""
    assert_language(page, language)
    local = datetime.datetime.fromtimestamp(moment, pytz.timezone(zone))
    # Some versions of Babel write `à` instead of a comma.
    written = tuple(text.replace(" à ", ", ") for text in page.paragraphs)
    check_text(
        written, "<p>", TEXTS[language]["current_time_is"] % {"current_time": WRITTEN[language](local)}
    )


def check_rest(task: Any, cases: list[Case]) -> None:
    """Fail unless each page greets in its language and names its user."""
    for query, languages, expected, name in cases:
        page = open_page(task, query, languages=languages)
        check_greeting(page, expected)
        if name:
            check_logged_in(page, expected, name)
        else:
            check_not_logged_in(page, expected)


def hours_of_a_day(rng: random.Random) -> list[int]:
    """An hour for each month: six of each half of the day, including the first hour of each half."""
    hours = [0, 12, *rng.sample(range(1, 12), 5), *rng.sample(range(13, 24), 5)]
    rng.shuffle(hours)
    return hours


def english(moment: datetime.datetime) -> str:
    """As in `Jan 21, 2020, 5:55:39 AM`."""
    half = "AM" if moment.hour < 12 else "PM"
    hour = moment.hour % 12 or 12
    month = calendar.month_abbr[moment.month]
    return f"{month} {moment.day}, {moment.year}, {hour}:{moment:%M:%S} {half}"


def french(moment: datetime.datetime) -> str:
    """As in `21 janv. 2020, 05:56:28`."""
    return f"{moment.day} {MONTHS_FR[moment.month - 1]} {moment.year}, {moment:%H:%M:%S}"


WRITTEN = {"en": english, "fr": french}


@core(hint="Which function of Flask-Babel formats the time, and for which moment do you call it?")
def test_english_time(task, rng):
    """A paragraph shows the time in UTC, in the English format."""
    report_outdated_usage(task)
    moment = what_time_it_is(task)
    check_time(open_page(task), "en", moment, "UTC")
    for moment in months_go_by(task, rng, hours_of_a_day(rng)):
        check_time(open_page(task, {"locale": "en"}), "en", moment, "UTC")


@core(hint="Does the function that formats the time depend on the language of the page?")
def test_french_time(task, rng):
    """On a French page, the time has the French format."""
    moment = what_time_it_is(task)
    check_time(open_page(task, {"locale": "fr"}, languages="en"), "fr", moment, "UTC")
    for moment in months_go_by(task, rng, hours_of_a_day(rng)):
        check_time(open_page(task, languages="en;q=0.3, fr;q=0.6"), "fr", moment, "UTC")


@core(hint="Is get_timezone registered with Babel?")
def test_zone_of_the_address(task, rng):
    """The time is in the time zone of the address."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    for zone in rng.sample(ZONES, 2):
        check_time(open_page(task, {"locale": "en", "timezone": zone}), "en", moment, zone)
        check_time(open_page(task, {"login_as": "1", "timezone": zone}), "fr", moment, zone)


@core(hint="Which of its sources does get_timezone read, and in which order?")
def test_zone_of_the_user(task, rng):
    """Without `?timezone=`, the time is in the user's time zone."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    check_time(open_page(task, {"login_as": "1"}), "fr", moment, "Europe/Paris")
    check_time(open_page(task, {"login_as": "2"}, languages="fr"), "en", moment, "US/Central")
    check_time(open_page(task, {"login_as": "4"}, languages="fr"), "fr", moment, "Europe/London")
    others_come(task)
    check_time(open_page(task, {"login_as": "2"}), "en", moment, "US/Central")
    check_time(open_page(task), "en", moment, "UTC")
    for number, user in other_users(task, rng).items():
        check_time(open_page(task, {"login_as": str(number)}), "en", moment, user["timezone"])


@core(hint="The offset of a zone from UTC changes during the year. For which moment do you compute it?")
def test_zones_through_the_year(task, rng):
    """The time is right in summer and in winter, and where it is already another day."""
    with_users_of_the_task(task)
    for moment in months_go_by(task, rng, _HOURS_OF_OTHER_DAYS):
        for zone in ("Asia/Kolkata", "America/New_York"):
            check_time(open_page(task, {"timezone": zone}), "en", moment, zone)
        check_time(open_page(task, {"login_as": "4"}, languages="fr"), "fr", moment, "Europe/London")


@core(hint="What does get_timezone do for a name that pytz does not know?")
def test_unknown_zones_come_to_utc(task, rng):
    """When the address or the user names a time zone that does not exist, the time is in UTC."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    check_time(open_page(task, {"timezone": rng.choice(NO_ZONES)}), "en", moment, "UTC")
    others_come(task)
    check_time(open_page(task, {"login_as": "3"}, languages="fr"), "fr", moment, "UTC")
    page = open_page(task, {"login_as": "3", "timezone": rng.choice(NO_ZONES)}, languages="fr")
    check_time(page, "fr", moment, "UTC")


@core
def test_rest_of_the_page_is_as_before(task, rng):
    """The greeting and the logged-in user are still there, in the language chosen as before."""
    with_users_of_the_task(task)
    unknown = rng.choice(NO_LANGUAGES)
    cases: list[Case] = [
        ({}, "en;q=0.3, fr;q=0.6", "fr", ""),
        ({}, "de, fr;q=0.7", "fr", ""),
        ({}, "ja", "en", ""),
        ({"locale": unknown}, "fr", "fr", ""),
        ({"login_as": "2", "locale": unknown}, "fr", "en", "Beyonce"),
        ({"login_as": "1"}, "en", "fr", "Balou"),
        ({"login_as": "1", "locale": "en"}, "fr", "en", "Balou"),
        ({"login_as": "2"}, "fr", "en", "Beyonce"),
        ({"login_as": "3"}, "fr", "fr", "Spock"),
    ]
    check_rest(task, cases)
    others_come(task)
    check_rest(task, [({}, None, "en", ""), ({"login_as": "2"}, "fr", "en", "Beyonce")])


@core
def test_a_browser_gets_it(task):
    """The page is the same over a real connection."""
    what_time_it_is(task)
    check_same_over_connection(task, {"timezone": "Asia/Tokyo"}, languages="fr")


@edge(hint="Flask-Babel treats a datetime without a time zone as UTC. In which zone is yours?")
def test_it_makes_no_difference_where_the_server_stands(task, rng):
    """The time does not depend on the local time of the server."""
    moment, hours = what_time_it_is(task), rng.randint(8, 11)
    task.note(f"where local time is {hours} hours ahead of UTC:")
    # The POSIX format, which counts westward, needs no time zone files.
    task.ask("set_local_time", f"XYZ-{hours}")
    check_time(open_page(task), "en", moment, "UTC")
    check_time(open_page(task, {"timezone": "America/New_York"}), "en", moment, "America/New_York")


@edge(hint="What does get_user return for an unknown number, and for a text?")
def test_unknown_user(task, rng):
    """A number that no user has, or a text, means no login."""
    for text in (str(rng.randint(5, 1000)), "abc", "-1"):
        page = open_page(task, {"login_as": text}, languages="fr")
        check_greeting(page, "fr")
        check_not_logged_in(page, "fr")


@edge(hint="Does the template repeat words that are already in the text of the catalogue?")
def test_time_is_told_once(task):
    """The time appears once, in the sentence of the catalogue."""
    for language in ("en", "fr"):
        page = open_page(task, {"locale": language})
        assert_language(page, language)
        begin = TEXTS[language]["current_time_is"].partition("%")[0].strip()
        count = sum(text.count(begin) for text in page.paragraphs)
        assert count == 1, f"This is the number of times that the page says {begin!r}."


# Checks shared with other apps.
test_texts_are_right_to_the_letter = every_app.texts_are_right_to_the_letter
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
test_settings_are_kept = every_app.settings_are_kept
test_header_is_read_as_before = every_app.header_is_read_as_before
test_languages_are_those_of_the_configuration = every_app.languages_are_those_of_the_configuration
test_language_is_named_to_the_letter = every_app.language_is_named_to_the_letter
test_page_for_any_text_as_a_language = every_app.page_for_any_text_as_a_language
test_browser_that_comes_again_is_not_known = every_app.browser_that_comes_again_is_not_known
test_visitors_at_the_same_time_get_their_own_pages = every_app.visitors_at_the_same_time_get_their_own_pages
test_table_of_users = every_app.table_of_users
test_user_is_in_g = every_app.user_is_in_g
test_user_that_is_no_number = every_app.user_that_is_no_number
test_paragraph_is_kept = every_app.paragraph_is_kept
test_users_language_is_one_of_the_configuration = every_app.users_language_is_one_of_the_configuration
test_name_that_is_no_zone = every_app.name_that_is_no_zone
