from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256
from types import SimpleNamespace

import pytest
from django.db import IntegrityError

from articles import services
from articles.draft import Draft, with_kinds
from articles.models import Article, ArticleTerm, Event, Outlet, Upload
from articles.reading import ASIDE, BODY, Unreadable
from tests.factories import make_article, make_event, make_outlet

pytestmark = pytest.mark.django_db

STORY = b"A bridge opens\n2026-03-03\n\nHALVERN (NNA): The bridge opened. Many came.\n\nBack to top"


def receive(content: bytes = STORY, **fields: object) -> Upload:
    return services.receive_upload(content, name="bridge.txt", **fields).upload


def store(upload: Upload, event: Event | None = None, **changes: object) -> Article:
    draft = replace(services.draft_of_upload(upload), **changes)
    return services.store_article(upload, draft, event=event or make_event())


class TestReceiving:
    def test_the_bytes_are_kept_with_their_digest(self, admin):
        upload = receive(by=admin)
        assert bytes(upload.content) == STORY
        assert upload.sha256 == sha256(STORY).hexdigest()
        assert upload.uploaded_by == admin

    def test_the_same_bytes_are_the_same_upload(self):
        first = receive()
        again = services.receive_upload(STORY, name="other.txt")
        assert again.upload == first
        assert not again.is_new

    def test_what_is_stored_is_said_to_be(self):
        article = store(receive())
        assert services.receive_upload(STORY, name="b.txt").article == article

    def test_what_cannot_be_read_is_not_kept(self):
        with pytest.raises(Unreadable):
            receive(b"")
        assert not Upload.objects.exists()

    def test_twins_that_come_at_one_moment_are_one(self, monkeypatch):
        known = services._known
        answers = iter([None])
        monkeypatch.setattr(services, "_known", lambda digest: next(answers, known(digest)))
        first = Upload.objects.create(name="a", sha256=sha256(STORY).hexdigest(), content=STORY, size=len(STORY))
        assert services.receive_upload(STORY, name="b.txt").upload == first

    @pytest.mark.parametrize(
        ("name", "safe"),
        [
            ("../../etc/passwd", "passwd"),
            ("C:\\news\\a.txt", "a.txt"),
            ("a\0b\r\nc.txt", "abc.txt"),
            ("\u202etxt.exe", "txt.exe"),
            ("", "unnamed"),
            ("x" * 300, "x" * 200),
        ],
    )
    def test_names_are_made_harmless(self, name, safe):
        assert services.safe_name(name) == safe


class TestStoring:
    def test_text_passages_and_facts_are_stored(self):
        article = store(receive(), outlet="NNA")
        assert article.title == "A bridge opens"
        assert article.published_on == date(2026, 3, 3)
        assert [passage.kind for passage in article.passages.all()] == ["title", "aside", "body", "body", "aside"]
        assert article.passages.get(position=2).text == "HALVERN (NNA): The bridge opened."

    def test_only_asides_keep_a_reason(self):
        upload = receive()
        draft = with_kinds(services.draft_of_upload(upload), {1: BODY})
        article = services.store_article(upload, draft, event=make_event())
        assert [passage.reason for passage in article.passages.all()] == ["", "", "", "", "navigation"]

    def test_an_outlet_is_made_once_whatever_the_case(self):
        make_outlet("Halvern Post")
        assert store(receive(), outlet="HALVERN  POST").outlet.name == "Halvern Post"
        assert Outlet.objects.count() == 1

    def test_a_second_store_gives_the_first_article(self):
        upload = receive()
        article = store(upload)
        upload.reading = {"kept": "by a page from before"}
        draft = Draft.from_json(
            {
                "text": "x",
                "title": "x",
                "author": "",
                "published": "",
                "outlet": "",
                "language": "",
                "url": "",
                "passages": [],
            }
        )
        assert services.store_article(upload, draft, event=make_event()) == article

    def test_nothing_is_half_stored(self, monkeypatch):
        monkeypatch.setattr(services, "index_article", lambda article: 1 / 0)
        upload = receive()
        with pytest.raises(ZeroDivisionError):
            store(upload)
        assert not Article.objects.exists()
        assert Upload.objects.waiting().get() == upload

    def test_an_article_without_a_sentence_is_refused(self):
        upload = receive()
        draft = services.draft_of_upload(upload)
        nothing = with_kinds(draft, dict.fromkeys(range(len(draft.passages)), ASIDE))
        with pytest.raises(services.Refused):
            services.store_article(upload, nothing, event=make_event())

    def test_the_event_gets_its_day_from_the_article(self):
        event = make_event(happened_on=None)
        store(receive(), event)
        event.refresh_from_db()
        assert event.happened_on == date(2026, 3, 3)

    @pytest.mark.parametrize(("was", "becomes"), [(5, 3), (2, 2), (30, 30)])
    def test_an_event_happened_before_it_was_told_of(self, was, becomes):
        event = make_event(happened_on=date(2026, 3, was))
        store(receive(), event)
        event.refresh_from_db()
        assert event.happened_on == date(2026, 3, becomes)

    def test_whoever_compares_is_told(self, monkeypatch):
        told: list[int] = []
        monkeypatch.setattr("comparisons.tasks.pair_article", SimpleNamespace(enqueue=told.append))
        article = store(receive())
        assert told == [article.pk]

    def test_its_terms_are_indexed_by_day(self):
        article = store(receive())
        terms = ArticleTerm.objects.filter(article=article)
        assert {"halvern", "bridge"} <= set(terms.values_list("term", flat=True))
        assert set(terms.values_list("day", flat=True)) == {date(2026, 3, 3)}


class TestTheDraft:
    def test_an_edit_is_kept(self):
        upload = receive()
        services.save_draft(upload, replace(services.draft_of_upload(upload), title="Open again"))
        upload.refresh_from_db()
        assert services.draft_of_upload(upload).title == "Open again"

    def test_the_second_of_two_windows_is_told(self):
        upload = receive()
        draft = services.draft_of_upload(upload)
        assert services.save_draft(upload, replace(draft, title="One"))
        assert services.save_draft(upload, replace(draft, title="Other")) is None

    def test_it_can_be_read_again_in_another_encoding(self):
        upload = receive("Die Brücke\n\nSie ist offen, sagte Müller.".encode("cp850"))
        assert "ü" not in services.draft_of_upload(upload).text
        draft = services.read_again(upload, encoding="cp850", repair=False, seen=1)
        assert draft
        assert draft.title == "Die Brücke"

    def test_an_upload_that_is_no_article_can_be_forgotten(self, admin):
        services.discard_upload(receive(), by=admin)
        assert not Upload.objects.exists()

    def test_one_that_is_cannot(self, admin):
        upload = receive()
        store(upload)
        with pytest.raises(services.Refused):
            services.discard_upload(upload, by=admin)


class TestCorrecting:
    def test_a_withdrawn_article_is_hidden_and_can_come_back(self, admin):
        article = make_article()
        assert services.withdraw_article(article, by=admin)
        assert not services.withdraw_article(article, by=admin)
        assert not Article.objects.shown().exists()
        assert services.restore_article(article, by=admin)
        assert Article.objects.shown().get() == article

    def test_a_passage_is_left_out_and_put_back(self, admin):
        passage = make_article().passages.get(position=1)
        assert services.set_passage_kind(passage, ASIDE, by=admin)
        passage.refresh_from_db()
        assert (passage.kind, passage.reason) == (ASIDE, "left out by hand")
        assert services.set_passage_kind(passage, BODY, by=admin)
        passage.refresh_from_db()
        assert (passage.kind, passage.reason) == (BODY, "")

    def test_a_new_day_is_also_that_of_the_terms(self, admin):
        article = store(receive())
        services.edit_article(
            article,
            title="T",
            author="",
            published_on=date(2026, 4, 4),
            outlet="NNA",
            language="en",
            url="",
            event=article.event,
            by=admin,
        )
        assert set(article.terms.values_list("day", flat=True)) == {date(2026, 4, 4)}


class TestEvents:
    def test_a_title_that_exists_is_that_event(self):
        event = make_event("The bridge opens")
        assert services.event_named("the BRIDGE opens") == event

    def test_only_an_empty_event_can_be_deleted(self, admin):
        event = make_article().event
        with pytest.raises(services.Refused):
            services.delete_event(event, by=admin)
        empty = make_event()
        services.delete_event(empty, by=admin)
        assert list(Event.objects.all()) == [event]

    def test_an_event_without_a_title_is_refused_by_the_database(self):
        with pytest.raises(IntegrityError):
            services.create_event(title=" ")
