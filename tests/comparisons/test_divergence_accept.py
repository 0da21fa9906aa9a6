"""Accepting what a detector suggests: from the margin and from its page, with its severity or another."""

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml.html import document_fromstring

from comparisons.models import Decision, Divergence
from comparisons.services import undoing
from comparisons.services.flagging import accept_suggestion, set_status
from comparisons.services.log import Conflict, NothingToDo
from tests.factories import make_alignment, make_divergence, make_rule, make_suggestion

pytestmark = pytest.mark.django_db

IN_THE_MARGIN = {"show": "all", "order": "left", "page": "1", "revision": "0"}
HTMX = {"HX-Request": "true"}


@pytest.fixture
def suggestion():
    return make_suggestion(make_alignment(links=[(0, 0), (1, 1)]), left_words="bridge")


def accept(client, suggestion, told="0", htmx=False, **data):
    url = reverse("divergence_accept", args=[suggestion.pk])
    return client.post(url, {"accept": told, **data}, headers=HTMX if htmx else {})


def present():
    found = Divergence.objects.get()
    return found.status, found.severity


class TestAccepting:
    def test_it_is_a_flag_then(self, as_editor, editor, suggestion):
        assert accept(as_editor, suggestion)["Location"] == suggestion.get_absolute_url()
        assert present() == ("open", 1)
        step = Decision.objects.get()
        assert (step.verb, step.editor, step.sentence) == ("accept", editor, "Flag at L1 accepted.")

    def test_as_grave_as_the_editor_says(self, as_editor, suggestion):
        accept(as_editor, suggestion, "0-25")
        assert present() == ("open", 25)

    def test_undo_makes_it_a_suggestion_again(self, as_editor, editor, suggestion):
        accept(as_editor, suggestion, "0-25")
        undoing.undo(suggestion.alignment, editor=editor)
        assert present() == ("suggested", 1)

    def test_what_is_no_suggestion_is_not_accepted(self, editor):
        with pytest.raises(NothingToDo, match="it is open"):
            accept_suggestion(make_divergence(), seen=0, editor=editor)

    def test_the_first_to_judge_wins(self, suggestion, editor, other_editor):
        set_status(suggestion, "dismissed", seen=0, editor=editor)
        with pytest.raises(Conflict):
            accept_suggestion(suggestion, seen=0, editor=other_editor)
        assert present() == ("dismissed", 1)

    def test_sent_twice_it_is_one_step(self, suggestion, editor):
        steps = {accept_suggestion(suggestion, severity=5, seen=0, editor=editor) for _ in "ab"}
        assert len(steps) == 1

    def test_what_a_rule_set_aside_can_be_reopened_and_that_undone(self, suggestion, editor):
        rule = make_rule(suggestion.alignment.left.event, made_by=editor, category="number")
        Divergence.objects.update(status="dismissed", rule=rule)
        suggestion.refresh_from_db()
        set_status(suggestion, "open", seen=0, editor=editor)
        assert present() == ("open", 1)
        undoing.undo(suggestion.alignment, editor=editor)
        assert Divergence.objects.get().rule == rule


class TestFromTheMargin:
    def test_its_row_comes_back(self, as_editor, suggestion):
        page = accept(as_editor, suggestion, htmx=True, **IN_THE_MARGIN).content.decode()
        assert 'id="L1"' in page
        assert 'id="L2"' not in page
        assert 'class="note minor open"' in page

    def test_a_conflict_comes_with_the_present_rows(self, as_other_editor, editor, suggestion):
        set_status(suggestion, "dismissed", seen=0, editor=editor)
        response = accept(as_other_editor, suggestion, htmx=True, **IN_THE_MARGIN)
        assert response.status_code == 409
        assert "1 suggestion dismissed" in response.content.decode()

    def test_without_a_script_it_goes_back_to_the_note(self, as_editor, suggestion):
        response = accept(as_editor, suggestion, **IN_THE_MARGIN)
        assert response["Location"] == f"/alignments/{suggestion.alignment_id}/?row=L1#flag-{suggestion.pk}"

    def test_dismissing_folds_it_away(self, as_editor, suggestion):
        url = reverse("divergence_status", args=[suggestion.pk])
        page = as_editor.post(url, {"settle": "dismissed-0", **IN_THE_MARGIN}, headers=HTMX).content.decode()
        assert "1 suggestion dismissed" in page
        assert "data-suggestion" not in page


class TestWhoAccepted:
    """In the margin, on the page of the flag and in the register, in the same words."""

    @pytest.fixture
    def pages(self, suggestion):
        register = reverse("register", args=[suggestion.registered_in.pk]) + "?status=all"
        return (suggestion.alignment.get_absolute_url(), suggestion.get_absolute_url(), register)

    def test_it_is_you_or_a_name(self, as_editor, as_other_editor, editor, suggestion, pages):
        accept_suggestion(suggestion, seen=0, editor=editor)
        assert all("you (suggested by the machine)" in read(as_editor, url) for url in pages)
        assert all(f"{editor.username} (suggested by the machine)" in read(as_other_editor, url) for url in pages)

    def test_a_full_name_if_there_is_one(self, as_other_editor, editor, suggestion, pages):
        accept_suggestion(suggestion, seen=0, editor=editor)
        User.objects.filter(pk=editor.pk).update(first_name="Ada", last_name="Roe")
        assert all("Ada Roe (suggested by the machine)" in read(as_other_editor, url) for url in pages)

    def test_undone_it_is_the_machine_again(self, as_editor, editor, suggestion, pages):
        accept_suggestion(suggestion, seen=0, editor=editor)
        undoing.undo(suggestion.alignment, editor=editor)
        assert not any("suggested by the machine" in read(as_editor, url) for url in pages)
        assert all("the machine, " in read(as_editor, url) for url in pages[1:])

    def test_the_queries_do_not_grow(self, as_editor, editor, suggestion, pages):
        accept_suggestion(suggestion, seen=0, editor=editor)
        few = [queries(as_editor, url) for url in pages]
        for _ in range(4):
            accept_suggestion(make_suggestion(suggestion.alignment), seen=0, editor=editor)
        assert [queries(as_editor, url) for url in pages] == few


def read(client, url):
    """The words of the page."""
    return " ".join(document_fromstring(client.get(url).content.decode()).text_content().split())


def queries(client, url):
    client.get(url)  # which derives the blocks of the register that have changed, one or two as their ids fall
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


@pytest.mark.parametrize("told", ["", "x", "0-7", "-1", "0-25\n", "9999999999", "0-", "a\0b"])
def test_what_is_no_step_changes_nothing(as_editor, suggestion, told):
    assert accept(as_editor, suggestion, told).status_code == 422
    assert present() == ("suggested", 1)


def test_on_its_page_a_conflict_is_said(as_other_editor, editor, suggestion):
    set_status(suggestion, "dismissed", seen=0, editor=editor)
    response = accept(as_other_editor, suggestion)
    assert response.status_code == 409
    assert "Someone changed this flag" in response.content.decode()


def test_an_analyst_may_not(as_analyst, suggestion):
    assert accept(as_analyst, suggestion).status_code == 403
    assert present() == ("suggested", 1)
