"""A rule is made on a page beside the difference: which words, where, why."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from comparisons.models import Divergence, Rule
from tests.comparisons.acting import press
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_rule, make_suggestion

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag() -> Divergence:
    event = make_event("The call")
    sides = (make_article(event, sentences=[f"{title} Lang said so."]) for title in ("Mr", "Herr"))
    words = {"left_words": "Mr", "right_words": "Herr", "category": "name"}
    return make_divergence(make_alignment(*sides), left=0, right=0, status="suggested", **words)


def url(flag: Divergence) -> str:
    return f"{reverse('rule_create')}?divergence={flag.pk}"


def send(client: Client, flag: Divergence, **typed: str):
    return client.post(url(flag), {"words": "these", "where": "event", "why": "A title.", **typed})


def test_it_shows_the_difference_and_what_can_be_chosen(as_editor, flag):
    response = as_editor.get(url(flag))
    assertContains(response, "Mr</q>")
    assertContains(response, "In this event")
    assertNotContains(response, "Everywhere")


def test_an_admin_can_choose_everywhere(as_admin, flag):
    assertContains(as_admin.get(url(flag)), "Everywhere")


def test_a_rule_of_these_words_sets_them_aside_and_leads_back_to_the_row(as_editor, flag, editor):
    response = send(as_editor, flag)
    assertRedirects(response, flag.row_url, fetch_redirect_response=False)
    made = Rule.objects.get()
    assert (made.left, made.right, made.event, made.why) == ("mr", "herr", flag.registered_in, "A title.")
    flag.refresh_from_db()
    assert flag.rule == made


def test_it_leads_on_to_the_next_that_is_still_suggested(as_editor, flag):
    before = make_suggestion(flag.alignment, left=0, left_words="Lang", significance=90)
    like_it = make_suggestion(flag.alignment, left=0, left_words="Mr", right=0, right_words="Herr", category="name")
    response = send(as_editor, flag)
    assertRedirects(response, before.row_url, fetch_redirect_response=False)
    like_it.refresh_from_db()
    assert like_it.status == "dismissed"
    assertContains(as_editor.get(before.row_url), "2 suggestions set aside. The next suggestion is at L1.")


def test_the_choice_that_is_made_takes_the_keyboard(as_editor, flag):
    assert as_editor.get(url(flag)).content.decode().count("autofocus") == 1


@pytest.mark.parametrize(("words", "kept"), [("left", ("mr", "")), ("right", ("", "herr")), ("any", ("", ""))])
def test_it_can_be_wider(words, kept, as_editor, flag):
    send(as_editor, flag, words=words)
    assert Rule.objects.values_list("left", "right").get() == kept


def test_an_admin_makes_one_for_everywhere(as_admin, flag):
    send(as_admin, flag, where="everywhere")
    assert Rule.objects.get().event is None


def test_an_editor_cannot(as_editor, flag):
    assert send(as_editor, flag, where="everywhere").status_code == 422
    assert not Rule.objects.exists()


def test_what_a_colleague_made_is_a_conflict_and_what_was_typed_stays(as_editor, flag, admin):
    make_rule(flag.registered_in, made_by=admin, category="name", left="mr", right="herr")
    response = send(as_editor, flag, why="Mine.")
    assertContains(response, "made this rule already", status_code=409)
    assertContains(response, "Mine.", status_code=409)


@pytest.mark.parametrize(
    "query", ["", "?divergence=", "?divergence=x", "?divergence=99999999999999999999", "?divergence=0"]
)
def test_without_a_difference_there_is_none_to_make(query, as_editor):
    assert as_editor.get(reverse("rule_create") + query).status_code == 404


def test_words_of_a_hostile_article_stay_words(as_editor, flag):
    Divergence.objects.update(left_quote="<script>\u202e")
    response = as_editor.get(url(flag))
    assertNotContains(response, "<script>\u202e")
    assertNotContains(response, "\u202e")


def test_undo_leads_to_what_the_rule_had_set_aside(as_editor, flag):
    make_suggestion(flag.alignment, left=0, left_words="Lang", significance=90)
    send(as_editor, flag)
    answer = press(as_editor, "undo", flag.alignment)
    assert answer["Parallax-Restored"] == f"flag-{flag.pk} L1"


def test_undo_in_the_comparison_takes_it_back(as_editor, flag):
    send(as_editor, flag)
    answer = press(as_editor, "undo", flag.alignment, htmx=False)
    assert answer.status_code == 302
    flag.refresh_from_db()
    assert (flag.status, Rule.objects.in_force().count()) == ("suggested", 0)
