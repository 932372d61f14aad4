"""Behaviour of 0x02-i18n/4-app.py."""

import asked_of_every_app as every_app
from page_checks import NEAR_MISSES, NO_LANGUAGES, check_languages, others_come, report_outdated_usage

from checker.testing import core, edge


@core(hint="Is it read from request.args, and by the name 'locale'?")
def test_address_comes_first(task):
    """`?locale=` chooses the language, whatever the browser asks for."""
    report_outdated_usage(task)
    cases = [
        ({"locale": "fr"}, "en", "fr"),
        ({"locale": "en"}, "fr", "en"),
        ({"locale": "fr"}, None, "fr"),
    ]
    check_languages(task, cases)


@core(hint="Compare it with LANGUAGES before you return it.")
def test_unknown_language_changes_nothing(task, rng):
    """A `?locale=` that is none of our languages is as if it were not there."""
    unknown = rng.choice(NO_LANGUAGES)
    check_languages(task, [({"locale": unknown}, "fr", "fr"), ({"locale": unknown}, "en", "en")])
    check_languages(task, [({"locale": near}, "fr", "fr") for near in NEAR_MISSES])


@core
def test_browser_is_asked_without_it(task):
    """Without `?locale=` the browser's languages decide, with their weights."""
    cases = [
        ({}, "fr", "fr"),
        ({}, "en", "en"),
        ({"lang": "en"}, "en;q=0.3, fr;q=0.6", "fr"),
        ({}, "de, fr;q=0.7", "fr"),
    ]
    check_languages(task, cases)


@core
def test_english_is_the_default(task, rng):
    """When neither the address nor the browser names a language of ours, the page is in English."""
    check_languages(task, [({"locale": rng.choice(NO_LANGUAGES)}, None, "en"), ({}, "ja", "en")])
    others_come(task)
    check_languages(task, [({}, "ja", "en"), ({}, None, "en"), ({}, "en", "en")])


@edge(hint="An empty text is no language.")
def test_empty_parameter_changes_nothing(task):
    """An empty `?locale=` is as if it were not there."""
    check_languages(task, [({"locale": ""}, "fr", "fr")])


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
