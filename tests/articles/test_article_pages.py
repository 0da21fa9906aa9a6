from __future__ import annotations

import pytest

from articles.models import Article, Event
from tests.factories import make_article, make_event, make_outlet, make_upload

pytestmark = pytest.mark.django_db


def page(client, url: str) -> str:
    return client.get(url).content.decode()


class TestArticle:
    def test_everyone_reads_the_text_with_its_language(self, as_analyst):
        article = make_article(sentences=["Мост открыт.", "Все пришли."], language="ru")
        answer = page(as_analyst, article.get_absolute_url())
        assert "Мост открыт." in answer
        assert 'lang="ru" dir="ltr"' in answer
        assert "Edit the facts" not in answer

    def test_arabic_runs_from_the_right(self, as_analyst):
        article = make_article(sentences=["أعيد فتح الجسر."], language="ar")
        assert 'lang="ar" dir="rtl"' in page(as_analyst, article.get_absolute_url())

    def test_asides_are_there_with_their_reason(self, as_analyst):
        article = make_article(sentences=["It opened.", "Back to top"], asides=[1])
        answer = page(as_analyst, article.get_absolute_url())
        assert "Back to top" in answer
        assert "navigation" in answer

    def test_it_leads_to_the_other_versions(self, as_analyst):
        article = make_article()
        make_article(article.event, outlet=make_outlet("The Other Post"))
        assert "The Other Post" in page(as_analyst, article.get_absolute_url())

    def test_the_upload_is_for_admins(self, as_admin, as_analyst):
        article = make_article(upload=make_upload(b"The bridge opened.", name="bridge.txt"))
        assert article.upload.sha256 in page(as_admin, article.get_absolute_url())
        assert article.upload.sha256 not in page(as_analyst, article.get_absolute_url())

    def test_the_bytes_come_back_as_they_came(self, as_admin):
        article = make_article(upload=make_upload(b"<script>alert(1)</script>", name="x.html"))
        response = as_admin.get(f"/articles/{article.pk}/upload/")
        assert response.content == b"<script>alert(1)</script>"
        assert response["Content-Type"] == "application/octet-stream"
        assert response["Content-Disposition"].startswith("attachment")

    def test_the_number_of_queries_does_not_grow(self, as_analyst, django_assert_max_num_queries):
        article = make_article(sentences=[f"Sentence {number}." for number in range(80)])
        for _ in range(5):
            make_article(article.event)
        with django_assert_max_num_queries(12):
            as_analyst.get(article.get_absolute_url())

    def test_a_long_one_comes_in_pages(self, as_analyst):
        article = make_article(sentences=[f"Sentence {number} was said." for number in range(1_050)])
        assert "Sentence 1040 was said." not in page(as_analyst, article.get_absolute_url())
        assert "Sentence 1040 was said." in page(as_analyst, f"{article.get_absolute_url()}?page=2")


class TestWithdrawing:
    def test_it_is_gone_for_readers_and_marked_for_admins(self, as_admin, as_analyst):
        article = make_article()
        as_admin.post(f"/articles/{article.pk}/withdraw/")
        assert as_analyst.get(article.get_absolute_url()).status_code == 404
        assert "was withdrawn" in page(as_admin, article.get_absolute_url())

    def test_it_comes_back(self, as_admin, as_analyst):
        article = make_article()
        as_admin.post(f"/articles/{article.pk}/withdraw/")
        as_admin.post(f"/articles/{article.pk}/restore/")
        assert as_analyst.get(article.get_absolute_url()).status_code == 200


class TestSortingPassages:
    def test_a_passage_is_left_out_and_the_page_stays_there(self, as_admin):
        article = make_article()
        response = as_admin.post(f"/articles/{article.pk}/passages/", {"position": 1, "kind": "aside"})
        assert response.url.endswith("?tidy&page=1#P2")
        assert article.passages.get(position=1).kind == "aside"

    def test_readers_get_no_buttons_for_it(self, as_analyst):
        assert "Leave out" not in page(as_analyst, f"{make_article().get_absolute_url()}?tidy")


class TestEditing:
    def fields(self, article: Article, **changes: object) -> dict[str, object]:
        fields = {"title": article.title, "outlet": article.outlet.name, "published": "", "language": "en"}
        return fields | {"event_title": article.event.title} | changes

    def test_the_facts_are_corrected(self, as_admin):
        article = make_article()
        as_admin.post(f"/articles/{article.pk}/edit/", self.fields(article, title="Open again", outlet="New Post"))
        article.refresh_from_db()
        assert (article.title, article.outlet.name, article.published_on) == ("Open again", "New Post", None)

    def test_it_moves_to_another_event(self, as_admin):
        article, other = make_article(), make_event("The harbour")
        as_admin.post(f"/articles/{article.pk}/edit/", self.fields(article, event_title="the harbour"))
        article.refresh_from_db()
        assert article.event == other

    def test_it_stays_in_its_event_when_two_have_one_title(self, as_admin):
        article = make_article(make_event("Twins"))
        make_event("Twins")
        as_admin.post(f"/articles/{article.pk}/edit/", self.fields(article))
        before = article.event_id
        article.refresh_from_db()
        assert article.event_id == before

    def test_a_title_is_needed(self, as_admin):
        article = make_article()
        assert as_admin.post(f"/articles/{article.pk}/edit/", self.fields(article, title=" ")).status_code == 422


class TestEvents:
    def test_an_event_is_made(self, as_admin):
        response = as_admin.post("/events/new/", {"title": "The bridge opens", "happened_on": "2026-03-03"})
        assert response.url == Event.objects.get(title="The bridge opens").get_absolute_url()

    def test_an_event_is_renamed(self, as_admin):
        event = make_event()
        as_admin.post(f"/events/{event.pk}/rename/", {"title": "Another name"})
        event.refresh_from_db()
        assert event.title == "Another name"

    def test_an_empty_event_is_deleted(self, as_admin):
        event = make_event()
        assert "This cannot be undone" in page(as_admin, f"/events/{event.pk}/delete/")
        as_admin.post(f"/events/{event.pk}/delete/")
        assert not Event.objects.exists()

    def test_one_with_articles_is_not(self, as_admin):
        event = make_article().event
        assert "has articles" in page(as_admin, f"/events/{event.pk}/delete/")
        as_admin.post(f"/events/{event.pk}/delete/")
        assert Event.objects.get() == event

    @pytest.mark.parametrize(
        "fields", [{"title": ""}, {"title": "A", "happened_on": "2026-02-30"}, {"title": "x" * 301}]
    )
    def test_what_cannot_be_is_refused(self, as_admin, fields):
        assert as_admin.post("/events/new/", fields).status_code == 422
