"""The register in order, turned over by what stands on a page, not by how much stands before it."""

from datetime import date

import pytest
from django.http import QueryDict

from comparisons.models import Divergence
from comparisons.queries import register as queries
from comparisons.queries.register import flags_of, register
from comparisons.queries.register_order import LINES_A_PAGE, Position
from comparisons.register_filter import Filter
from tests.factories import make_alignment, make_article, make_divergence, make_event

pytestmark = pytest.mark.django_db


@pytest.fixture
def alignment():
    return make_alignment()


@pytest.fixture
def flags(alignment):
    """Two pages and a half, the newest first."""
    return [make_divergence(alignment).pk for _ in range(LINES_A_PAGE * 5 // 2)][::-1]


def turn(url):
    return register(Filter.parse(QueryDict(url.removeprefix("?"))))


def shown(page):
    return [int(line["url"].split("/")[2]) for line in page.lines]


def rank(divergence, **fields):
    Divergence.objects.filter(pk=divergence.pk).update(**fields)
    return divergence.pk


class TestOrders:
    def found(self, order):
        return [flag.pk for flag in flags_of(Filter(status="all", order=order))]

    @pytest.fixture
    def four(self, alignment):
        """In the order of their making; the last is of an event of the day before."""
        early = make_event(happened_on=date(2025, 3, 2))
        return [
            rank(make_divergence(alignment, severity=1), significance=90),
            rank(make_divergence(alignment, severity=5), significance=10),
            rank(make_divergence(alignment, severity=5), significance=20),
            rank(make_divergence(make_alignment(make_article(early)), severity=25)),
        ]

    @pytest.mark.parametrize(
        ("order", "places"),
        [
            ("gravest", [3, 2, 1, 0]),
            ("newest", [3, 2, 1, 0]),
            ("significance", [0, 2, 1, 3]),
            ("event", [2, 1, 0, 3]),
        ],
    )
    def test_it_is_in_order(self, four, order, places):
        assert self.found(order) == [four[place] for place in places]

    def test_the_usual_order_is_not_carried_from_one_status_to_another(self):
        assert [choice.value for choice in turn("").orders] == ["", "newest", "significance", "event"]
        assert [choice.value for choice in turn("?status=suggested").orders] == ["gravest", "newest", "", "event"]

    def test_suggestions_are_ranked_by_significance_unless_otherwise_asked(self):
        assert Filter(status="suggested").ordered_by == "significance"
        assert Filter(status="suggested", order="newest").ordered_by == "newest"
        assert Filter().ordered_by == "gravest"


class TestTurning:
    def test_it_says_where_it_is(self, flags):
        page = turn("")
        assert (page.sheet.start, page.sheet.end, page.total) == (1, 50, 125)
        page = turn(page.next)
        assert (page.sheet.start, page.sheet.end, shown(page)) == (51, 100, flags[50:100])
        page = turn(page.next)
        assert (page.sheet.start, page.sheet.end, page.sheet.has_next) == (101, 125, False)

    def test_it_is_turned_back(self, flags):
        page = turn(turn("").next)
        assert shown(turn(turn(page.next).previous)) == shown(page)
        assert shown(turn(page.previous)) == shown(turn(page.first)) == flags[:50]

    def test_the_last_page_is_as_full_as_any(self, flags):
        page = turn(turn("").last)
        assert (page.sheet.start, shown(page)) == (76, flags[75:])
        assert not page.sheet.has_next

    def test_a_link_holds_when_lines_come_in_before_it(self, alignment, flags):
        page = turn("")
        for _ in range(7):
            make_divergence(alignment, severity=25)
        following = turn(page.next)
        assert shown(following) == flags[50:100]
        assert following.sheet.start == 58

    def test_a_link_holds_when_the_line_that_it_names_is_gone(self, flags):
        page = turn("")
        Divergence.objects.get(pk=flags[49]).delete()
        assert shown(turn(page.next)) == flags[50:100]

    def test_a_link_back_to_less_than_a_page_shows_the_first(self, flags):
        assert shown(turn(f"?before={Position(1, 0, flags[3])}")) == flags[:50]

    def test_a_link_beyond_the_end_shows_the_last(self, flags):
        assert shown(turn(f"?after={Position(0, 0, 0)}")) == flags[75:]

    @pytest.mark.parametrize("order", ["gravest", "newest", "significance", "event"])
    def test_every_order_has_each_line_once(self, flags, order):
        page, seen = turn(f"?order={order}"), []
        while page.sheet.has_next:
            seen += shown(page)
            page = turn(page.next)
        assert seen + shown(page) == flags

    def test_a_link_by_event_holds_when_its_event_is_gone(self, flags):
        page = turn("?order=event")
        assert page.sheet.last.count(".") == 4
        assert shown(turn(f"?order=event&after=1.0.7.{date(2025, 4, 1).toordinal()}.99")) == flags[:50]
        assert shown(turn(f"?order=event&after=1.0.7.{date(2025, 2, 1).toordinal()}.99")) == flags[75:]


def test_a_download_goes_on_from_batch_to_batch(flags, monkeypatch):
    monkeypatch.setattr(queries, "LINES_AT_ONCE", 40)
    monkeypatch.setattr(queries, "told", lambda pks: [Divergence(pk=pk) for pk in pks if len(pks) <= 40])
    assert [flag.pk for flag in flags_of(Filter())] == flags


@pytest.mark.parametrize("told", ["", "1", "a.b.c", "1.2.3.4", "7.0.1", "1.101.1", f"1.1.{2**34}", "1.-1.1", "٣.0.1"])
def test_what_names_no_line_is_passed_over(told):
    assert Position.parse(told) is None


def test_a_position_is_told_and_read_alike():
    for position in (Position(25, 80, 1234), Position(0, 0, 1, (739_313, 7)), Position(5, 1, 2, (0, 7))):
        assert Position.parse(str(position)) == position
