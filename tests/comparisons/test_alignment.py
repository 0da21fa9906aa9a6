"""Two versions side by side, as a reader sees them."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from lxml.html import document_fromstring

from comparisons.models import Alignment, Link
from tests.comparisons.acting import press_row, two_articles
from tests.factories import make_absence, make_alignment, make_article, make_divergence, make_event, make_link

pytestmark = pytest.mark.django_db

State = Alignment.State


def read(client: Client, alignment: Alignment, query: str = "") -> str:
    response = client.get(alignment.get_absolute_url() + query)
    assert response.status_code == 200
    return response.content.decode()


class TestRows:
    def test_each_sentence_is_there_in_its_language(self, as_analyst):
        event = make_event()
        arabic = make_article(event, sentences=["قال الوزير إن الجسر فتح."], language="ar")
        english = make_article(event, sentences=["The minister said the bridge had opened."])
        page = read(as_analyst, make_alignment(arabic, english, links=[(0, 0)]))
        assert 'lang="ar" dir="rtl"' in page
        assert "قال الوزير إن الجسر فتح." in page

    def test_the_words_that_only_one_side_has_are_marked(self, as_analyst):
        event = make_event()
        sides = [make_article(event, sentences=[f"The bridge opened on {day}."]) for day in ("Monday", "Friday")]
        page = read(as_analyst, make_alignment(*sides, links=[(0, 0)]))
        assert "<del>Monday</del>" in page
        assert "<ins>Friday</ins>" in page

    def test_what_one_side_does_not_say_is_said(self, as_analyst):
        alignment = two_articles(1, 2, links=[(0, 0)])
        assert f"{alignment.left.outlet}</bdi> does not say this." in read(as_analyst, alignment)

    def test_every_sentence_has_its_address_and_no_address_is_there_twice(self, as_analyst):
        alignment = two_articles(3, 3, links=[(0, 0), (0, 1), (1, 2)])
        ids = document_fromstring(read(as_analyst, alignment, "?row=R2")).xpath("//*[@id='rows']//*/@id")
        assert sorted(name for name in ids if not name.startswith("at-")) == ["L1", "L2", "L3", "R1", "R2", "R3"]

    def test_the_address_of_a_sentence_leads_into_its_row(self, as_analyst):
        page = document_fromstring(read(as_analyst, two_articles(1, 2, links=[(0, 0), (0, 1)])))
        assert page.xpath("//*[@id='R2']/ancestor::article/@id") == ["L1"]

    def test_a_rejected_link_joins_nothing(self, as_analyst):
        alignment = two_articles(1, 1)
        make_link(alignment, status=Link.Status.REJECTED)
        page = read(as_analyst, alignment)
        assert 'id="L1"' in page
        assert 'id="R1"' in page

    def test_how_far_the_review_is(self, as_analyst, editor):
        alignment = two_articles(2, 2, links=[(0, 0)])
        make_absence(alignment, alignment.left.passages.get(position=1), made_by=editor)
        assert "1 of 3 decided" in read(as_analyst, alignment)

    def test_a_divergence_stands_in_the_margin_with_its_author(self, as_analyst, editor):
        alignment = two_articles()
        make_divergence(alignment, note="The number is gone.", made_by=editor)
        page = read(as_analyst, alignment)
        assert "The number is gone." in page
        assert "edith" in page

    def test_two_empty_versions_are_a_page_too(self, as_editor):
        event = make_event()
        sides = [make_article(event, sentences=["Share."], asides=[0]) for _ in range(2)]
        assert "Neither version has a sentence" in read(as_editor, make_alignment(*sides))

    def test_two_versions_with_nothing_in_common(self, as_editor):
        page = read(as_editor, two_articles(2, 2))
        assert page.count("does not say this.") == 4


class TestReading:
    @pytest.mark.parametrize("query", ["?show=nothing", "?order=up", "?page=0", "?page=-1", "?page=9e99", "?row=L0"])
    def test_what_is_not_known_is_read_as_the_default(self, as_analyst, query):
        assert 'id="L1"' in read(as_analyst, two_articles(), query)

    @pytest.mark.parametrize("query", [f"?page={10**20}", "?row=%00", "?show=%00&order=%ff", f"?row={999 * 'L'}"])
    def test_nonsense_is_no_error(self, as_analyst, query):
        read(as_analyst, two_articles(), query)


class TestWhileThereIsNothingToRead:
    def test_a_pair_that_waits_says_so_and_asks_again(self, as_analyst):
        alignment = make_alignment(state=State.QUEUED)
        response = as_analyst.get(alignment.get_absolute_url())
        assert response.status_code == 202
        assert "wait for a worker" in response.content.decode()
        assert 'hx-trigger="every 2s"' in response.content.decode()

    def test_when_it_is_aligned_the_waiting_page_is_loaded_anew(self, as_analyst):
        response = as_analyst.get(two_articles().get_absolute_url(), headers={"HX-Request": "true"})
        assert response.headers["HX-Refresh"] == "true"

    def test_a_pair_that_failed_says_why_and_can_be_tried_again(self, as_analyst):
        alignment = make_alignment(state=State.FAILED)
        Alignment.objects.update(reason="The aligner stopped.")
        page = read(as_analyst, alignment)
        assert "The aligner stopped." in page
        assert "Try again" in page

    def test_a_pair_that_is_aligned_anew_can_be_read_meanwhile(self, as_analyst):
        alignment = two_articles(links=[(0, 0)])
        Alignment.objects.update(state=State.RUNNING)
        assert 'id="L1"' in read(as_analyst, alignment)


class TestWhoMayReadIt:
    def test_with_a_withdrawn_version_only_who_may_restore_it(self, as_analyst, as_editor, as_admin):
        alignment = two_articles()
        alignment.left.withdrawn_at = timezone.now()
        alignment.left.save()
        url = alignment.get_absolute_url()
        assert [client.get(url).status_code for client in (as_analyst, as_editor, as_admin)] == [404, 404, 200]

    def test_review_is_a_right_of_its_own(self, as_analyst, analyst):
        alignment = two_articles()
        assert 'id="review"' not in read(as_analyst, alignment)
        analyst.user_permissions.add(Permission.objects.get(codename="review_alignment"))
        assert 'id="review"' in read(as_analyst, alignment)

    @pytest.mark.parametrize("pk", ["0", str(2**63 - 1), str(2**63), "9" * 400, "-1", "1e3"])
    def test_an_id_that_nothing_has_is_not_found(self, as_analyst, pk):
        assert as_analyst.get(f"/alignments/{pk}/").status_code == 404


def linked(size: int) -> Alignment:
    """Three in four sentences are linked, every tenth of them far away."""
    places = [(n, (n * 7) % size if n % 10 == 0 else n) for n in range(size) if n % 4]
    alignment = two_articles(size, size)
    left, right = (list(article.passages.all()) for article in (alignment.left, alignment.right))
    Link.objects.bulk_create(Link(alignment=alignment, left=left[i], right=right[j], score=80) for i, j in {*places})
    return alignment


def test_the_queries_do_not_grow_with_the_rows(as_editor, editor, queries):
    small, large = linked(5), linked(200)
    make_divergence(small, made_by=editor)
    for number in range(0, 100, 5):
        make_divergence(large, left=number, made_by=editor)
    as_editor.get(small.get_absolute_url())
    few = queries(lambda: as_editor.get(small.get_absolute_url()))
    many = queries(lambda: as_editor.get(large.get_absolute_url()))
    assert many == few <= 13


def test_neither_do_those_of_a_decision(as_editor, queries):
    small, large = linked(5), linked(200)
    press_row(as_editor, "row_confirm", small, "L2")
    few = queries(lambda: press_row(as_editor, "row_confirm", small, "L3"))
    many = queries(lambda: press_row(as_editor, "row_confirm", large, "L3"))
    assert many == few


def test_the_page_of_a_pair_of_events_leads_to_the_left_one(as_analyst):
    alignment = make_alignment(make_article(), make_article())
    assert reverse("event", args=[alignment.left.event_id]) in read(as_analyst, alignment)


class TestLettersAlone:
    @pytest.fixture
    def alignment(self):
        alignment = two_articles()
        Alignment.objects.update(evidence=Alignment.Evidence.NO_ENCODER)
        return alignment

    def test_a_reader_is_told_that_links_may_be_missing(self, as_analyst, alignment):
        page = read(as_analyst, alignment)
        assert "Paired by letters alone: no sentence encoder was at hand." in page
        assert reverse("align_again", args=[alignment.pk]) not in page

    def test_an_editor_also_how_to_mend_it(self, as_editor, alignment):
        notice = document_fromstring(read(as_editor, alignment)).get_element_by_id("letters-alone")
        assert "align again" in notice.text_content()
        assert notice.xpath(".//button/@formaction") == [reverse("align_again", args=[alignment.pk])]

    def test_of_a_book_that_there_is_nothing_to_mend(self, as_editor, alignment):
        Alignment.objects.update(evidence=Alignment.Evidence.TOO_LONG)
        notice = document_fromstring(read(as_editor, alignment)).get_element_by_id("letters-alone")
        assert "too long" in notice.text_content()
        assert not notice.xpath(".//button")

    @pytest.mark.parametrize("evidence", ["", "letters", "vectors"])
    def test_where_nothing_lacked_nothing_is_said(self, as_editor, alignment, evidence):
        Alignment.objects.update(evidence=evidence)
        assert "letters alone" not in read(as_editor, alignment)
