"""The page that is read in a browser."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.html.renderer import _title, render
from checker.report.model import Report, Verdict

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
VOID = {"meta"}


class Page(HTMLParser):
    """What a browser makes of a page: its elements, attributes and texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str]] = set()
        self.metas: list[dict[str, str | None]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        if tag == "meta":
            self.metas.append(dict(attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if "style" not in self.open:
            self.text += data


def test_it_says_what_the_table_says(all_kinds: Report) -> None:
    page = Page(render(all_kinds))
    assert not page.open
    words = " ".join(page.text.split())
    assert "20/33 points: 3 of 8 tasks passed, 1 partial, 2 failed, 1 missing, 1 undecided" in words
    assert "hint: which key went in first?" in words
    assert words.count("hint: which key went in first?") == 1
    assert "install bubblewrap" in words
    assert "'0x03-caching' was graded as 0x01-caching" in words
    assert page.tags.count("details") == 8
    assert page.tags.count("table") == 2


def test_details_are_open_where_something_is_to_be_put_right(all_kinds: Report) -> None:
    html = render(all_kinds)
    lost = [task for task in all_kinds.tasks if task.verdict is not Verdict.PASSED and task.handed_in]
    assert html.count("<details open>") == len(lost)
    assert html.count("<details>") == len([task for task in all_kinds.tasks if task.checks]) - len(lost)


def test_the_policy_allows_our_style_and_nothing_else(all_kinds: Report) -> None:
    html = render(all_kinds)
    policy = next(m["content"] for m in Page(html).metas if m.get("http-equiv") == "Content-Security-Policy")
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_it_is_made_for_phones_and_for_the_dark(all_kinds: Report) -> None:
    html = render(all_kinds)
    assert 'name="viewport"' in html
    assert "prefers-color-scheme: dark" in html


def test_nothing_is_fetched(all_kinds: Report) -> None:
    page = Page(render(all_kinds))
    assert not {"script", "img", "link", "iframe", "a", "form", "base"} & set(page.tags)
    assert not {name for _, name in page.attributes} & {"src", "href", "style", "action"}


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_any_text_is_text(text: str, hostile_of: Callable[[str], Report]) -> None:
    page = Page(render(hostile_of(text)))
    plain = Page(render(hostile_of("plain")))
    # What stands between backticks in a title is set as code.
    assert [tag for tag in page.tags if tag != "code"] == [tag for tag in plain.tags if tag != "code"]
    assert page.attributes == plain.attributes
    assert page.text.replace("\n", "").isprintable()


def test_what_a_submission_tries_is_there_to_read(
    hostile_text: str, hostile_of: Callable[[str], Report]
) -> None:
    page = Page(render(hostile_of(hostile_text)))
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7 * 7 }}" in page.text
    assert r"\x1b[2J" in page.text
    assert not page.open


def test_what_stands_between_backticks_is_code() -> None:
    assert _title("`a<b` is <less>") == "<code>a&lt;b</code> is &lt;less&gt;"
    assert _title("one ` alone <b>") == "one ` alone &lt;b&gt;"
