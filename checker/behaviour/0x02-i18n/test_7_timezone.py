"""Behaviour of 0x02-i18n/7-app.py."""

import asked_of_every_app as every_app
from page_checks import (
    NO_LANGUAGES,
    NO_ZONES,
    ZONES,
    check_languages,
    check_logged_in,
    check_not_logged_in,
    check_zones,
    open_page,
    other_users,
    others_come,
    report_outdated_usage,
    with_users_of_the_task,
)

from checker.testing import core, edge


@core(hint="1. ?timezone=, 2. the user's time zone, 3. UTC.")
def test_address_comes_first(task, rng):
    """`?timezone=` chooses the time zone, whoever is logged in."""
    with_users_of_the_task(task)
    report_outdated_usage(task)
    zone = rng.choice(ZONES)
    cases = [
        ({"timezone": "Europe/Paris"}, "Europe/Paris"),
        ({"timezone": zone}, zone),
        ({"login_as": "1", "timezone": zone}, zone),
        # Not every name is an area's and a city's.
        ({"login_as": "1", "timezone": "UTC"}, "UTC"),
        ({"login_as": "1", "timezone": "GMT"}, "GMT"),
    ]
    check_zones(task, cases)


@core(hint="The user's time zone is user['timezone'], and it is needed when the address names none.")
def test_user_comes_second(task):
    """Without it, it is the user's own time zone."""
    with_users_of_the_task(task)
    cases = [
        ({"login_as": "1"}, "Europe/Paris"),
        ({"login_as": "2"}, "US/Central"),
        ({"login_as": "4"}, "Europe/London"),
    ]
    check_zones(task, cases)
    others_come(task)
    check_zones(task, [({"login_as": "2"}, "US/Central")])


@core(hint="What if nobody is logged in: is get_user's None handled?")
def test_utc_comes_last(task):
    """When nobody is logged in and the address names none, it is UTC."""
    check_zones(task, [({}, "UTC")])
    others_come(task)
    check_zones(task, [({}, "UTC")])


@core(hint="pytz.timezone(name) raises UnknownTimeZoneError: catch it.")
def test_unknown_zone_in_the_address(task, rng):
    """A time zone that does not exist is not used: without a user, it is UTC."""
    check_zones(task, [({"timezone": zone}, "UTC") for zone in rng.sample(NO_ZONES, 2)])


@core(hint="Check the user's time zone too, by its own name.")
def test_unknown_zone_of_the_user(task, rng):
    """A user's time zone that does not exist is not used either, but the address still is."""
    with_users_of_the_task(task)
    zone = rng.choice(ZONES)
    cases = [
        ({"login_as": "3"}, "UTC"),
        ({"login_as": "3", "timezone": zone}, zone),
        ({"login_as": "3", "timezone": rng.choice(NO_ZONES)}, "UTC"),
    ]
    check_zones(task, cases)


@core(hint="get_locale stays as it was; the header that browsers send is Accept-Language.")
def test_language_is_chosen_as_before(task, rng):
    """The language is chosen as in the task before, and the page says who is logged in."""
    with_users_of_the_task(task)
    unknown = rng.choice(NO_LANGUAGES)
    cases = [
        ({"login_as": "1", "locale": "en"}, "fr", "en"),
        ({"login_as": "1", "timezone": "Asia/Tokyo"}, "en", "fr"),
        ({"login_as": "2"}, "fr", "en"),
        ({"login_as": "3"}, "fr", "fr"),
        ({"login_as": "2", "locale": unknown}, "fr", "en"),
        ({"locale": unknown}, "fr", "fr"),
        ({}, "en;q=0.3, fr;q=0.6", "fr"),
        ({}, "de, fr;q=0.7", "fr"),
        ({}, "ja", "en"),
    ]
    check_languages(task, cases)
    others_come(task)
    check_languages(task, [({"login_as": "2"}, "fr", "en"), ({}, None, "en")])
    check_logged_in(open_page(task, {"login_as": "1"}), "fr", "Balou")
    check_not_logged_in(open_page(task, {}), "en")


@core(hint="Take the time zone out of the user that get_user found.")
def test_zone_is_looked_up(task, rng):
    """It is the time zone that `users` has for that user."""
    task.load()
    users = other_users(task, rng)
    check_zones(task, [({"login_as": str(number)}, user["timezone"]) for number, user in users.items()])


@edge(hint="Each source is tried by itself: one that fails leaves it to the next, or to UTC.")
def test_unknown_zone_beside_a_user(task, rng):
    """After a `?timezone=` that does not exist it is the user's time zone, or UTC."""
    with_users_of_the_task(task)
    page = open_page(task, {"login_as": "1", "timezone": rng.choice(NO_ZONES)}, ask=("timezone",))
    assert page.timezone in ("Europe/Paris", "UTC")


@edge(hint="What does an empty name, or an unknown user, lead to?")
def test_empty_zone_and_unknown_user(task, rng):
    """An empty `?timezone=`, and a user that does not exist, come to UTC."""
    users = (str(rng.randint(5, 1000)), "abc", "-1", str(-rng.randint(2, 4)))
    check_zones(task, [({"timezone": ""}, "UTC"), *(({"login_as": user}, "UTC") for user in users)])


# Of more apps than this one.
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
