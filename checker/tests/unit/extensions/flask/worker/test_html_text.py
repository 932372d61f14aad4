"""What is read of an HTML page."""

from __future__ import annotations

import pytest

from checker.extensions.flask.worker.html_text import seen, texts


@pytest.mark.parametrize(
    "text",
    [
        "<p>Vous n'êtes pas là.</p>",
        "<P>Vous n&#39;&ecirc;tes pas l&agrave;.</P>",
        "<p class='a' id=b>\n  Vous n’êtes\tpas\n<br>là.\n</p>",
        "<p>Vous <b>n'êtes</b> pas <span>l</span>à.</p>",
        "<p>Vous n'êtes pas là.",
        "<div><p>Vous n'êtes pas là.</div>",
        "<p>Vous n'e\u0302tes pas\u202fla\u0300.</p>",
        "<p><script>'<p>no</p>'</script>Vous n'êtes pas là.<style>p { color: red }</style></p>",
        "<!-- <p>no</p> --><p>Vous n'êtes<!-- not --> pas là.</p>",
    ],
)
def test_harmless_differences(text: str) -> None:
    assert texts(text)["p"] == ["Vous n'êtes pas là."]


def test_kinds_of_text() -> None:
    page = texts("<title>A</title><title>B</title><h1>C</h1><h2>D</h2><p>E<p>F<h1>G</h1>rest")
    assert page == {"title": ["A", "B"], "h1": ["C", "G"], "h2": ["D"], "p": ["E", "F"]}


@pytest.mark.parametrize(
    "text", ["", "no markup", "<", "</p></p>", "<p", "<h1", "&#xD800;&#x110000;", "<![CDATA["]
)
def test_anything_can_be_read(text: str) -> None:
    assert not any(map(any, texts(text).values()))


def test_no_page_is_read_without_end() -> None:
    assert len(texts("<h1>x" * 3000)["h1"]) == 50
    assert len(texts("<p>x" * 3000)["p"]) == 200


def test_what_is_seen() -> None:
    assert seen("\n 5:30\u202fAM\u00a0 ") == "5:30 AM"
