"""One event: who tells how much of it, the matrix of what is said by whom, and the pairs."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from lxml.html import HtmlElement, document_fromstring
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Article, Event, Outlet, Passage
from comparisons.models import Alignment, Link
from tests.comparisons.acting import two_articles
from tests.factories import make_alignment, make_article, make_divergence, make_event, make_link, make_outlet

pytestmark = pytest.mark.django_db

State = Alignment.State


def page(client: Client, event: Event, query: str = "") -> HtmlElement:
    response = client.get(event.get_absolute_url() + query)
    assert response.status_code == 200
    return document_fromstring(response.content.decode())


def cells(found: HtmlElement) -> list[list[str]]:
    """The matrix, without its heads."""
    lines = found.xpath("//table[contains(@class, 'matrix')]/tbody/tr")
    return [[" ".join(cell.text_content().split()) for cell in line.findall("td")] for line in lines]


def matrix_links(found: HtmlElement) -> list[str]:
    return found.xpath("//td[contains(@class, 'at')]/a/@href")


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


class TestTheMatrix:
    def test_it_tells_of_each_sentence_what_the_others_do_with_it(self, as_analyst):
        alignment = two_articles(4, 4, links=[(0, 3, 80), (1, 0), (2, 1), (2, 2)])
        found = page(as_analyst, alignment.left.event)
        assert cells(found) == [["⇄ moved to 4"], ["≈ reworded"], ["⑂ split"], ["∅ left out"]]

    def test_seen_from_the_other_version_what_was_split_is_merged(self, as_analyst):
        alignment = two_articles(1, 2, links=[(0, 0), (0, 1)])
        found = page(as_analyst, alignment.left.event, f"?reference={alignment.right_id}")
        assert cells(found) == [["⊕ merged"], ["⊕ merged"]]

    def test_each_cell_leads_to_its_row(self, as_analyst):
        alignment = two_articles(2, 2, links=[(0, 0)])
        link = matrix_links(page(as_analyst, alignment.left.event))[1]
        assert link == f"{alignment.get_absolute_url()}#L2"

    def test_seen_from_the_right_one_it_leads_there_in_that_order(self, as_analyst):
        alignment = two_articles(2, 2, links=[(0, 1)])
        found = page(as_analyst, alignment.left.event, f"?reference={alignment.right_id}")
        assert matrix_links(found) == [
            f"{alignment.get_absolute_url()}?order=right#R1",
            f"{alignment.get_absolute_url()}?order=right#L1",
        ]

    def test_a_flag_shows(self, as_analyst, editor):
        alignment = two_articles(2, 2, links=[(0, 0)])
        make_divergence(alignment, left=0, made_by=editor)
        make_divergence(alignment, left=1, made_by=editor, status="resolved")
        assert cells(page(as_analyst, alignment.left.event)) == [["≈ reworded ⚑ flagged"], ["∅ left out"]]

    @pytest.mark.parametrize("state", [State.QUEUED, State.RUNNING, State.FAILED])
    def test_a_pair_that_is_not_aligned_is_not_called_left_out(self, as_analyst, state):
        alignment = two_articles(2, 2, state=state)
        found = page(as_analyst, alignment.left.event)
        assert cells(found) == [["not aligned"], ["not aligned"]]

    def test_the_official_version_is_the_first_reference(self, as_analyst):
        event = make_event()
        make_article(event)
        make_article(event, outlet=make_outlet("The Authority", kind=Outlet.Kind.OFFICIAL))
        assert words(page(as_analyst, event).xpath("//table[contains(@class, 'matrix')]//thead//th")[0]).startswith(
            "The Authority"
        )

    @pytest.mark.parametrize("asked", ["0", "-1", "x", "999999", str(2**63), "%00"])
    def test_a_reference_that_is_not_one_of_its_versions_is_not_used(self, as_analyst, asked):
        alignment = two_articles(2, 2)
        found = page(as_analyst, alignment.left.event, f"?reference={asked}")
        assert words(found.xpath("//table[contains(@class, 'matrix')]//thead//th")[0]).startswith(
            str(alignment.left.outlet)
        )

    def test_a_long_version_is_turned_over(self, as_analyst):
        alignment = two_articles(61, 1)
        assert len(cells(page(as_analyst, alignment.left.event))) == 60
        assert len(cells(page(as_analyst, alignment.left.event, "?page=2"))) == 1


class TestWhoTellsHowMuch:
    def test_the_share_is_that_of_the_body(self, as_analyst):
        event = make_event()
        left = make_article(event, titles=[0])
        alignment = make_alignment(left, make_article(event), links=[(0, 0), (1, 1)])
        found = page(as_analyst, alignment.left.event)
        assert [words(share) for share in found.find_class("strip-share")] == ["all of it", "50 %"]

    def test_in_words_for_who_does_not_see_it(self, as_analyst):
        alignment = two_articles(2, 2, links=[(0, 0)])
        [strip] = page(as_analyst, alignment.left.event).xpath("//*[@role='img']")
        left, right = alignment.left.outlet, alignment.right.outlet
        assert strip.get("aria-label") == f"50 percent of {left} found in {right}"

    def test_what_is_not_aligned_has_no_share(self, as_analyst):
        alignment = two_articles(state=State.FAILED)
        assert "not aligned yet" in words(page(as_analyst, alignment.left.event).find_class("strips")[0])


class TestThePairs:
    def test_each_with_its_figures(self, as_analyst, editor):
        alignment = two_articles(4, 2, links=[(0, 0, 60), (1, 1, 81)])
        make_link(alignment, 2, 1, score=100, made_by=editor, status=Link.Status.CONFIRMED)
        make_divergence(alignment, made_by=editor)
        [line] = page(as_analyst, alignment.left.event).xpath("//section[@aria-labelledby='pairs']//tbody/tr")
        left, right = alignment.left.outlet, alignment.right.outlet
        assert [words(cell) for cell in line] == [
            f"{left} and {right}",
            "70",
            f"75 % of {left}, 100 % of {right}",
            "1 of 3",
            "1",
        ]

    def test_the_link_of_a_sentence_that_was_put_aside_does_not_count(self, as_analyst):
        alignment = two_articles(2, 2, links=[(0, 0), (1, 1)])
        Passage.objects.filter(article=alignment.right, position=1).update(kind=Passage.Kind.ASIDE)
        [line] = page(as_analyst, alignment.left.event).xpath("//section[@aria-labelledby='pairs']//tbody/tr")
        assert f"50 % of {alignment.left.outlet}, 100 % of {alignment.right.outlet}" in words(line)

    def test_one_that_lacked_sentence_vectors_says_so(self, as_analyst):
        alignment = two_articles()
        assert "by letters alone" not in words(page(as_analyst, alignment.left.event))
        Alignment.objects.update(evidence=Alignment.Evidence.NO_ENCODER)
        assert "by letters alone" in words(page(as_analyst, alignment.left.event))

    def test_a_failed_one_says_why(self, as_analyst):
        alignment = two_articles(state=State.FAILED)
        Alignment.objects.update(reason="The aligner stopped.")
        assert "The aligner stopped." in page(as_analyst, alignment.left.event).text_content()

    def test_with_a_withdrawn_version_there_is_no_pair(self, as_analyst):
        alignment = two_articles()
        Article.objects.filter(pk=alignment.right_id).update(withdrawn_at=timezone.now())
        found = page(as_analyst, alignment.left.event)
        assert "One version alone" in found.text_content()
        assert str(alignment.right.outlet) not in found.text_content()


class TestTheStatesOfAnEvent:
    def test_without_a_version(self, as_analyst):
        assert "No version tells of this event yet." in page(as_analyst, make_event()).text_content()

    def test_with_one_version(self, as_analyst):
        found = page(as_analyst, make_article().event)
        assert "1 version," in words(found)
        assert not found.xpath("//*[@id='compare-left']")

    def test_without_a_sentence(self, as_analyst):
        event = make_event()
        for _ in range(2):
            make_article(event, sentences=["Share."], asides=[0])
        assert page(as_analyst, event).xpath("//*[@id='matrix']")

    @pytest.mark.parametrize("pk", ["0", str(2**63 - 1), str(2**63), "9" * 400, "-1"])
    def test_that_is_not_there(self, as_analyst, pk):
        assert as_analyst.get(f"/events/{pk}/").status_code == 404


def test_the_queries_do_not_grow_with_the_sentences(as_analyst, editor, queries):
    counts = []
    for size in (5, 100):
        alignment = two_articles(size, size, links=[(n, n) for n in range(size) if n % 3])
        make_divergence(alignment, made_by=editor)
        counts.append(queries(lambda event=alignment.left.event: as_analyst.get(event.get_absolute_url())))
    assert counts[0] == counts[1]


def crowd(size: int) -> Event:
    """An event of so many versions, the first of them aligned with all others."""
    event = make_event()
    first, *others = (make_article(event, sentences=[f"Sentence {n}.", "The end."]) for n in range(size))
    for other in others:
        make_alignment(first, other, links=[(1, 1)])
    return event


def test_an_event_of_five_hundred_versions_is_read_with_the_queries_of_ten(as_analyst, queries):
    few, many = crowd(10), crowd(500)
    counts = [queries(lambda event=event: page(as_analyst, event)) for event in (few, many)]
    assert counts[0] == counts[1]
    found = page(as_analyst, many)
    assert len(cells(found)[0]) == 7
    assert "Versions 1 to 7 of 499" in words(found)
    assert len(cells(page(as_analyst, many, "?versions=72"))[0]) == 2


def test_pairs_that_wait_for_a_worker_are_told_of(as_analyst):
    alignment = make_alignment(state="queued")
    assertContains(as_analyst.get(alignment.left.event.get_absolute_url()), "1 pair being aligned")


def test_an_admin_finds_the_way_to_a_withdrawn_version(as_admin, as_analyst):
    article = make_article(withdrawn_at=timezone.now(), title="Taken back")
    url = article.event.get_absolute_url()
    assertContains(as_admin.get(url), article.get_absolute_url())
    assertNotContains(as_analyst.get(url), "Taken back")


class TestSuggestions:
    @pytest.fixture
    def alignment(self, editor) -> Alignment:
        """One flag of a person, two suggestions that wait, one that was dismissed."""
        alignment = two_articles()
        make_divergence(alignment, made_by=editor)
        for left, status in enumerate(("suggested", "suggested", "dismissed")):
            make_divergence(alignment, left=left, status=status)
        return alignment

    def test_the_event_tells_how_many_wait_and_leads_to_them(self, as_analyst, alignment):
        event = alignment.left.event
        found = page(as_analyst, event)
        [link] = found.xpath("//a[contains(@href, 'status=suggested')]")
        assert (words(link), link.get("href")) == (
            "2 suggestions",
            f"{reverse('register', args=[event.pk])}?status=suggested",
        )

    def test_they_are_not_counted_among_the_divergences(self, as_analyst, alignment):
        found = page(as_analyst, alignment.left.event)
        assert "1 divergence, 1 open." in words(found.xpath("//p[contains(@class, 'lede')]")[0])
        assert [words(cell) for cell in found.xpath("//td[@data-label='Divergences']")] == ["1"]

    def test_where_none_waits_nothing_is_said(self, as_analyst):
        assert not page(as_analyst, make_event()).xpath("//a[contains(@href, 'status=suggested')]")
