"""The register of an event: all its flags, gravest first, narrowed and counted."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article
from comparisons.models import Divergence
from comparisons.queries.register import flags_of, register
from comparisons.queries.register_order import LINES_A_PAGE
from comparisons.register_filter import Filter
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_outlet

pytestmark = pytest.mark.django_db

Severity = Divergence.Severity


@pytest.fixture
def event():
    return make_event("The bridge opens")


@pytest.fixture
def alignment(event):
    return make_alignment(make_article(event), make_article(event), links=[(0, 0)])


def url(event, query=""):
    return reverse("register", args=[event.pk]) + query


def found(event, **asked):
    return list(flags_of(Filter(**asked), event))


def test_the_gravest_stand_first(event, alignment):
    for severity in (Severity.MINOR, Severity.CRITICAL, Severity.NEUTRAL, Severity.MAJOR):
        make_divergence(alignment, severity=severity)
    assert [flag.severity for flag in found(event)] == [25, 5, 1, 0]


def test_a_line_says_what_who_and_where(as_analyst, event, alignment, editor):
    flag = make_divergence(alignment, left_words="bridge", right=1, right_words="people", note="Why?", made_by=editor)
    page = as_analyst.get(url(event)).content.decode()
    for told in (
        "<mark>bridge</mark>",
        "<mark>people</mark>",
        "Why?",
        editor.username,
        alignment.left.outlet.name,
        flag.row_url,
    ):
        assert told in page


def test_only_flags_of_the_event(event, alignment):
    make_divergence()
    assert not found(event)


def test_a_flag_between_two_events_is_in_both(event):
    other = make_event()
    alignment = make_alignment(make_article(event), make_article(other))
    flag = make_divergence(alignment, right=0)
    assert found(event) == found(other) == [flag]


def test_deleted_and_withdrawn_are_left_out(event, alignment):
    make_divergence(alignment)
    make_divergence(alignment)
    Divergence.objects.filter(pk=Divergence.objects.first().pk).update(deleted_at="2025-01-01T00:00Z")
    assert len(found(event)) == 1
    Article.objects.filter(pk=alignment.right_id).update(withdrawn_at="2025-01-01T00:00Z")
    assert not found(event)


def test_a_flag_is_told_by_the_address_of_its_sentence(as_analyst, event, alignment):
    flag = make_divergence(alignment, left=None, right=1)
    page = as_analyst.get(url(event)).content.decode()
    assert f'href="{flag.row_url}"' in page
    assert ">at R2</a>" in page


class TestNarrowing:
    @pytest.fixture
    def flags(self, alignment):
        return {
            "resolved": make_divergence(alignment, status="resolved", left_words="bridge"),
            "major": make_divergence(alignment, severity=Severity.MAJOR, category="number", note="Fifty % more"),
            "right": make_divergence(alignment, left=None, right=1, right_words="Three people"),
        }

    @pytest.mark.parametrize(
        ("asked", "names"),
        [
            ({"status": "resolved"}, ["resolved"]),
            ({"severity": "major"}, ["major"]),
            ({"category": "number"}, ["major"]),
            ({"q": "bridge opened"}, ["major"]),
            ({"q": "THREE people"}, ["right"]),
            ({"q": "50 %"}, []),
            ({"q": "%"}, ["major"]),
            ({"q": "y_t"}, []),
            ({"status": "open", "q": "people"}, ["right"]),
            ({"category": "no-such"}, []),
        ],
    )
    def test_by(self, event, flags, asked, names):
        assert {flag.pk for flag in found(event, **asked)} == {flags[name].pk for name in names}

    def test_by_outlet(self, event, flags, alignment):
        other = make_alignment(make_article(event, outlet=alignment.left.outlet), make_article(event))
        mine = make_divergence(other)
        assert found(event, outlet=other.right.outlet_id) == [mine]
        assert len(found(event, outlet=alignment.left.outlet_id)) == 4
        assert not found(event, outlet=make_outlet().pk)

    def test_counts_are_of_what_each_choice_would_show(self, event, flags):
        page = register(Filter(category="omission"), event)
        assert {choice.label: choice.count for choice in page.statuses} == {
            "Flagged": 2,
            "Open": 1,
            "Resolved": 1,
            "All": 2,
        }
        assert {choice.value: choice.count for choice in page.categories} == {"omission": 2, "number": 1}
        assert [choice.count for choice in page.severities] == [0, 0, 2, 0]

    def test_the_address_keeps_the_filter(self, as_analyst, event, flags):
        page = as_analyst.get(url(event, "?status=open&severity=major&q=more")).content.decode()
        assert f"/events/{event.pk}/register.csv?status=open&amp;severity=major&amp;q=more" in page
        assert "Fifty % more" in page

    def test_a_category_that_there_is_not_narrows_nothing(self, as_analyst, event, flags):
        page = as_analyst.get(url(event, "?category=zzz&severity=major")).content.decode()
        assert "register.csv?severity=major" in page

    @pytest.mark.parametrize(
        "query",
        [
            "?status=gone&severity=9&category=%00&outlet=-1&page=x",
            "?q=%25_%27%22%28%00%5C",
            f"?outlet={2**63}&page=99999999",
            f"?outlet={10**18}&q=" + "a " * 500,
            "?q=%ED%A0%80&category=" + "x" * 5000,
        ],
    )
    def test_no_filter_is_an_error(self, as_analyst, event, flags, query):
        assert as_analyst.get(url(event, query)).status_code == 200


class TestNothingToShow:
    def test_nothing_is_flagged_yet(self, as_analyst, event):
        page = as_analyst.get(url(event)).content.decode()
        assert "Nothing flagged yet" in page
        assert "Download" not in page

    def test_nothing_fits(self, as_analyst, event, alignment):
        make_divergence(alignment)
        assert "No divergence fits" in as_analyst.get(url(event, "?q=nowhere")).content.decode()


def test_it_is_turned_over(as_analyst, event, alignment):
    for number in range(LINES_A_PAGE + 1):
        make_divergence(alignment, note=f"Note {number}.")
    first = as_analyst.get(url(event)).content.decode()
    second = as_analyst.get(url(event, register(Filter(), event).next)).content.decode()
    assert "1 to 50 of 51" in first
    assert "Note 0." not in first
    assert "Note 0." in second


def test_queries_do_not_grow_with_flags(as_analyst, event, alignment, editor, admin):
    def queries():
        as_analyst.get(url(event))  # which derives the blocks that have changed, one or two as their ids fall
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert as_analyst.get(url(event)).status_code == 200
        return len(captured)

    make_divergence(alignment, right=1, made_by=editor)
    few = queries()
    for _ in range(5):
        other = make_alignment(make_article(event), make_article(event))
        make_divergence(other, made_by=admin, category="date")
        make_divergence(other, left=None, right=2, category="name")
    assert queries() == few


def test_an_event_that_is_not_there(as_analyst):
    assert as_analyst.get("/events/0/register/").status_code == 404
    assert as_analyst.get(f"/events/{2**70}/register/").status_code == 404
