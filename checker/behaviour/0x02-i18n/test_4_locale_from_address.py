"""Behaviour of 0x02-i18n/4-app.py."""

from shown_pages import NEAR_MISSES, NO_LANGUAGES, check_languages, others_come, tell_what_is_out_of_date

from checker.judge.testing import core, edge


@core(hint="Is it read from request.args, and by the name 'locale'?")
def test_address_comes_first(task):
    """`?locale=` chooses the language, whatever the browser asks for."""
    tell_what_is_out_of_date(task)
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
