"""The first page: events, who tells of them, how far they are reviewed; and the search over titles and texts."""

from datetime import date
from urllib.parse import quote

import pytest
from django.test import Client
from django.utils import timezone
from lxml.html import HtmlElement, document_fromstring

from articles.models import Article, Event
from comparisons.models import Link
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_link, make_outlet

pytestmark = pytest.mark.django_db


def page(client: Client, query: str = "") -> HtmlElement:
    response = client.get(f"/{query}")
    assert response.status_code == 200
    return document_fromstring(response.content.decode())


def titles(client: Client, query: str = "") -> list[str]:
    return [title.text_content() for title in page(client, query).xpath("//ol//h2")]


def search(client: Client, words: str) -> list[str]:
    return titles(client, f"?q={quote(words)}")


class TestTheList:
    def test_the_newest_event_comes_first_and_the_undated_last(self, as_analyst):
        for title, day in (("undated", None), ("old", date(2025, 1, 1)), ("new", date(2025, 2, 2))):
            make_event(title, happened_on=day)
        assert titles(as_analyst) == ["new", "old", "undated"]

    def test_an_event_tells_who_tells_of_it(self, as_analyst):
        event = make_event()
        make_article(event, outlet=make_outlet("The Post"), language="de")
        make_article(event, outlet=make_outlet("Gone"), withdrawn_at=timezone.now())
        [entry] = page(as_analyst).find_class("event")
        assert "The Post de" in " ".join(entry.text_content().split())
        assert "Gone" not in entry.text_content()

    def test_an_event_tells_how_far_its_review_is(self, as_analyst, editor):
        alignment = make_alignment(links=[(0, 0)])
        make_link(alignment, 1, 1, status=Link.Status.CONFIRMED)
        make_link(alignment, 2, 2, status=Link.Status.REJECTED)
        make_divergence(alignment, made_by=editor)
        make_divergence(alignment, made_by=editor, status="resolved")
        [figures] = page(as_analyst).find_class("state-of")
        assert " ".join(figures.itertext()).split() == "versions 2 links decided 50 % open divergences 1".split()

    def test_there_may_be_none(self, as_analyst, as_admin):
        assert "An admin imports the first articles" in page(as_analyst).text_content()
        assert page(as_admin).find_class("blank")[0].xpath(".//a")

    def test_many_are_turned_over(self, as_analyst):
        for number in range(31):
            make_event(f"Event of day {number:02}", happened_on=date(2025, 1, 1 + number))
        assert len(titles(as_analyst)) == 30
        assert titles(as_analyst, "?page=2") == ["Event of day 00"]
        assert titles(as_analyst, "?page=999") == ["Event of day 00"]

    def test_the_queries_do_not_grow_with_the_events(self, as_analyst, editor, queries):
        for number in range(30):
            alignment = make_alignment(links=[(0, 0)])
            make_divergence(alignment, made_by=editor)
            if number == 0:
                few = queries(lambda: as_analyst.get("/")), queries(lambda: as_analyst.get("/?q=bridge"))
        many = queries(lambda: as_analyst.get("/")), queries(lambda: as_analyst.get("/?q=bridge"))
        assert many == few


class TestSearch:
    @pytest.fixture(autouse=True)
    def _events(self):
        bridge = make_event("Bridge opened", summary="After a year")
        make_article(bridge, title="Trams roll", sentences=["The first tram crossed at noon.", "It cost 100% more."])
        make_event("Bridge closed")

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("bridge", ["Bridge closed", "Bridge opened"]),
            ("opened", ["Bridge opened"]),
            ("TRAM noon", ["Bridge opened"]),
            ("year tram", ["Bridge opened"]),
            ("roll", ["Bridge opened"]),
            ("noon closed", []),
            ("100%", ["Bridge opened"]),
            ("1_0%", []),
        ],
    )
    def test_every_word_must_be_somewhere_in_the_event(self, as_analyst, words, found):
        assert sorted(search(as_analyst, words)) == found

    def test_the_words_are_shown_where_they_were_found(self, as_analyst):
        [snippet] = page(as_analyst, "?q=crossed").find_class("snippet")
        assert snippet.findtext(".//b") == "crossed"
        assert "The first tram crossed at noon." in snippet.text_content()

    def test_a_withdrawn_version_is_not_found(self, as_analyst):
        Article.objects.update(withdrawn_at=timezone.now())
        assert search(as_analyst, "tram") == []

    @pytest.mark.parametrize(
        "words",
        [
            "'; DROP TABLE articles_event; --",
            '" OR 1=1',
            "% _ \\ % [a-z] ^ $",
            "a AND NOT (b | !c) & <-> :* *",
            "near/3 tit~2 +must -not",
            "\0",
            "tram\0",
            "\ud83d".encode("utf-8", "surrogatepass").decode("latin-1"),
            "{{ 7 }}",
            "(" * 200,
            "x " * 500,
            "ﷺ" * 200,
            "\u202e\u200b",
        ],
    )
    def test_operators_are_words_like_any_other(self, as_analyst, words):
        page(as_analyst, f"?q={quote(words)}")
        assert Event.objects.count() == 2

    def test_a_word_with_a_nul_in_it_finds_the_word(self, as_analyst):
        assert search(as_analyst, "tr\0am") == ["Bridge opened"]

    @pytest.mark.parametrize("query", ["?q=%00", "?q=%ff%fe", "?q=%ed%a0%80", "?page=%00", "?q=&page=-1", "?q=a&q=b"])
    def test_raw_bytes_are_no_error(self, as_analyst, query):
        page(as_analyst, query)

    def test_of_many_versions_one_is_quoted(self, as_analyst):
        event = make_event()
        for number in range(3):
            make_article(event, sentences=[f"Whales, seen {number} times."])
        [snippet] = page(as_analyst, "?q=whales").find_class("snippet")
        assert "seen 0 times" in snippet.text_content()

    def test_nothing_found_is_said_with_what_to_do(self, as_analyst):
        assert "Try fewer" in page(as_analyst, "?q=zzz").text_content()

    def test_the_pages_of_what_was_found_keep_the_words(self, as_analyst):
        for number in range(31):
            make_event(f"Fire {number} & flood")
        [older] = page(as_analyst, "?q=fire+%26").xpath("//a[@rel='next']")
        assert older.get("href") == "?q=fire%20%26&page=2"
        assert len(titles(as_analyst, older.get("href"))) == 1
