from __future__ import annotations

from datetime import date

import pytest

from articles.readers import Reading, read
from articles.readers.html import recognises
from articles.reading import ASIDE, BODY, TITLE, Unreadable

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>The bridge is open again | Halvern Post</title>
<meta property="og:title" content="The bridge is open again">
<meta property="og:site_name" content="Halvern Post">
<meta name="author" content="Anna Moe">
<meta property="article:published_time" content="2026-03-03T09:15:00+01:00">
<link rel="canonical" href="https://post.example/bridge">
<style>.x { color: red }</style><script>var stats = 1;</script></head>
<body>
<div class="cookie-bar">We would like to count you. <button>Fine</button></div>
<nav><ul><li><a href="/">Front page</a></li><li><a href="/port">Port</a></li></ul></nav>
<main><article><h1>The bridge is open again</h1>
<p>At six on Monday morning the bridge was opened to all traffic, eighty-two days after a ferry had struck it.</p>
<figure><img src="b.jpg" alt=""><figcaption>The first bus on the deck</figcaption></figure>
<p>Three people died on Dec. 11 when the ferry, blind in the fog, ploughed into <a href="/4">Pier No. 4</a>.</p>
<p>The harbour accepts the findings of the inquiry. It had asked for them to be published in full, it said.<br>
Nobody was at the barrier.</p>
</article>
<section id="comments"><p>oda says: My father was a pilot there for thirty years and he told them.</p>
<form><label>Your words <textarea></textarea></label><button>Post comment</button></form></section></main>
<footer>Made by neighbours</footer></body></html>"""


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(PAGE.encode(), name="bridge.html", media_type="text/html")


def said(reading: Reading, kind: str) -> list[str]:
    return [reading.text[span.start : span.end] for span in reading.passages if span.kind == kind]


def test_the_article_is_the_body(reading):
    body = said(reading, BODY)
    assert body[0].startswith("At six on Monday morning")
    assert body[1].endswith("ploughed into Pier No. 4.")
    assert body[-1] == "Nobody was at the barrier."
    assert len(body) == 5


def test_all_else_that_is_seen_is_an_aside_with_its_reason(reading):
    asides = {reading.text[span.start : span.end]: span.reason for span in reading.passages if span.kind == ASIDE}
    assert asides == {
        "We would like to count you.": "cookie notice",
        "Fine": "cookie notice",
        "Front page": "navigation",
        "Port": "navigation",
        "The first bus on the deck": "caption",
        "oda says: My father was a pilot there for thirty years and he told them.": "comment form",
        "Your words": "comment form",
        "Post comment": "comment form",
        "Made by neighbours": "imprint",
    }


def test_what_is_not_seen_is_not_there(reading):
    assert "stats" not in reading.text
    assert "color" not in reading.text


def test_the_page_says_who_and_when(reading):
    assert said(reading, TITLE) == [reading.title.value] == ["The bridge is open again"]
    assert reading.author.value == "Anna Moe"
    assert reading.published.value == date(2026, 3, 3)
    assert reading.outlet.value == "Halvern Post"
    assert reading.url.value == "https://post.example/bridge"
    assert {reading.title.how, reading.author.how, reading.outlet.how} == {"page metadata"}


def test_a_page_without_a_main_text_is_kept_whole():
    found = read(b"<html><body><p>Closed.</p><p>Open.</p></body></html>")
    assert said(found, BODY) == ["Closed.", "Open."]


@pytest.mark.parametrize(
    ("text", "name", "is_page"),
    [
        ("<!DOCTYPE html><p>x", "story.txt", True),
        ("<p>One <b>word</b></p>", "story.html", True),
        ("A plain text with no tag.", "story.html", False),
        ("He wrote <b> on the wall.", "story.txt", False),
        ("<article><p>x</p></article>", "", True),
    ],
)
def test_the_content_decides_what_a_page_is(text, name, is_page):
    assert recognises(text, name=name) is is_page


def test_a_page_with_entities_of_its_own_is_refused():
    with pytest.raises(Unreadable):
        read(b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x;</p></html>')
