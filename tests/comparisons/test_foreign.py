"""Foreign words of one article alone: offered when it is stored, marked on its page, and told before it is stored."""

import pytest
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from lxml.html import document_fromstring
from pytest_django.asserts import assertContains, assertNotContains

from articles.models import Article
from articles.services import edit_article
from comparisons import tasks
from comparisons.aligner import detectors
from comparisons.aligner.suggestion import Suggestion, Words
from comparisons.models import Divergence, Rule
from comparisons.services import flagging, suggesting
from tests.factories import make_article, make_event, make_rule, make_upload

pytestmark = pytest.mark.django_db

AWAITED = "They are being looked for."
SPUN = ("They bergabung at six.", "Nobody came.", "Some bergabung later.")


@pytest.fixture(autouse=True)
def _indonesian(monkeypatch):
    """For these detectors one word is foreign, in English alone."""

    def foreign_words(passages, *, language):
        places = ((number, text.find("bergabung")) for number, text in enumerate(passages) if language == "en")
        return [
            Suggestion("untranslated", Words(number, at, at + 9), None, 90, 40, 1) for number, at in places if at >= 0
        ]

    monkeypatch.setattr(detectors, "foreign_words", foreign_words)


@pytest.fixture
def article() -> Article:
    found = make_article(sentences=SPUN)
    suggesting.suggest_alone(found)
    return found


@pytest.fixture
def _no_worker(settings):
    """Tasks wait in the database."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def lit(html: str) -> list[str]:
    return document_fromstring(html).xpath("//mark[@class='foreign']//text()")


class TestStored:
    def test_a_newly_stored_article_has_its_foreign_words_suggested_once_each(self):
        article = make_article(sentences=SPUN)
        tasks.pair_article.enqueue(article.pk)
        found = Divergence.objects.get()
        assert (found.alignment, found.left_quote, found.status) == (None, "bergabung", "suggested")
        assert article.text[found.left_start : found.left_end] == "bergabung"

    def test_a_second_time_nothing_changes(self, article):
        before = list(Divergence.objects.values())
        tasks.pair_article.enqueue(article.pk)
        assert list(Divergence.objects.values()) == before

    def test_what_was_dismissed_is_not_offered_anew(self, article, editor):
        flagging.set_status(Divergence.objects.get(), "dismissed", seen=0, editor=editor)
        suggesting.suggest_alone(article)
        assert Divergence.objects.get().status == "dismissed"

    def test_a_rule_of_the_event_sets_it_aside(self, article, editor):
        make_rule(article.event, made_by=editor, category="untranslated", left="bergabung")
        suggesting.suggest_alone(article)
        assert Divergence.objects.get().rule == Rule.objects.get()

    def test_asides_are_not_looked_at(self):
        article = make_article(sentences=SPUN, asides=[0, 2])
        suggesting.suggest_alone(article)
        assert not Divergence.objects.exists()

    def test_a_corrected_language_is_a_new_question(self, article, admin):
        facts = {"title": "T", "author": "", "published_on": None, "outlet": "O", "url": "", "event": article.event}
        edit_article(article, **facts, language="id", by=admin)
        assert not Divergence.objects.exists()

    def test_a_failing_detector_costs_nothing_else(self, monkeypatch, caplog):
        monkeypatch.setattr(detectors, "foreign_words", lambda *_, **__: 1 / 0)
        event = make_event()
        make_article(event)
        article = make_article(event)
        tasks.pair_article.enqueue(article.pk)
        assert article.alignments_left.count() + article.alignments_right.count() == 1
        assert "ZeroDivisionError" in caplog.text


class TestTheArticlesPage:
    def test_the_words_are_lit_and_listed_and_lead_to_where_they_are_judged(self, as_analyst, article):
        html = as_analyst.get(article.get_absolute_url()).content.decode()
        url = Divergence.objects.get().get_absolute_url()
        assert lit(html) == ["bergabung", "bergabung"]
        assert html.count(f'href="{url}"') == 3
        assert "1 marked in the text" in html

    def test_what_is_dismissed_is_no_longer_lit(self, as_analyst, article):
        Divergence.objects.update(status="dismissed")
        response = as_analyst.get(article.get_absolute_url())
        assertNotContains(response, "Foreign words")
        assertContains(response, "They bergabung at six.")

    @pytest.mark.usefixtures("_no_worker")
    def test_until_a_worker_comes_they_are_said_to_be_looked_for(self, as_analyst, article):
        tasks.pair_article.enqueue(article.pk)
        assertContains(as_analyst.get(article.get_absolute_url()), AWAITED)
        DBTaskResult.objects.get().claim("a worker")
        assertNotContains(as_analyst.get(article.get_absolute_url()), AWAITED)

    @pytest.mark.usefixtures("_no_worker")
    def test_so_they_are_when_other_passages_count(self, as_analyst, article):
        tasks.realign_article.enqueue(article.pk)
        response = as_analyst.get(article.get_absolute_url())
        assertContains(response, AWAITED)
        assertContains(response, "1 marked in the text")

    @pytest.mark.usefixtures("_no_worker")
    def test_not_while_another_article_waits(self, as_analyst, article):
        tasks.pair_article.enqueue(make_article().pk)
        tasks.align_pair.enqueue(article.pk)
        assertNotContains(as_analyst.get(article.get_absolute_url()), AWAITED)

    def test_many_cost_no_more_queries(self, as_analyst, queries):
        def cost(sentences: int) -> int:
            article = make_article(sentences=[f"Word bergabung {number}." for number in range(sentences)])
            suggesting.suggest_alone(article)
            return queries(lambda: as_analyst.get(article.get_absolute_url()))

        assert cost(2) == cost(40)

    @pytest.mark.parametrize("step", ["dismissed", "open"])
    def test_an_editor_judges_it_on_its_own_page(self, step, as_editor, article):
        found = Divergence.objects.get()
        if step == "dismissed":
            as_editor.post(reverse("divergence_status", args=[found.pk]), {"settle": "dismissed-0"})
        else:
            as_editor.post(reverse("divergence_accept", args=[found.pk]), {"accept": "0"})
        found.refresh_from_db()
        assert found.status == step

    def test_its_own_page_leads_back_to_its_passage(self, as_analyst, article):
        html = as_analyst.get(Divergence.objects.get().get_absolute_url()).content.decode()
        assert f'href="{article.get_absolute_url()}#P1"' in html

    def test_a_longer_word_that_holds_it_is_another(self, as_analyst):
        article = make_article(sentences=["They bergabung.", "Bergabunglah, bergabungkan, sebergabung!"])
        suggesting.suggest_alone(article)
        assert lit(as_analyst.get(article.get_absolute_url()).content.decode()) == ["bergabung"]


class TestThePreview:
    @pytest.fixture
    def preview(self) -> str:
        upload = make_upload(("A heading\n\n" + " ".join(SPUN) + " It was a long day for all of them.").encode())
        return reverse("import_preview", args=[upload.pk])

    def test_it_marks_the_words_and_counts_them_and_stores_nothing(self, as_admin, preview):
        html = as_admin.get(preview).content.decode()
        assert lit(html)[1:] == ["bergabung", "bergabung"]
        assert "2 places" in html
        assert not Divergence.objects.exists()

    def test_without_any_it_says_nothing(self, as_admin, preview, monkeypatch):
        monkeypatch.setattr(detectors, "foreign_words", lambda *_, **__: [])
        assertNotContains(as_admin.get(preview), "foreign")

    def test_a_failing_detector_does_not_stand_in_the_way(self, as_admin, preview, monkeypatch, caplog):
        monkeypatch.setattr(detectors, "foreign_words", lambda *_, **__: 1 / 0)
        assert as_admin.get(preview).status_code == 200
        assert "ZeroDivisionError" in caplog.text
