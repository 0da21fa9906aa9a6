"""Changing a flag: one's own, or as an admin any; nobody overwrites a colleague unseen."""

import pytest
from django.urls import reverse

from comparisons.models import Decision, Divergence
from comparisons.services.flagging import delete_divergence, set_status
from tests.factories import make_alignment, make_article, make_divergence

pytestmark = pytest.mark.django_db


@pytest.fixture
def flag(editor):
    left = make_article(sentences=["The bridge 🌉 opened.", "Three people had died."])
    right = make_article(left.event, sentences=["A bridge opened.", "Some people died."])
    alignment = make_alignment(left, right, links=[(0, 0), (1, 1)])
    return make_divergence(alignment, left=1, left_words="Three", note="How many?", made_by=editor)


def url(flag):
    return reverse("divergence_edit", args=[flag.pk])


def shown(flag, **changed):
    """What the form sends if nothing but `changed` is touched."""
    return {
        "left_quote": flag.left_quote,
        "right_quote": "",
        "category": flag.category.slug,
        "severity": flag.severity,
        "note": flag.note,
        "seen": flag.revision,
        **changed,
    }


def test_the_form_has_the_flag_as_it_is(as_editor, flag):
    page = as_editor.get(url(flag)).content.decode()
    assert "Three</textarea>" in page
    assert 'value="omission" checked' in page
    assert "How many?</textarea>" in page


def test_it_is_changed(as_editor, flag):
    response = as_editor.post(url(flag), shown(flag, category="number", severity=25, note="Three!"))
    flag.refresh_from_db()
    assert response["Location"] == flag.get_absolute_url()
    assert (flag.category.slug, flag.severity, flag.note, flag.revision) == ("number", 25, "Three!", 1)


def test_other_words_can_be_typed(as_editor, flag):
    as_editor.post(url(flag), shown(flag, left_quote="Three people", right_quote="Some people"))
    flag.refresh_from_db()
    assert (flag.left_quote, flag.right_quote, flag.right_passage.position) == ("Three people", "Some people", 1)


def test_words_that_stand_there_twice_stay_where_they_are(as_editor, editor, flag):
    article = flag.alignment.left
    second = article.text.rindex("e")
    passage = article.passages.get(position=1)
    other = make_divergence(flag.alignment, left=1, left_words="e", made_by=editor)
    Divergence.objects.filter(pk=other.pk).update(left_passage=passage, left_start=second, left_end=second + 1)
    other.refresh_from_db()
    as_editor.post(url(other), shown(other, note="The last one."))
    other.refresh_from_db()
    assert (other.note, other.left_start) == ("The last one.", second)


def test_words_of_another_row_are_not_found(as_editor, flag):
    response = as_editor.post(url(flag), shown(flag, left_quote="bridge"))
    assert response.status_code == 422
    assert "do not stand there" in response.content.decode()


def test_no_words_at_all_are_refused(as_editor, flag):
    response = as_editor.post(url(flag), shown(flag, left_quote=""))
    assert response.status_code == 422
    assert "Mark words on at least one side." in response.content.decode()


def test_nothing_changed_is_said(as_editor, flag):
    response = as_editor.post(url(flag), shown(flag))
    assert response.status_code == 422
    assert "Nothing was changed." in response.content.decode()
    assert not Decision.objects.exists()


class TestFirstWriterWins:
    def test_the_second_is_told_and_keeps_what_was_typed(self, as_editor, admin, flag):
        set_status(flag, "resolved", seen=0, editor=admin)
        response = as_editor.post(url(flag), shown(flag, note="My long thought."))
        page = response.content.decode()
        assert response.status_code == 409
        assert "Someone changed this flag" in page
        assert "My long thought.</textarea>" in page
        assert Divergence.objects.get().note == "How many?"

    def test_saved_again_it_stands(self, as_editor, admin, flag):
        set_status(flag, "resolved", seen=0, editor=admin)
        response = as_editor.post(url(flag), shown(flag, note="Mine."))
        assert 'name="seen" value="1"' in response.content.decode()
        as_editor.post(url(flag), shown(flag, note="Mine.", seen=1))
        assert (Divergence.objects.get().note, Divergence.objects.get().status) == ("Mine.", "resolved")

    def test_a_deleted_flag_is_shown_as_deleted(self, as_editor, admin, flag):
        delete_divergence(flag, seen=0, editor=admin)
        response = as_editor.post(url(flag), shown(flag, note="Late."))
        assert response.status_code == 409
        assert "Someone deleted this flag" in response.content.decode()

    def test_a_form_without_its_revision_changes_nothing(self, as_editor, flag):
        assert as_editor.post(url(flag), shown(flag, seen="")).status_code == 422
        assert as_editor.post(url(flag), shown(flag, seen=2**70, note="x")).status_code == 409


class TestRights:
    def test_a_colleague_may_not(self, as_other_editor, flag):
        assert as_other_editor.get(url(flag)).status_code == 403
        response = as_other_editor.post(url(flag), shown(flag, note="x"))
        assert response.status_code == 403
        assert "This flag is a colleague’s." in response.content.decode()

    def test_an_admin_may(self, as_admin, flag):
        as_admin.post(url(flag), shown(flag, note="Put better."))
        assert Divergence.objects.get().note == "Put better."

    def test_an_analyst_may_not(self, as_analyst, flag):
        assert as_analyst.post(url(flag), shown(flag, note="x")).status_code == 403
