"""Flagging words of a row: by typing on a page, by marking beside the rows; who may, and what is refused."""

import pytest
from django.urls import reverse

from comparisons.models import Decision, Divergence
from tests.factories import make_alignment, make_article

pytestmark = pytest.mark.django_db

HTMX = {"HTTP_HX_REQUEST": "true"}


@pytest.fixture
def alignment():
    left = make_article(sentences=["The bridge 🌉 opened on Monday.", "Three people had died.", "He wept."])
    right = make_article(left.event, sentences=["A bridge opened.", "Some people died."])
    return make_alignment(left, right, links=[(0, 0), (1, 1)])


def url(alignment, row="L2"):
    return reverse("divergence_create", args=[alignment.pk]) + f"?row={row}"


def said(**given):
    return {"category": "softened", "severity": "5", "note": "", **given}


def test_the_page_has_the_row_and_the_categories(as_editor, alignment):
    page = as_editor.get(url(alignment)).content.decode()
    assert "Three people had died." in page
    assert "Some people died." in page
    assert "strengthened" in page


def test_it_works_by_typing(as_editor, editor, alignment):
    response = as_editor.post(url(alignment), said(left_quote="Three people", right_quote="Some people", note="Who?"))
    made = Divergence.objects.get()
    assert response["Location"] == f"/alignments/{alignment.pk}/?row=L2#flag-{made.pk}"
    assert (made.left_quote, made.right_quote, made.severity, made.made_by) == (
        "Three people",
        "Some people",
        5,
        editor,
    )


def test_one_side_is_enough(as_editor, alignment):
    as_editor.post(url(alignment), said(left_quote="Three"))
    assert (Divergence.objects.get().left_quote, Divergence.objects.get().right_quote) == ("Three", "")


def test_without_words_the_whole_row_is_meant(as_editor, alignment):
    as_editor.post(url(alignment), said())
    made = Divergence.objects.get()
    assert (made.left_quote, made.right_quote) == ("Three people had died.", "Some people died.")


def test_of_a_row_that_one_side_has_it_is_that_side(as_editor, alignment):
    page = as_editor.get(url(alignment, "L3")).content.decode()
    assert 'value="omission" checked' in page
    as_editor.post(url(alignment, "L3"), said(category="omission"))
    assert (Divergence.objects.get().left_quote, Divergence.objects.get().right_passage) == ("He wept.", None)


def test_marked_words_are_counted_in_code_points(as_editor, alignment):
    as_editor.post(url(alignment, "L1"), said(left_quote="🌉 opened", left_start="11", left_end="19"))
    made = Divergence.objects.get()
    assert alignment.left.text[made.left_start : made.left_end] == "🌉 opened"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"left_quote": "Four people"}, "do not stand there"),
        ({"left_quote": "e"}, "more than once"),
        ({"left_quote": "bridge", "left_start": "10", "left_end": "4"}, "No words are marked"),
        ({"left_quote": "bridge", "left_start": "4", "left_end": "99999"}, "outside the article"),
        ({"left_quote": "bridge", "left_start": str(2**63), "left_end": str(2**64)}, "outside the article"),
        ({"left_quote": "bridge", "left_start": "-8", "left_end": "-2"}, "outside the article"),
        ({"left_quote": "bride", "left_start": "4", "left_end": "10"}, "other words at that place"),
        ({"left_quote": "bridge", "left_start": "x", "left_end": "y"}, "whole number"),
        ({"category": ""}, "Choose a category"),
        ({"category": "gossip"}, "Choose a category"),
        ({"category": "a\0b"}, "Null characters"),
        ({"severity": "7"}, "Choose a severity"),
        ({"note": "x" * 5001}, "at most 5000"),
        ({"note": "a\0b"}, "Null characters"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(as_editor, alignment, words, sentence):
    response = as_editor.post(url(alignment), said(**words))
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not Divergence.objects.exists()
    assert not Decision.objects.exists()


def test_what_was_typed_is_kept(as_editor, alignment):
    page = as_editor.post(url(alignment), said(left_quote="Four people", note="A long thought.")).content.decode()
    assert "Four people</textarea>" in page
    assert "A long thought.</textarea>" in page
    assert 'value="softened" checked' in page


def test_half_a_letter_is_taken_whole(as_editor):
    alignment = make_alignment(make_article(sentences=["Seen by 👩‍👩‍👧 today."]), links=[(0, 0)])
    as_editor.post(url(alignment, "L1"), said(left_quote="👩", left_start="8", left_end="9"))
    assert Divergence.objects.get().left_quote == "👩‍👩‍👧"


@pytest.mark.parametrize("row", ["L99", "R1", "L0", "L-1", "x" * 500, "%00"])
def test_a_row_that_is_not_there(as_editor, alignment, row):
    alignment.links.all().update(status="confirmed")
    assert as_editor.get(url(alignment, row)).status_code == (200 if row == "R1" else 404)


@pytest.mark.parametrize("pk", [0, 2**63, 10**30])
def test_an_alignment_that_is_not_there(as_editor, pk):
    assert as_editor.get(f"/alignments/{pk}/divergences/new/").status_code == 404


def test_words_of_another_alignment_are_not_here(as_editor, alignment):
    other = make_alignment(make_article(sentences=["A" * 500]), links=[(0, 0)])
    response = as_editor.post(url(alignment), said(left_quote="A" * 9, left_start="400", left_end="409"))
    assert response.status_code == 422
    assert not other.divergences.exists()


def test_a_withdrawn_article_is_not_flagged_any_more(as_editor, alignment):
    type(alignment.left).objects.filter(pk=alignment.left_id).update(withdrawn_at="2025-01-01T00:00Z")
    assert as_editor.post(url(alignment), said()).status_code == 404


def test_script_in_an_article_stays_words(as_editor):
    alignment = make_alignment(make_article(sentences=["<script>alert(1)</script> {{ x }}"]), links=[(0, 0)])
    page = as_editor.get(url(alignment, "L1")).content.decode()
    assert "<script>alert" not in page
    as_editor.post(url(alignment, "L1"), said(left_quote="<script>alert(1)</script> {{"))
    assert "<script>alert" not in as_editor.get(f"/alignments/{alignment.pk}/").content.decode()


def test_an_override_of_direction_is_shown_and_kept(as_editor):
    alignment = make_alignment(make_article(sentences=["Paid \u202e000,1\u202c crowns."]), links=[(0, 0)])
    sign = as_editor.get(url(alignment, "L1")).content.decode().split("Paid ")[1][0]
    as_editor.post(url(alignment, "L1"), said(left_quote=f"Paid {sign}000"))
    made = Divergence.objects.get()
    assert made.left_quote == "Paid \u202e000"
    for page in (
        f"/alignments/{alignment.pk}/",
        made.get_absolute_url(),
        f"/events/{alignment.left.event_id}/register/",
    ):
        assert "\u202e" not in as_editor.get(page).content.decode(), page


def test_the_same_form_sent_twice_is_one_flag(as_editor, alignment):
    for _ in "ab":
        response = as_editor.post(url(alignment), said(left_quote="Three"))
    assert response.status_code == 302
    assert Divergence.objects.count() == 1


class TestBesideTheRows:
    def test_the_form_alone_comes(self, as_editor, alignment):
        page = as_editor.get(url(alignment), **HTMX).content.decode()
        assert page.lstrip().startswith("<form")
        assert "<html" not in page

    def test_the_row_comes_back_with_its_note(self, as_editor, alignment):
        context = {"show": "all", "order": "left", "page": "1", "revision": "0"}
        page = as_editor.post(url(alignment), said(left_quote="Three") | context, **HTMX).content.decode()
        assert 'id="L2"' in page
        assert 'id="L1"' not in page
        assert "softened" in page
        assert "Flag at L2 set." in page
        assert ">you" in page

    def test_what_is_wrong_comes_back_as_the_form(self, as_editor, alignment):
        response = as_editor.post(url(alignment), said(category=""), **HTMX)
        assert response.status_code == 422
        assert response.content.decode().lstrip().startswith("<form")


def test_a_colleague_sees_who_flagged(as_other_editor, as_editor, editor, alignment):
    as_editor.post(url(alignment), said(left_quote="Three"))
    page = as_other_editor.get(f"/alignments/{alignment.pk}/").content.decode()
    assert f'<p class="who"><bdi>{editor.username}' in page


def test_analysts_see_it_and_cannot_flag(as_editor, as_analyst, alignment):
    as_editor.post(url(alignment), said(left_quote="Three"))
    assert as_analyst.get(url(alignment)).status_code == 403
    assert as_analyst.post(url(alignment), said()).status_code == 403
    page = as_analyst.get(f"/alignments/{alignment.pk}/").content.decode()
    assert "softened" in page
    assert "Resolve" not in page
