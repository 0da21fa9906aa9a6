"""The page of one flag: its words among their neighbours, its history, and what each role may do with it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article
from comparisons.services import undoing
from comparisons.services.flagging import accept_suggestion, delete_divergence, set_status
from tests.factories import make_alignment, make_article, make_comment, make_divergence, make_suggestion

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment():
    left = make_article(sentences=["The bridge opened.", "Three people had died.", "He wept."])
    right = make_article(left.event, sentences=["A bridge opened.", "Some people died."], language="ar")
    return make_alignment(left, right, links=[(0, 0), (1, 1)])


@pytest.fixture
def flag(alignment, editor):
    return make_divergence(
        alignment, left=1, left_words="Three", right=1, right_words="Some", note="How many?", made_by=editor
    )


def page_of(client, flag):
    return client.get(reverse("divergence", args=[flag.pk])).content.decode()


def test_it_shows_the_words_among_their_neighbours(as_analyst, flag):
    page = page_of(as_analyst, flag)
    assert "<mark>Three</mark> people had died." in page
    assert '<span class="around">The bridge opened.</span>' in page
    assert '<p class="reading" lang="ar" dir="rtl">' in page


def test_where_one_side_is_marked_it_shows_what_corresponds(as_analyst, alignment):
    page = page_of(as_analyst, make_divergence(alignment, left=1, left_words="Three"))
    assert "Some people died." in page
    assert "this is what corresponds" in page


def test_where_nothing_corresponds_it_says_so(as_analyst, alignment):
    page = page_of(as_analyst, make_divergence(alignment, left=2))
    assert "does not say this." in page


def test_words_over_two_sentences_stand_in_both(as_analyst, alignment):
    flag = make_divergence(alignment, left=1, left_words="died.")
    type(flag).objects.update(left_end=flag.left_end + 8, left_quote="died.\nHe wept")
    page = page_of(as_analyst, flag)
    assert "<mark>died.\nHe wept</mark>." in page
    assert "2–3" in page


def test_it_leads_to_the_row(as_analyst, flag, alignment):
    assert f'href="/alignments/{alignment.pk}/?row=L2#flag-{flag.pk}"' in page_of(as_analyst, flag)


def test_the_row_is_found_by_any_of_its_sentences(as_analyst, alignment, flag):
    alignment.links.all().delete()
    response = as_analyst.get(f"/alignments/{alignment.pk}/?row=L2")
    assert f'id="flag-{flag.pk}"' in response.content.decode()


def test_the_history_says_what_was_and_what_is(as_editor, editor, other_editor, flag):
    set_status(flag, "resolved", seen=0, editor=other_editor)
    page = page_of(as_editor, flag)
    assert f"<b>{other_editor.username}</b> resolved" in page
    assert '<s dir="auto">open</s>' in page


def test_what_was_undone_is_in_the_history(as_editor, editor, flag):
    set_status(flag, "resolved", seen=0, editor=editor)
    undoing.undo(flag.alignment, editor=editor)
    assert "<b>you</b> took back: resolved" in page_of(as_editor, flag)


def test_one_s_own_flag_is_you(as_editor, as_other_editor, editor, flag):
    assert "<span>you, <time" in page_of(as_editor, flag)
    assert f"<span><bdi>{editor.username}</bdi>, <time" in page_of(as_other_editor, flag)


@pytest.mark.parametrize(
    ("role", "settles", "edits"),
    [
        ("as_analyst", False, False),
        ("as_editor", True, True),
        ("as_other_editor", True, False),
        ("as_admin", True, True),
    ],
)
def test_each_role_is_offered_what_it_may_do(role, settles, edits, flag, request):
    page = page_of(request.getfixturevalue(role), flag)
    assert ("Resolve</button>" in page) == settles
    assert ("Delete this flag" in page) == edits
    assert (f"/divergences/{flag.pk}/edit/" in page) == edits


def test_a_deleted_flag_is_gone_for_readers(as_analyst, as_editor, editor, flag):
    delete_divergence(flag, seen=0, editor=editor)
    assert as_analyst.get(flag.get_absolute_url()).status_code == 404
    page = page_of(as_editor, flag)
    assert "This flag was deleted" in page
    assert "Resolve</button>" not in page


def test_a_withdrawn_article_takes_its_flags_along(as_editor, as_admin, flag):
    Article.objects.filter(pk=flag.alignment.right_id).update(withdrawn_at="2025-01-01T00:00Z")
    assert as_editor.get(flag.get_absolute_url()).status_code == 404
    assert as_admin.get(flag.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("pk", [0, 2**63, 10**30])
def test_a_flag_that_is_not_there(as_editor, pk):
    assert as_editor.get(f"/divergences/{pk}/").status_code == 404


def test_a_note_is_words_and_nothing_else(as_analyst, alignment):
    page = page_of(as_analyst, make_divergence(alignment, note="<img src=x onerror=alert(1)> {{ x }}"))
    assert "<img" not in page
    assert "{{ x }}" in page


class TestDiscussion:
    def test_what_was_said_is_there_in_order(self, as_analyst, flag, editor, other_editor):
        make_comment(flag, "Are you sure?", by=other_editor)
        make_comment(flag, "Three, says the report.", by=editor)
        page = page_of(as_analyst, flag)
        assert page.index("Are you sure?") < page.index("Three, says the report.")

    def test_an_analyst_reads_and_says_nothing(self, as_analyst, flag, editor):
        make_comment(flag, by=editor)
        assert "Add comment" not in page_of(as_analyst, flag)

    @pytest.mark.parametrize(
        ("role", "offered"), [("as_analyst", 0), ("as_editor", 1), ("as_other_editor", 1), ("as_admin", 2)]
    )
    def test_one_deletes_ones_own_and_an_admin_any(self, role, offered, flag, editor, other_editor, request):
        for author in (editor, other_editor):
            make_comment(flag, by=author)
        assert page_of(request.getfixturevalue(role), flag).count("Delete the comment") == offered

    def test_what_is_said_is_words_and_nothing_else(self, as_analyst, flag, editor):
        make_comment(flag, "<img src=x onerror=alert(1)> {{ x }}\nقال", by=editor)
        page = page_of(as_analyst, flag)
        assert "<img" not in page
        assert '<p class="reading" dir="auto">&lt;img' in page

    def test_queries_do_not_grow_with_it(self, as_editor, flag, editor, other_editor):
        make_comment(flag, by=editor)
        with CaptureQueriesContext(connection) as few:
            page_of(as_editor, flag)
        for _ in range(10):
            make_comment(flag, by=other_editor)
        with CaptureQueriesContext(connection) as many:
            page_of(as_editor, flag)
        assert len(many) == len(few)


class TestASuggestion:
    @pytest.fixture
    def suggestion(self, alignment):
        return make_suggestion(alignment, left=1, left_words="Three", severity=5)

    def test_it_can_be_accepted_with_any_severity(self, as_editor, suggestion):
        page = page_of(as_editor, suggestion)
        assert "Accept as major</button>" in page
        assert [f'value="0-{value}"' in page for value in (0, 1, 5, 25)] == [True, True, False, True]

    def test_an_analyst_is_not_asked(self, as_analyst, suggestion):
        assert "Accept" not in page_of(as_analyst, suggestion)

    def test_whoever_accepted_it_may_edit_it(self, as_editor, as_other_editor, suggestion, editor):
        accept_suggestion(suggestion, seen=0, editor=editor)
        pages = [page_of(client, suggestion) for client in (as_editor, as_other_editor)]
        assert [f"/divergences/{suggestion.pk}/edit/" in page for page in pages] == [True, False]


class TestInTheMargin:
    def test_a_resolved_flag_is_quiet_and_its_words_are_not_lit(self, as_editor, editor, flag, alignment):
        set_status(flag, "resolved", seen=0, editor=editor)
        page = rows_of(as_editor, alignment)
        assert "Reopen" in page
        assert "<mark>" not in page
        assert "How many?" not in page

    def test_words_in_another_row_are_lit_there(self, as_analyst, alignment):
        make_divergence(alignment, left=2, left_words="wept", right=0, right_words="opened")
        page = rows_of(as_analyst, alignment)
        assert page.count("<mark>") == 2
        assert page.count('class="note ') == 1

    def test_what_is_kept_of_a_row_says_you_to_nobody_else(self, as_editor, as_other_editor, flag, alignment):
        pages = [client.get(f"/alignments/{alignment.pk}/").content.decode() for client in (as_editor, as_other_editor)]
        assert ['<p class="who">you' in page for page in pages] == [True, False]

    def test_queries_do_not_grow_with_notes(self, as_editor, editor, other_editor, flag, alignment):
        few = queries_for(as_editor, alignment)
        for number in range(6):
            make_divergence(alignment, left=number % 3, right=number % 2, made_by=other_editor, category="date")
        assert queries_for(as_editor, alignment) == few


def rows_of(client, alignment):
    """The page without its sheet of keys and marks."""
    return client.get(f"/alignments/{alignment.pk}/").content.decode().split('<dialog class="keys"')[0]


def queries_for(client, alignment):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(f"/alignments/{alignment.pk}/").status_code == 200
    return len(captured)
