"""How a score came about: its page, the table on the event's page, and the line above the rows."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from lxml.html import HtmlElement, document_fromstring

from articles.models import Outlet, Passage
from comparisons.models import Alignment, Category, Divergence, Link, SeverityWeight
from comparisons.queries.alignment import alignment_page
from comparisons.queries.scores import account, scores_of, suggested_in, weights
from tests.comparisons.acting import two_articles
from tests.factories import (
    make_absence,
    make_alignment,
    make_article,
    make_divergence,
    make_event,
    make_link,
    make_outlet,
)

pytestmark = pytest.mark.django_db

LEFT = ("The bridge opened on Monday.", "Three people had died.", "Nobody was to blame.")  # 5 + 4 + 4 words
RIGHT = ("It opened.", "Three died.")  # 2 + 2 words


def pair(*, links=((0, 0), (1, 1))) -> Alignment:
    left = make_article(sentences=LEFT, outlet=make_outlet("The Authority", kind=Outlet.Kind.OFFICIAL))
    return make_alignment(left, make_article(left.event, sentences=RIGHT, outlet=make_outlet("The Post")), links=links)


def both(alignment):
    """The scores of the left against the right, and of the right against the left."""
    return scores_of(alignment_page(alignment), weights())


def page(client: Client, url: str, status: int = 200) -> HtmlElement:
    response = client.get(url)
    assert response.status_code == status
    return document_fromstring(response.content.decode())


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def url_of(version, query=""):
    return reverse("score", args=[version.event_id, version.pk]) + query


class TestTheScore:
    def test_an_example_worked_by_hand(self, editor):
        alignment = pair()
        make_divergence(alignment, category="number", severity=25, made_by=editor)
        make_divergence(alignment, left=1, severity=1, made_by=editor)
        Category.objects.filter(slug="number").update(weight=2)
        of_left, of_right = both(alignment)
        assert of_right.points == of_left.points == 51
        assert of_right.per_thousand == pytest.approx(51_000 / 13)
        assert of_left.per_thousand == pytest.approx(51_000 / 4)

    def test_it_is_told_with_the_weights_that_admins_set(self, editor):
        alignment = pair()
        make_divergence(alignment, severity=5, made_by=editor)
        SeverityWeight.objects.filter(severity=5).update(weight=10)
        assert both(alignment)[1].points == 10

    @pytest.mark.parametrize(("status", "counted"), [("open", 1), ("resolved", 1), ("suggested", 0), ("dismissed", 0)])
    def test_only_what_somebody_stands_by_counts(self, editor, status, counted):
        alignment = pair()
        make_divergence(alignment, status=status, made_by=editor)
        score = both(alignment)[1]
        assert (score.counted, score.points) == (counted, counted)

    def test_a_deleted_flag_does_not(self, editor):
        alignment = pair()
        make_divergence(alignment, made_by=editor)
        Divergence.objects.update(deleted_at=timezone.now())
        assert both(alignment)[1].counted == 0

    def test_a_flag_on_what_was_put_aside_does_not(self, editor):
        alignment = pair()
        make_divergence(alignment, left=2, made_by=editor)
        Passage.objects.filter(article=alignment.left, position=2).update(kind=Passage.Kind.ASIDE)
        assert both(alignment)[1].counted == 0

    def test_a_flag_on_one_version_alone_does_not(self, editor):
        alignment = pair()
        make_divergence(alignment, made_by=editor)
        Divergence.objects.update(alignment=None)
        assert both(alignment)[1].counted == 0

    def test_a_flag_on_the_words_of_either_side_counts_both_ways(self, editor):
        alignment = pair()
        make_divergence(alignment, left=None, right=1, made_by=editor)
        assert [score.counted for score in both(alignment)] == [1, 1]

    def test_suggestions_are_told_apart(self):
        alignment = pair()
        for place in range(3):
            make_divergence(alignment, left=place, status="suggested")
        assert (both(alignment)[1].suggested, both(alignment)[1].counted) == (3, 0)

    def test_so_they_are_where_the_rows_are_not_needed(self):
        alignment = pair()
        for place in range(3):
            make_divergence(alignment, left=place, status="suggested")
        make_divergence(alignment, left=None, right=1, status="suggested")
        Passage.objects.filter(article=alignment.left, position=0).update(kind=Passage.Kind.ASIDE)
        assert suggested_in([alignment]) == {alignment.pk: both(alignment)[1].suggested} == {alignment.pk: 3}


class TestTheCoverage:
    def test_it_is_that_of_the_reference_in_passages_and_words(self):
        of_left, of_right = both(pair())
        assert (of_right.extent.of_passages, of_right.extent.of_words) == (67, 69)
        assert (of_left.extent.of_passages, of_left.extent.of_words) == (100, 100)

    def test_a_rejected_link_is_no_coverage(self):
        alignment = pair(links=[])
        make_link(alignment, 0, 0, status=Link.Status.REJECTED)
        assert both(alignment)[1].extent.of_passages == 0

    def test_a_title_is_outside_of_it(self):
        left = make_article(sentences=LEFT, titles=[0])
        of_right = both(make_alignment(left, make_article(left.event), links=[(1, 0)]))[1]
        assert (of_right.extent.passages, of_right.extent.words) == (2, 8)

    def test_a_chinese_reference_is_counted_in_letters(self):
        left = make_article(sentences=["大桥星期一重新开放。"], language="zh")
        of_right = both(make_alignment(left, make_article(left.event)))[1]
        assert (of_right.letters, of_right.extent.words) == (10, 6.25)


class TestThePageOfAScore:
    def test_it_tells_line_by_line_how_the_points_came_about(self, as_analyst, editor):
        alignment = pair()
        make_divergence(alignment, category="number", severity=5, made_by=editor)
        make_divergence(alignment, left=1, category="number", severity=5, made_by=editor)
        make_divergence(alignment, left=2, severity=1, made_by=editor)
        found = page(as_analyst, url_of(alignment.right))
        lines = [[words(cell) for cell in line[1:5]] for line in found.xpath("//tbody/tr")]
        assert lines == [["2", "× 5", "× 1", "= 10"], ["1", "× 1", "× 1", "= 1"]]
        assert "11 points ÷ 13 words × 1,000 = 846.2" in words(found)

    def test_each_flag_leads_to_its_row(self, as_analyst, editor):
        alignment = pair()
        flag = make_divergence(alignment, left=None, right=1, made_by=editor)
        found = page(as_analyst, url_of(alignment.right))
        [url] = found.xpath("//ul[@class='points']//a/@href")
        assert url == f"{alignment.get_absolute_url()}?row=L2#flag-{flag.pk}"
        assert f'id="flag-{flag.pk}"' in as_analyst.get(url).content.decode()

    def test_it_says_in_the_manner_of(self, as_analyst):
        assert "in the manner of MQM" in words(page(as_analyst, url_of(pair().right)))

    def test_the_official_version_is_the_first_reference(self, as_analyst):
        alignment = pair()
        make_alignment(make_article(alignment.left.event), alignment.right)
        found = page(as_analyst, url_of(alignment.right))
        assert words(found.find(".//h1")) == "Score of The Post against The Authority"

    def test_another_can_be_chosen(self, as_analyst):
        alignment = pair()
        found = page(as_analyst, url_of(alignment.left, f"?reference={alignment.right_id}"))
        assert words(found.find(".//h1")) == "Score of The Authority against The Post"

    def test_even_of_another_event(self, as_analyst):
        alignment = make_alignment(make_article(), make_article())
        found = page(as_analyst, url_of(alignment.right, f"?reference={alignment.left_id}"))
        assert str(alignment.left.outlet) in words(found.find(".//h1"))

    @pytest.mark.parametrize("asked", ["0", "x", "999999", "%00", str(2**62)])
    def test_an_unknown_one_is_not_used(self, as_analyst, asked):
        found = page(as_analyst, url_of(pair().right, f"?reference={asked}"))
        assert words(found.find(".//h1")) == "Score of The Post against The Authority"

    def test_a_version_is_no_reference_for_itself(self, as_analyst):
        alignment = pair()
        found = page(as_analyst, url_of(alignment.right, f"?reference={alignment.right_id}"))
        assert words(found.find(".//h1")) == "Score of The Post against The Authority"

    def test_nobody_takes_an_unjudged_nought_for_perfect(self, as_analyst):
        assert "Nobody has judged this pair yet" in words(page(as_analyst, url_of(pair().right)))

    def test_it_says_how_many_rows_are_decided(self, as_analyst, editor):
        alignment = pair()
        make_absence(alignment, alignment.left.passages.get(position=2), made_by=editor)
        assert "1 of 3 rows are decided" in words(page(as_analyst, url_of(alignment.right)))

    def test_what_is_suggested_is_not_counted(self, as_analyst):
        alignment = pair()
        make_divergence(alignment, status="suggested")
        assert "Not counted: 1 suggested." in words(page(as_analyst, url_of(alignment.right)))

    def test_a_pair_that_is_not_aligned_has_no_score(self, as_analyst):
        alignment = two_articles(2, 2, state="queued")
        found = words(page(as_analyst, url_of(alignment.right)))
        assert "Not aligned yet" in found
        assert "1,000 =" not in found

    def test_nor_has_one_that_nobody_compared(self, as_analyst):
        event = make_event()
        version = [make_article(event) for _ in range(2)][1]
        assert page(as_analyst, url_of(version)).xpath("//form[@action='/compare/']")

    def test_one_version_alone(self, as_analyst):
        assert "No other version" in words(page(as_analyst, url_of(make_article())))

    def test_a_version_of_another_event_is_not_there(self, as_analyst):
        url = reverse("score", args=[make_event().pk, make_article().pk])
        assert as_analyst.get(url).status_code == 404

    def test_a_withdrawn_reference_is_for_those_who_may_restore_it(self, as_analyst, as_admin):
        alignment = pair()
        type(alignment.left).objects.filter(pk=alignment.left_id).update(withdrawn_at=timezone.now())
        url = url_of(alignment.right, f"?reference={alignment.left_id}")
        assert "The Authority" not in page(as_analyst, url).text_content()
        assert "The Authority" in page(as_admin, url).text_content()

    def test_what_is_written_is_not_taken_for_html(self, as_analyst, editor):
        event = make_event("<i>Event</i>")
        left = make_article(event, sentences=["<b>Bold</b> words."], outlet=make_outlet("<u>Outlet</u>"))
        alignment = make_alignment(left, make_article(event))
        make_divergence(alignment, made_by=editor)
        found = page(as_analyst, url_of(alignment.right))
        assert not found.xpath("//main//u | //i[text()='Event'] | //b[text()='Bold']")


class TestOnTheEvent:
    def table(self, client, event, query=""):
        found = page(client, event.get_absolute_url() + query)
        return [[words(cell) for cell in line] for line in found.xpath("//table[contains(@class, 'scores')]/tbody/tr")]

    def test_a_line_for_each_version_against_the_reference(self, as_analyst, editor):
        alignment = pair()
        make_divergence(alignment, severity=5, made_by=editor)
        make_divergence(alignment, left=1, status="suggested")
        event = alignment.left.event
        assert self.table(as_analyst, event) == [
            ["The Post", "384.6 so far", "1 1 suggested, not counted", "0 of 3", "67 %", "69 %"]
        ]
        [line] = self.table(as_analyst, event, f"?reference={alignment.right_id}")
        assert line[:2] == ["The Authority", "1,250.0 so far"]

    def test_what_nobody_judged_has_no_figure(self, as_analyst):
        assert self.table(as_analyst, pair().left.event)[0][1] == "not judged yet"

    def test_what_is_not_aligned_says_so(self, as_analyst):
        alignment = two_articles(2, 2, state="failed")
        assert self.table(as_analyst, alignment.left.event)[0][1] == "not aligned yet, so nothing is known"

    def test_the_figure_leads_to_its_account(self, as_analyst):
        alignment = pair()
        found = page(as_analyst, alignment.left.event.get_absolute_url())
        [url] = found.xpath("//table[contains(@class, 'scores')]//a/@href")
        assert url == url_of(alignment.right, f"?reference={alignment.left_id}")


class TestOnTheAlignment:
    def test_both_ways_above_the_rows(self, as_analyst, editor):
        alignment = pair()
        make_divergence(alignment, severity=5, made_by=editor)
        [line] = page(as_analyst, alignment.get_absolute_url()).find_class("score-line")
        assert "The Authority against The Post 1,250.0 so far" in words(line)
        assert "The Post against The Authority 384.6 so far" in words(line)

    def test_a_decision_tells_it_anew(self, as_editor):
        alignment = pair()
        row = alignment_page(alignment).rows[0]
        url = reverse("row_confirm", args=[alignment.pk])
        response = as_editor.post(url, {"row": row.token, "revision": "0"}, headers={"HX-Request": "true"})
        assert 'id="scores" hx-swap-oob="true"' in response.content.decode()


def test_the_queries_do_not_grow_with_the_flags(as_analyst, editor, queries):
    counts = []
    for flags in (1, 40):
        alignment = two_articles(40, 40, links=[(n, n) for n in range(40)])
        for place in range(flags):
            make_divergence(alignment, left=place, right=place, severity=5, made_by=editor)
        counts.append(queries(lambda alignment=alignment: as_analyst.get(url_of(alignment.right))))
    assert counts[0] == counts[1]


def test_nor_with_the_versions(queries):
    counts = []
    for size in (2, 12):
        event = make_event()
        first, *others = (make_article(event) for _ in range(size))
        for other in others:
            make_alignment(first, other, links=[(0, 0)])
        counts.append(queries(lambda event=event, version=others[0]: account(event, version)))
    assert counts[0] == counts[1]
    assert counts[0] <= 9
