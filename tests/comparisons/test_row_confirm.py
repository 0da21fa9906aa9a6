"""Confirming a row: the rows that changed come back, and whoever is second is told."""

import re

import pytest
from django.test import Client
from django.urls import reverse
from lxml.html import document_fromstring

from comparisons import screens
from comparisons.models import Absence, Alignment, Decision, Link
from comparisons.services import reviewing
from tests.comparisons.acting import at_once, message, press, press_row, row, seen, two_articles
from tests.conftest import logged_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment() -> Alignment:
    return two_articles(links=[(0, 0), (1, 1)])


def confirm(client: Client, alignment: Alignment, address: str, **data):
    return press_row(client, "row_confirm", alignment, address, **data)


class TestWithHtmx:
    def test_only_the_row_that_changed_comes_back(self, alignment, as_editor):
        response = confirm(as_editor, alignment, "L1")
        page = response.content.decode()
        assert response.status_code == 200
        assert message(response) == "L1 confirmed."
        assert '<article hx-swap-oob="true" class="row reworded decided" id="L1"' in page
        assert 'id="L2"' not in page
        assert "1 of 4 decided" in page

    def test_the_page_learns_the_present_revision(self, alignment, as_editor):
        page = confirm(as_editor, alignment, "L1").content.decode()
        assert 'id="revision" value="1" hx-swap-oob="true"' in page

    def test_an_old_page_gets_the_whole_list(self, alignment, as_editor, other_editor):
        reviewing.confirm_row(alignment, seen(alignment, "L2"), editor=other_editor)
        page = confirm(as_editor, alignment, "L1", revision=0).content.decode()
        assert re.search('<div class="rows" id="rows" [^>]*hx-swap-oob="true">', page)
        assert 'id="L2"' in page

    def test_where_only_the_undecided_are_shown_the_row_goes(self, alignment, as_editor):
        page = confirm(as_editor, alignment, "L1", show="undecided").content.decode()
        assert '<div id="L1" hx-swap-oob="delete"></div>' in page

    def test_when_the_last_one_is_decided_that_is_said(self, as_editor):
        alignment = two_articles(1, 1, links=[(0, 0)])
        page = confirm(as_editor, alignment, "L1", show="undecided").content.decode()
        assert "Every row is decided." in page


class TestWithoutJavaScript:
    def test_it_leads_back_to_the_row(self, alignment, as_editor):
        response = confirm(as_editor, alignment, "L2", htmx=False)
        assert response.status_code == 302
        assert response["Location"] == f"{alignment.get_absolute_url()}#L2"

    def test_it_keeps_the_filter_and_the_order(self, alignment, as_editor):
        response = confirm(as_editor, alignment, "L1", htmx=False, show="different", order="right")
        assert response["Location"] == f"{alignment.get_absolute_url()}?show=different&order=right#L1"

    def test_where_the_row_is_filtered_away_it_leads_to_the_next(self, alignment, as_editor):
        response = confirm(as_editor, alignment, "L1", htmx=False, show="undecided")
        assert response["Location"] == f"{alignment.get_absolute_url()}?show=undecided#L2"

    def test_what_was_done_is_said_there(self, alignment, as_editor):
        response = confirm(as_editor, alignment, "L3", htmx=False)
        page = as_editor.get(response["Location"])
        assert message(page) == "L3: confirmed that nothing corresponds."


class TestTheSecondWriter:
    @pytest.mark.parametrize("htmx", [True, False])
    def test_is_told_and_shown_the_present_state(self, alignment, as_editor, other_editor, htmx):
        token = seen(alignment, "L1").token()
        reviewing.reject_row(alignment, seen(alignment, "L1"), editor=other_editor)
        response = press(as_editor, "row_confirm", alignment, row=token, htmx=htmx)
        page = response.content.decode()
        assert response.status_code == 409
        assert message(response) == "Someone changed this row while you looked at it. Here is how it stands now."
        assert 'class="row only-left" id="L1"' in page
        assert ("<!doctype html>" in page) is not htmx

    def test_every_way_on_leads_back_to_the_alignment(self, as_editor, other_editor, monkeypatch):
        monkeypatch.setattr(screens, "ROWS_A_PAGE", 1)
        alignment = two_articles(links=[(0, 0), (1, 1)])
        token = seen(alignment, "L1").token()
        reviewing.reject_row(alignment, seen(alignment, "L1"), editor=other_editor)
        response = press(as_editor, "row_confirm", alignment, row=token, htmx=False)
        page = document_fromstring(response.content.decode())
        assert page.xpath("//a[@rel='next']/@href") == [f"{alignment.get_absolute_url()}?page=2"]
        assert not page.xpath("//a[starts-with(@href, '?')]")

    def test_and_can_decide_on_that(self, alignment, as_editor, other_editor):
        reviewing.reject_row(alignment, seen(alignment, "L1"), editor=other_editor)
        assert confirm(as_editor, alignment, "L1").status_code == 200
        assert Absence.objects.exists()

    def test_a_double_click_decides_once(self, alignment, as_editor):
        token = seen(alignment, "L1").token()
        first, second = (press(as_editor, "row_confirm", alignment, row=token) for _ in range(2))
        assert (first.status_code, second.status_code) == (200, 409)
        assert Decision.objects.count() == 1

    @pytest.mark.django_db(transaction=True)
    def test_of_two_at_one_moment_one_wins_and_one_is_told(self, alignment, editor, other_editor):
        token = seen(alignment, "L1").token()
        one, other = logged_in(editor), logged_in(other_editor)
        answers = at_once(
            lambda: press(one, "row_confirm", alignment, row=token),
            lambda: press(other, "row_reject", alignment, row=token),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        decision = Decision.objects.get()
        assert decision.verb == ("confirm" if answers[0].status_code == 200 else "reject")
        assert Link.objects.get(left__position=0).status == decision.changes[0]["now"]["status"]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        "token",
        ["", "L1", "L1~~~", f"L1~{2**63}~~", "L1~-1~~", "L1\0~1~~", "L1\r\nX: y~1~~", "~".join(["9" * 5000] * 4)],
    )
    def test_what_is_no_row(self, alignment, as_editor, token):
        response = press(as_editor, "row_confirm", alignment, row=token)
        assert response.status_code == 422
        assert message(response)
        assert not Decision.objects.exists()

    def test_a_row_of_another_alignment(self, alignment, as_editor):
        stranger = two_articles()
        response = press(as_editor, "row_confirm", alignment, row=seen(stranger, "L1").token())
        assert response.status_code == 422
        assert "Load the page anew" in message(response)

    def test_a_row_that_is_confirmed_already(self, alignment, as_editor):
        confirm(as_editor, alignment, "L1")
        response = confirm(as_editor, alignment, "L1")
        assert (response.status_code, message(response)) == (422, "This row is confirmed already.")

    def test_an_alignment_that_is_not_there(self, as_editor):
        assert as_editor.post(f"/alignments/{2**63}/rows/confirm/", {"row": "L1~~~"}).status_code == 404

    def test_an_analyst(self, alignment, as_analyst):
        assert confirm(as_analyst, alignment, "L1").status_code == 403
        assert not row(alignment, "L1").decided

    def test_a_request_without_a_token(self, alignment, editor):
        client = Client(enforce_csrf_checks=True)
        client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
        assert confirm(client, alignment, "L1").status_code == 403

    def test_a_get(self, alignment, as_editor):
        assert as_editor.get(reverse("row_confirm", args=[alignment.pk])).status_code == 405


def test_a_large_row_is_decided_like_any_other(as_editor):
    size = 50
    alignment = two_articles(size, size)
    left, right = (list(article.passages.all()) for article in (alignment.left, alignment.right))
    Link.objects.bulk_create(
        Link(alignment=alignment, left=one, right=other, score=70) for one in left for other in right
    )
    assert len(seen(alignment, "L1").token()) > 10_000
    assert confirm(as_editor, alignment, "L1").status_code == 200
