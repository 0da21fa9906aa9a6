"""What workers do may happen twice and changes nothing the second time."""

import pytest

from articles.models import Passage
from articles.services import set_passage_kind
from comparisons import aligner, tasks
from comparisons.models import Alignment, PassageVectors
from tests.factories import make_alignment, make_article, make_event

pytestmark = pytest.mark.django_db


def test_a_new_article_is_aligned_with_the_others_of_its_event():
    event = make_event()
    make_article(event), make_article(event)
    tasks.pair_article.enqueue(make_article(event).pk)
    assert [alignment.state for alignment in Alignment.objects.all()] == ["done", "done"]


def test_a_second_time_nothing_is_aligned_again(monkeypatch):
    event = make_event()
    make_article(event)
    article = make_article(event)
    tasks.pair_article.enqueue(article.pk)
    monkeypatch.setattr(aligner, "align", lambda left, right, **_: pytest.fail("aligned again"))
    tasks.pair_article.enqueue(article.pk)
    tasks.align_pair.enqueue(Alignment.objects.get().pk)
    assert Alignment.objects.get().revision == 1


def test_one_pair_that_fails_does_not_stop_the_others(monkeypatch):
    event = make_event()
    for words in ("Fine.", "Bad."):
        make_article(event, sentences=[words])

    def align(left, right, **_):
        if "Bad." in (*left, *right):
            raise ValueError
        return []

    monkeypatch.setattr(aligner, "align", align)
    tasks.pair_article.enqueue(make_article(event).pk)
    assert sorted(alignment.state for alignment in Alignment.objects.all()) == ["done", "failed"]


def test_a_pair_that_failed_can_be_run_again():
    alignment = make_alignment(state=Alignment.State.FAILED)
    tasks.align_pair.enqueue(alignment.pk)
    alignment.refresh_from_db()
    assert alignment.state == Alignment.State.DONE


def test_a_passage_that_is_taken_back_finds_its_counterpart(admin):
    event = make_event()
    make_article(event)
    article = make_article(event, asides=[1])
    tasks.pair_article.enqueue(article.pk)
    assert Alignment.objects.get().links.count() == 2
    set_passage_kind(article.passages.get(position=1), Passage.Kind.BODY, by=admin)
    assert Alignment.objects.get().links.count() == 3


def test_a_new_article_gets_its_vectors_even_alone(tiny):
    article = make_article(sentences=["One 1", "Two 2"])
    tasks.pair_article.enqueue(article.pk)
    assert PassageVectors.objects.filter(passage__article=article).count() == 2


def test_while_its_vectors_are_made_its_pairs_are_known_to_wait(left_to_worker, monkeypatch):
    event = make_event()
    make_article(event)
    waiting = []
    monkeypatch.setattr(
        tasks, "encode_article", lambda article: waiting.append(Alignment.objects.of_event(event).waiting().count())
    )
    tasks.pair_article.enqueue(make_article(event).pk)
    assert (waiting, len(left_to_worker)) == ([1], 1)


def test_a_pair_across_languages_gets_what_vectors_it_lacks(tiny):
    left, right = (make_article(sentences=["One 1", "Two 2"], language=language) for language in ("de", "en"))
    tasks.align_pair.enqueue(make_alignment(left, right, state=Alignment.State.QUEUED).pk)
    alignment = Alignment.objects.get()
    assert (alignment.state, alignment.evidence) == ("done", Alignment.Evidence.VECTORS)
    assert len(tiny) == 4


def test_an_encoder_that_fails_costs_a_pair_its_vectors_only(tiny, caplog):
    left, right = (make_article(sentences=["Without a figure."], language=language) for language in ("de", "en"))
    tasks.align_pair.enqueue(make_alignment(left, right, state=Alignment.State.QUEUED).pk)
    alignment = Alignment.objects.get()
    assert (alignment.state, alignment.evidence) == ("done", Alignment.Evidence.NO_ENCODER)
    assert alignment.links.count() == 1
    assert len([record for record in caplog.records if record.exc_info]) == 1
