"""Saying something under a flag, on its page."""

import pytest
from django.urls import reverse

from comparisons.models import Comment
from comparisons.services.flagging import delete_divergence
from tests.factories import make_comment, make_divergence, make_suggestion

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag(editor):
    return make_divergence(made_by=editor)


def say(client, flag, text):
    return client.post(reverse("comment_create", args=[flag.pk]), {"text": text})


def test_it_leads_back_to_the_discussion(as_other_editor, other_editor, flag):
    response = say(as_other_editor, flag, "Are you sure?")
    assert response["Location"] == f"/divergences/{flag.pk}/#discussion"
    assert Comment.objects.get().author == other_editor


def test_a_suggestion_can_be_discussed_too(as_editor):
    suggestion = make_suggestion()
    say(as_editor, suggestion, "Is it?")
    assert suggestion.comments.count() == 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Write something first."),
        (" \n\t ", "Write something first."),
        ("x" * 5001, "at most 5000"),
        ("a\0b", "Null characters"),
    ],
)
def test_what_cannot_be_said_is_refused_with_a_sentence(as_editor, flag, text, sentence):
    response = say(as_editor, flag, text)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert not Comment.objects.exists()


def test_a_long_one_is_kept_whole_and_in_its_lines(as_editor, flag):
    text = "One line.\r\n" + "x" * 4980
    say(as_editor, flag, text)
    assert Comment.objects.get().text == text.replace("\r\n", "\n")
    assert "One line.<br>xxx" in as_editor.get(flag.get_absolute_url()).content.decode()


def test_what_was_typed_under_a_flag_that_is_gone_is_not_lost(as_other_editor, editor, flag):
    delete_divergence(flag, seen=0, editor=editor)
    response = say(as_other_editor, flag, "A long thought.")
    assert response.status_code == 409
    assert "A long thought.</textarea>" in response.content.decode()


def test_the_margin_counts(as_editor, flag, editor, other_editor):
    url = flag.alignment.get_absolute_url()
    assert "Discuss</a>" in as_editor.get(url).content.decode()
    for author in (editor, other_editor):
        make_comment(flag, by=author)
    assert "2 comments</a>" in as_editor.get(url).content.decode()


def test_an_analyst_may_not(as_analyst, flag):
    assert say(as_analyst, flag, "Yes.").status_code == 403


@pytest.mark.parametrize("pk", [0, 2**63, 10**30])
def test_under_a_flag_that_is_not_there(as_editor, pk):
    assert as_editor.post(f"/divergences/{pk}/comments/", {"text": "Yes."}).status_code == 404
