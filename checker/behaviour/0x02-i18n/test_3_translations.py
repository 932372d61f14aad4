"""Behaviour of 0x02-i18n/3-app.py, its template and its catalogues."""

import re

import asked_of_every_app as every_app
from page_checks import (
    catalogue,
    check_languages,
    check_text,
    open_page,
    others_come,
    report_outdated_usage,
)

from checker.testing import core, edge, reads_alone

COMPILED = "translations/{}/LC_MESSAGES/messages.mo"


@core
def test_english(task):
    """Who asks for English gets the English texts."""
    report_outdated_usage(task)
    check_languages(task, [({}, "en", "en"), ({}, "en-GB, en;q=0.9, fr;q=0.3", "en")])


@core(hint="Is the French text in messages.po, and was it compiled since?")
def test_french(task):
    """Who asks for French gets the French texts."""
    check_languages(task, [({}, "fr", "fr"), ({}, "de, fr;q=0.7, en;q=0.2", "fr")])


@core(hint="{{ _('home_title') }} and {{ _('home_header') }} in the template.")
def test_texts_come_from_the_catalogues(task, rng):
    """Title and heading are the texts that the catalogues have for `home_title` and `home_header`."""
    numbers = rng.sample(range(100, 1000), 4)
    for language, (title, heading) in {"en": numbers[:2], "fr": numbers[2:]}.items():
        texts = {"home_title": f"Title {title}", "home_header": f"Heading {heading}"}
        task.write(COMPILED.format(language), catalogue(texts))
    task.note("with other catalogues:")
    for language, (title, heading) in {"en": numbers[:2], "fr": numbers[2:]}.items():
        page = open_page(task, languages=language)
        reason = "With other texts in the catalogues, the page has to show those."
        check_text(page.titles, "<title>", f"Title {title}", reason)
        check_text(page.headings, "<h1>", f"Heading {heading}", reason)


@core
def test_english_is_the_default(task):
    """When nothing that is asked for matches, the page is in English."""
    check_languages(task, [({}, "ja, de;q=0.5", "en"), ({}, None, "en")])
    others_come(task)
    check_languages(task, [({}, "ja", "en"), ({}, None, "en")])


@edge(hint="Two lines: [python: **.py] and [jinja2: **/templates/**.html].")
@reads_alone("babel.cfg")
def test_babel_cfg_names_both_kinds_of_files(task):
    """babel.cfg tells pybabel to look into the Python files and into the templates."""
    source = task.use("babel.cfg").source
    methods = re.findall(r"^\[\s*(\w+)\s*:", source, re.MULTILINE)
    for method in ("python", "jinja2"):
        is_named = method in methods
        assert is_named, f"babel.cfg has no [{method}: …]."
    if re.search(r"^\s*extensions\s*=.*jinja2\.ext\.(autoescape|with_)", source, re.MULTILINE):
        task.notice(
            "0x02-i18n: babel.cfg names jinja2.ext.autoescape or jinja2.ext.with_. Jinja 3.1 has neither "
            "any more, and `pybabel extract` stops there: take the line with `extensions=` out."
        )


# Of more apps than this one.
test_texts_are_right_to_the_letter = every_app.texts_are_right_to_the_letter
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
test_settings_are_kept = every_app.settings_are_kept
test_header_is_read_as_before = every_app.header_is_read_as_before
test_languages_are_those_of_the_configuration = every_app.languages_are_those_of_the_configuration
test_browser_that_comes_again_is_not_known = every_app.browser_that_comes_again_is_not_known
test_visitors_at_the_same_time_get_their_own_pages = every_app.visitors_at_the_same_time_get_their_own_pages
