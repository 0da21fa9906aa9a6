"""What of an alignment one person sees: which rows, in whose order, which page of them, and the ghosts of the moved."""

import pytest
from django.contrib.auth.models import User
from django.http import QueryDict

from articles.models import Article
from comparisons import screens
from comparisons.forms import Reading
from comparisons.models import Alignment, Link
from tests.comparisons.acting import passage, two_articles
from tests.factories import make_absence, make_link, make_suggestion

pytestmark = pytest.mark.django_db


def look(alignment: Alignment, user: User, query: str = "") -> screens.Screen:
    fresh = Alignment.objects.select_related("left__outlet", "right__outlet").get(pk=alignment.pk)
    return screens.screen(fresh, Reading.parse(QueryDict(query)), user)


def shown(alignment: Alignment, user: User, query: str = "") -> list[str]:
    return [element.id for element in look(alignment, user, query).elements]


@pytest.fixture
def story(editor) -> Alignment:
    """L1-R3 moved, L2-R1 confirmed, with a suggestion, L3-R2, L4 decided to be only left; R4 stands alone."""
    alignment = two_articles(4, 4, links=[(0, 2), (2, 1)])
    make_link(alignment, 1, 0, status=Link.Status.CONFIRMED)
    make_absence(alignment, passage(alignment, "L4"), made_by=editor)
    make_suggestion(alignment, left=1)
    return alignment


class TestWhichRows:
    @pytest.mark.parametrize(
        ("show", "addresses"),
        [
            ("all", "L1 L2 L3 at-L1 R4 L4"),
            ("different", "L1 L2 L3 R4 L4"),
            ("undecided", "L1 L3 R4"),
            ("suggested", "L2"),
            ("moved", "L1"),
            ("left", "L4"),
            ("right", "R4"),
        ],
    )
    def test_a_filter_lets_through(self, story, analyst, show, addresses):
        assert sorted(shown(story, analyst, f"show={show}")) == sorted(addresses.split())

    def test_each_chip_counts_what_its_filter_lets_through(self, story, analyst):
        chips = list(look(story, analyst, "show=moved&order=right").chips)
        assert [chip.count for chip in chips] == [5, 5, 3, 1, 1, 1, 1]
        assert [chip.label for chip in chips if chip.on] == ["Moved"]
        assert chips[2].query == "?show=undecided&order=right"

    def test_what_is_the_same_in_both_is_no_difference(self, analyst):
        alignment = two_articles(1, 1, links=[(0, 0)])
        Article.objects.filter(pk=alignment.right_id).update(text=alignment.left.text + "!")
        assert shown(alignment, analyst, "show=different") == []


class TestOrder:
    def test_in_the_order_of_the_right_its_sentences_come_in_order(self, story, analyst):
        # L4 stays with the left sentence before it.
        assert shown(story, analyst, "show=different&order=right") == ["L2", "L3", "L4", "L1", "R4"]

    def test_the_way_to_the_other_order_keeps_the_filter(self, story, analyst):
        assert look(story, analyst, "show=moved").other_order == "?show=moved&order=right"
        assert look(story, analyst, "order=right").other_order == ""


class TestGhosts:
    def test_a_ghost_stands_where_the_other_side_really_is(self, analyst):
        alignment = two_articles(4, 4, links=[(0, 3), (1, 0), (2, 1), (3, 2)])
        assert shown(alignment, analyst) == ["L1", "L2", "L3", "L4", "at-L1"]

    def test_or_at_the_top(self, analyst):
        alignment = two_articles(4, 4, links=[(0, 1), (1, 2), (2, 3), (3, 0)])
        assert shown(alignment, analyst) == ["at-L4", "L1", "L2", "L3", "L4"]

    def test_seen_from_the_right_it_stands_where_the_left_side_is(self, analyst):
        alignment = two_articles(4, 4, links=[(0, 3), (1, 0), (2, 1), (3, 2)])
        assert shown(alignment, analyst, "order=right") == ["at-L1", "L2", "L3", "L4", "L1"]

    def test_a_filter_shows_none(self, analyst):
        alignment = two_articles(3, 3, links=[(0, 2), (1, 0), (2, 1)])
        assert shown(alignment, analyst, "show=moved") == ["L1"]


class TestPaging:
    @pytest.fixture(autouse=True)
    def _short_pages(self, monkeypatch):
        monkeypatch.setattr(screens, "ROWS_A_PAGE", 2)

    @pytest.fixture
    def alignment(self) -> Alignment:
        return two_articles(5, 5, links=[(n, n) for n in range(5)])

    def test_rows_are_turned_over(self, alignment, analyst):
        assert shown(alignment, analyst) == ["L1", "L2"]
        assert shown(alignment, analyst, "page=3") == ["L5"]
        assert shown(alignment, analyst, "page=99") == ["L5"]

    def test_a_row_that_is_asked_for_finds_its_page(self, alignment, analyst):
        assert shown(alignment, analyst, "row=L4") == ["L3", "L4"]
        assert shown(alignment, analyst, "row=R5&page=1") == ["L5"]

    def test_a_row_that_is_not_there_leaves_the_page(self, alignment, analyst):
        assert shown(alignment, analyst, "row=L77&page=2") == ["L3", "L4"]

    def test_the_ways_on_keep_filter_and_order(self, alignment, analyst):
        screen = look(alignment, analyst, "show=different&page=2")
        assert (screen.previous, screen.next) == ("?show=different", "?show=different&page=3")
        assert look(alignment, analyst, "page=2").previous == "?"

    def test_a_ghost_stands_on_the_page_of_its_place(self, analyst):
        alignment = two_articles(4, 4, links=[(0, 3), (1, 0), (2, 1), (3, 2)])
        assert shown(alignment, analyst) == ["L1", "L2"]
        assert shown(alignment, analyst, "page=2") == ["L3", "L4", "at-L1"]

    def test_the_address_of_a_row_is_on_its_page(self, alignment, editor):
        url = alignment.get_absolute_url()
        assert look(alignment, editor).url_of("R4") == f"{url}?page=2#L4"
        assert look(alignment, editor, "page=3&show=moved").url_of("L1") == f"{url}?show=moved"


class TestReading:
    def test_its_query_leads_back_to_it(self):
        for query in ("", "show=left", "order=right&page=3", "show=moved&order=right&page=2"):
            reading = Reading.parse(QueryDict(query))
            assert Reading.parse(QueryDict(reading.query[1:])) == reading
