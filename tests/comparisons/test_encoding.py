"""Sentence vectors are computed once a passage and stored, whichever pair needs them first."""

import numpy as np
import pytest
from django.db import IntegrityError

from articles.models import Article, Passage
from comparisons import encoder
from comparisons.encoder import Encoder
from comparisons.models import PassageVectors
from comparisons.services import encoding
from comparisons.services.encoding import encode_article, is_encoded, stored_matrices
from tests.comparisons.acting import at_once
from tests.factories import make_article

pytestmark = pytest.mark.django_db

SENTENCES = ["The bridge 1", "Three people 2", "The harbour 3"]


def ids(article: Article) -> list[int]:
    return [passage.pk for passage in article.passages.aligned()]


def sentences(count: int) -> list[str]:
    return [f"Sentence {number % 10}" for number in range(count)]


class TestEncodeArticle:
    def test_each_passage_that_is_aligned_gets_its_own(self, tiny):
        article = make_article(sentences=SENTENCES, asides=[1])
        assert encode_article(article)
        assert tiny == ["The bridge 1", "The harbour 3"]
        assert list(PassageVectors.objects.values_list("passage", "encoder", "lines")) == [
            (pk, "tiny 1", 1) for pk in ids(article)
        ]

    def test_a_second_time_nothing_is_computed(self, tiny):
        article = make_article(sentences=SENTENCES)
        assert encode_article(article)
        assert encode_article(article)
        assert len(tiny) == 3

    def test_a_passage_that_is_taken_back_is_added(self, tiny):
        article = make_article(sentences=SENTENCES, asides=[1])
        encode_article(article)
        article.passages.update(kind=Passage.Kind.BODY)
        encode_article(article)
        assert tiny[2:] == ["Three people 2"]
        assert is_encoded(article)

    def test_what_another_encoder_made_is_replaced(self, tiny, monkeypatch):
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        newer = Encoder("newer 2", lambda texts: (np.full((3, 2), 0.5, np.float32) for text in texts))
        monkeypatch.setattr(encoder, "encoder", lambda: newer)
        assert not is_encoded(article)
        assert encode_article(article)
        rows = {(row.encoder, row.lines, len(row.numbers)) for row in PassageVectors.objects.all()}
        assert rows == {("newer 2", 3, 12)}

    def test_a_book_gets_none(self, tiny, monkeypatch):
        monkeypatch.setattr(encoder, "SENTENCES_CAP", 2)
        assert not encode_article(make_article(sentences=SENTENCES))
        assert not tiny

    def test_in_a_book_even_one_that_is_taken_back_has_no_clauses(self, monkeypatch):
        monkeypatch.setattr(encoder, "CLAUSES_CAP", 2)
        two_lines = Encoder("two 1", lambda texts: (np.eye(2, dtype=np.float32) for text in texts))
        monkeypatch.setattr(encoder, "encoder", lambda: two_lines)
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        PassageVectors.objects.first().delete()
        encode_article(article)
        assert list(PassageVectors.objects.values_list("lines", flat=True)) == [1, 1, 1]

    def test_without_an_encoder_the_log_says_so_once(self, settings, caplog):
        settings.SENTENCE_VECTORS = False
        encoding._warn_once.cache_clear()
        assert not encode_article(make_article())
        assert not encode_article(make_article())
        assert caplog.text.count("SENTENCE_VECTORS is off") == 1

    def test_an_encoder_that_fails_stores_nothing(self, tiny, caplog):
        assert not encode_article(make_article(sentences=["no number at its end"]))
        assert "ValueError" in caplog.text
        assert not PassageVectors.objects.exists()

    @pytest.mark.usefixtures("tiny")
    @pytest.mark.django_db(transaction=True)
    def test_two_workers_at_once_do_no_harm(self):
        pk = make_article(sentences=sentences(20)).pk
        steps = [lambda: encode_article(Article.objects.get(pk=pk))] * 2
        assert at_once(*steps) == [True, True]
        assert PassageVectors.objects.count() == 20

    @pytest.mark.usefixtures("tiny")
    def test_queries_do_not_grow_with_passages(self, queries):
        few, many = (make_article(sentences=sentences(count)) for count in (2, 200))
        assert queries(lambda: encode_article(few)) == queries(lambda: encode_article(many)) <= 4


class TestStoredMatrices:
    def test_they_are_what_would_be_computed(self, monkeypatch):
        random = np.random.default_rng(3).normal(size=(3, 7, 512)).astype(np.float32)
        monkeypatch.setattr(encoder, "encoder", lambda: Encoder("random 1", lambda texts: iter(random)))
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        stored, computed = stored_matrices(article, ids(article)), encoder.matrices(SENTENCES)
        assert all(map(np.array_equal, stored, computed))

    @pytest.mark.usefixtures("tiny")
    def test_they_come_in_the_order_asked_for_and_in_one_query(self, queries):
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        backwards = ids(article)[::-1]
        assert [matrix.argmax() for matrix in stored_matrices(article, backwards)] == [3, 2, 1]
        assert queries(lambda: stored_matrices(article, backwards)) == 1

    @pytest.mark.usefixtures("tiny")
    def test_one_that_is_missing_makes_all_worthless(self):
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        PassageVectors.objects.first().delete()
        assert stored_matrices(article, ids(article)) is None

    @pytest.mark.usefixtures("tiny")
    def test_they_go_with_their_passages(self):
        article = make_article(sentences=SENTENCES)
        encode_article(article)
        article.passages.all().delete()
        assert not PassageVectors.objects.exists()


def test_the_database_takes_no_empty_matrix():
    passage = make_article().passages.first()
    with pytest.raises(IntegrityError):
        PassageVectors.objects.create(passage=passage, encoder="tiny 1", lines=0, numbers=b"")
