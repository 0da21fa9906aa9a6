"""The way of an article through the pages, as an admin goes it without JavaScript."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils.html import escape

from articles.models import Article, Event, Upload
from tests.factories import make_event

pytestmark = pytest.mark.django_db

STORY = "Go to home page\n\nA bridge opens\n2026-03-03\n\nPhoto The bridge opened at six. Many came.\n\nBack to top"


def paste(client: Client, text: str = STORY, **fields: object) -> HttpResponse:
    return client.post("/import/", {"text": text, **fields})


def send(client: Client, *contents: bytes) -> HttpResponse:
    files = [SimpleUploadedFile(f"{number}.txt", content) for number, content in enumerate(contents)]
    return client.post("/import/", {"text": "", "file": files})


def page(client: Client, url: str) -> str:
    return client.get(url).content.decode()


def facts(**fields: object) -> dict[str, object]:
    """What the form of the preview holds when nobody has touched it."""
    start = {"version": 1, "title": "A bridge opens", "outlet": "NNA", "published": "2026-03-03", "language": "en"}
    return start | {"event": "new", "event_title": "The bridge"} | fields


@pytest.fixture
def draft(as_admin) -> str:
    """The address of the preview of STORY."""
    return paste(as_admin).url


class TestReceiving:
    def test_one_paste_leads_to_its_preview(self, as_admin):
        response = paste(as_admin)
        assert response.status_code == 302
        assert "A bridge opens" in page(as_admin, response.url)

    def test_several_files_are_listed_and_wait(self, as_admin):
        answer = send(as_admin, STORY.encode(), b"Another thing\n\nIt happened. It did.").content.decode()
        assert answer.count("Look at it and store it") == 2
        assert "Another thing" in page(as_admin, "/import/")

    def test_the_same_file_says_where_it_is(self, as_admin, draft):
        as_admin.post(f"{draft}store/", facts())
        answer = paste(as_admin).content.decode()
        assert "already stored" in answer
        assert Article.objects.get().get_absolute_url() in answer

    def test_the_same_file_again_leads_to_its_draft(self, as_admin, draft):
        assert paste(as_admin).url == draft

    def test_a_refusal_says_why_and_keeps_what_was_pasted(self, as_admin):
        response = paste(as_admin, "word " * 50_000)
        assert response.status_code == 422
        assert "put line breaks" in response.content.decode()
        assert "word word" in response.content.decode()

    def test_one_bad_file_does_not_keep_the_others_out(self, as_admin):
        response = send(as_admin, STORY.encode(), b"%PDF-1.4")
        assert response.status_code == 200
        assert "This is a PDF" in response.content.decode()
        assert Upload.objects.count() == 1

    def test_nothing_is_said_to_be_nothing(self, as_admin):
        response = paste(as_admin, "")
        assert response.status_code == 422
        assert "Paste a text or choose a file first." in response.content.decode()

    def test_it_comes_into_the_event_that_was_open(self, as_admin):
        event = make_event("The harbour")
        assert f'value="{event.pk}"' in page(as_admin, f"/import/?event={event.pk}")
        preview = page(as_admin, paste(as_admin, event=event.pk).url)
        assert "The harbour" in preview
        assert f'name="event" value="{event.pk}" checked' in preview

    def test_nothing_waits_at_first(self, as_admin):
        assert "Nothing waits" in page(as_admin, "/import/")


class TestPreview:
    def test_it_says_that_passages_can_be_cut_and_joined(self, as_admin, draft):
        assert "each can be cut in two or joined with the next." in page(as_admin, draft)

    def test_it_says_what_was_found_and_how(self, as_admin, draft):
        preview = page(as_admin, draft)
        assert 'value="2026-03-03"' in preview
        assert "date line" in preview
        assert "first line" in preview
        assert "not found" in preview

    def test_what_was_stripped_is_there_with_its_reason(self, as_admin, draft):
        preview = page(as_admin, draft)
        assert "Back to top" in preview
        assert "navigation" in preview
        assert "3 are left out" in preview

    def test_the_draft_as_edited_outlives_a_log_out(self, as_admin, admin, draft):
        as_admin.post(draft, facts(title="Open again", **{"kind-0": "body", "kind-3": "aside"}))
        as_admin.logout()
        as_admin.force_login(admin, backend="django.contrib.auth.backends.ModelBackend")
        preview = page(as_admin, draft)
        assert "Open again" in preview
        assert "left out by hand" in preview

    def test_a_passage_is_cut_where_a_line_was_broken(self, as_admin, draft):
        as_admin.post(draft, facts(**{"words-3": "Photo\r\nThe bridge opened at six."}))
        spans = Upload.objects.get().reading["passages"]
        text = Upload.objects.get().reading["text"]
        assert [text[span[0] : span[1]] for span in spans][3:5] == ["Photo", "The bridge opened at six."]

    def test_a_changed_letter_is_refused_in_one_sentence(self, as_admin, draft):
        response = as_admin.post(draft, facts(title="Kept as typed", **{"words-3": "Photo The bridge closed at six."}))
        assert response.status_code == 422
        answer = response.content.decode()
        assert "Only line breaks may change here: the words of passage 4 are no longer the same." in answer
        assert "Kept as typed" in answer
        assert Upload.objects.get().reading["title"] == "A bridge opens"

    def test_a_refusal_keeps_every_edit_of_the_passages(self, as_admin, draft):
        edits = {"words-3": "Photo\r\nThe bridge opened at six.", "kind-4": "aside", "join-2": "on"}
        response = as_admin.post(f"{draft}store/", facts(outlet="", **edits))
        answer = response.content.decode()
        assert response.status_code == 422
        assert "Photo\r\nThe bridge opened at six.</textarea>" in answer
        assert '<option value="aside" selected>' in answer.partition('id="kind-4"')[2].partition("</select>")[0]
        assert 'name="join-2" checked' in answer
        as_admin.post(f"{draft}store/", facts(**edits))
        assert Article.objects.get().passages.count() == 6

    def test_a_slip_in_one_passage_is_said_beside_it_and_keeps_the_others(self, as_admin, draft):
        edits = {"words-3": "Photo The bridge closed at six.", "words-4": "Many\r\ncame."}
        answer = as_admin.post(draft, facts(**edits)).content.decode()
        assert "Photo The bridge closed at six.</textarea>" in answer
        assert 'id="wrong-3"' in answer
        assert "Many\r\ncame.</textarea>" in answer
        assert 'id="wrong-4"' not in answer

    def test_a_refused_reading_keeps_what_was_typed(self, as_admin, draft):
        answer = as_admin.post(f"{draft}read/", facts(title="Typed", encoding="rot13")).content.decode()
        assert "Typed" in answer

    def test_the_second_window_is_told(self, as_admin, draft):
        as_admin.post(draft, facts(title="One"))
        response = as_admin.post(draft, facts(title="Other"))
        assert response.status_code == 409
        assert "changed in another window" in response.content.decode()
        assert Upload.objects.get().reading["title"] == "One"

    @pytest.mark.parametrize("event", ["99999", "-1", "9" * 30, "²", "x"])
    def test_an_event_that_is_not_there_cannot_be_chosen(self, as_admin, draft, event):
        assert as_admin.post(draft, facts(event=event)).status_code == 422

    def test_a_likely_event_is_chosen_and_says_why(self, as_admin, draft):
        as_admin.post(f"{draft}store/", facts())
        again = paste(as_admin, STORY.replace("at six", "early") + " now").url
        preview = page(as_admin, again)
        assert f'value="{Event.objects.get().pk}" checked' in preview
        assert "both say" in preview or "Looks like a copy of" in preview

    def test_mojibake_is_offered_to_be_repaired(self, as_admin):
        text = "Die Straße nach Köln\n\nSie ist schön, sagte Müller. Über die Brücke fährt niemand.".encode().decode(
            "cp1252"
        )
        url = paste(as_admin, text).url
        assert "look wrongly decoded" in page(as_admin, url)
        as_admin.post(f"{url}read/", {"version": 1, "encoding": "", "repair": "on"})
        assert "Die Straße nach Köln" in page(as_admin, url)

    def test_a_wrong_encoding_is_refused(self, as_admin, draft):
        response = as_admin.post(f"{draft}read/", {"version": 1, "encoding": "utf-16"})
        assert response.status_code in (302, 422)
        assert as_admin.post(f"{draft}read/", {"version": 1, "encoding": "rot13"}).status_code == 422

    def test_a_long_article_comes_in_pages(self, as_admin):
        url = paste(as_admin, "Many lines\n\n" + "".join(f"Line {number} was said.\n" for number in range(700))).url
        assert "Page 1 of 3" in page(as_admin, url)
        assert "Line 650 was said." in page(as_admin, f"{url}?page=3")
        assert "Page 3 of 3" in page(as_admin, f"{url}?page=99")

    def test_discarding_forgets_it(self, as_admin, draft):
        as_admin.post(f"{draft}discard/")
        assert not Upload.objects.exists()


class TestStoring:
    def test_it_leads_to_the_event(self, as_admin, draft):
        response = as_admin.post(f"{draft}store/", facts())
        assert response.url == Event.objects.get(title="The bridge").get_absolute_url()
        assert Article.objects.get().outlet.name == "NNA"

    def test_it_says_how_many_still_wait(self, as_admin, draft):
        paste(as_admin, "Another thing\n\nIt happened. It did.")
        response = as_admin.post(f"{draft}store/", facts(), follow=True)
        assert "1 more waits under Import." in response.content.decode()

    def test_what_was_edited_in_the_same_breath_is_stored(self, as_admin, draft):
        as_admin.post(f"{draft}store/", facts(title="Open again", **{"kind-4": "aside"}))
        article = Article.objects.get()
        assert article.title == "Open again"
        assert article.passages.get(position=4).kind == "aside"

    @pytest.mark.parametrize(
        ("missing", "sentence"),
        [
            ({"title": ""}, "Give the article a title."),
            ({"outlet": ""}, "Say who published it."),
            ({"language": ""}, "Choose the language of the text."),
            ({"event_title": ""}, "Name the event that this article tells of."),
            ({"published": "2026-02-30"}, "There is no such day."),
            ({"url": "javascript:alert(1)"}, "This is no web address"),
        ],
    )
    def test_what_is_missing_is_said(self, as_admin, draft, missing, sentence):
        response = as_admin.post(f"{draft}store/", facts(**missing))
        assert response.status_code == 422
        assert escape(sentence) in response.content.decode()
        assert not Article.objects.exists()

    def test_a_double_click_stores_once(self, as_admin, draft):
        as_admin.post(f"{draft}store/", facts())
        again = as_admin.post(f"{draft}store/", facts())
        assert again.url == Article.objects.get().get_absolute_url()

    def test_a_stored_upload_has_no_preview(self, as_admin, draft):
        as_admin.post(f"{draft}store/", facts())
        assert as_admin.get(draft).url == Article.objects.get().get_absolute_url()
