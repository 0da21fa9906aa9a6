"""The sentence encoder: asked only for what is wanted, and missed without harm."""

import sys

import numpy as np
import pytest

from comparisons import encoder
from comparisons.encoder import Encoder

GERMAN = ["Die Brücke wurde am Montag wieder geöffnet.", "Drei Menschen kamen ums Leben."]
ENGLISH = ["Three people lost their lives.", "The bridge was reopened on Monday."]
ACROSS = ("de", "en")


def vectors_of():
    return encoder.vectors_for(GERMAN, ENGLISH, languages=ACROSS)


@pytest.fixture
def encodes(monkeypatch):
    """`encodes(function)`: from now on that is the encoder."""
    return lambda encode: monkeypatch.setattr(encoder, "encoder", lambda: Encoder("another 1", encode))


def fail(texts):
    raise MemoryError


class TestVectorsFor:
    def test_a_translation_is_nearest_to_what_it_translates(self):
        left, right = (np.stack([np.atleast_2d(matrix)[0] for matrix in side]) for side in vectors_of())
        assert (left @ right.T).argmax(axis=1).tolist() == [1, 0]

    def test_what_is_not_wanted_is_not_computed(self, tiny, monkeypatch):
        monkeypatch.setattr(encoder, "vectors_wanted", lambda languages: False)
        assert vectors_of() is None
        assert tiny == []

    def test_a_long_sentence_is_judged_by_its_beginning(self, tiny):
        encoder.vectors_for(["1" * 5_000], ["1"], languages=ACROSS)
        assert list(map(len, tiny)) == [encoder.LETTERS_CAP, 1]

    def test_a_book_gets_none(self, tiny, monkeypatch):
        monkeypatch.setattr(encoder, "SENTENCES_CAP", 1)
        assert vectors_of() is None
        assert tiny == []


class TestMatrices:
    def test_a_sentence_has_the_lines_of_its_clauses(self, encodes):
        encodes(lambda texts: (np.eye(len(text), dtype=np.float32) for text in texts))
        assert [len(matrix) for matrix in encoder.matrices(["one", "three"])] == [3, 5]

    def test_in_a_book_it_has_none(self, encodes, monkeypatch):
        monkeypatch.setattr(encoder, "CLAUSES_CAP", 2)
        encodes(lambda texts: (np.eye(4, dtype=np.float32) for text in texts))
        assert {len(matrix) for matrix in encoder.matrices(["a", "b", "c"])} == {1}
        assert {len(matrix) for matrix in encoder.matrices(["a"], of=3)} == {1}
        assert {len(matrix) for matrix in encoder.matrices(["a", "b"])} == {4}


class TestWithoutAnEncoder:
    def test_there_is_none_where_the_package_is_missing(self, monkeypatch):
        monkeypatch.setitem(sys.modules, encoder.MODULE, None)
        assert vectors_of() is None
        assert "no sentence encoder is installed" in encoder.why_no_vectors()

    def test_nor_where_nothing_of_that_name_was_installed(self, monkeypatch):
        monkeypatch.setattr(encoder, "PACKAGE", "no-such-package")
        assert encoder.encoder() is None

    def test_nor_where_it_is_turned_off(self, settings):
        settings.SENTENCE_VECTORS = False
        assert vectors_of() is None
        assert "SENTENCE_VECTORS is off" in encoder.why_no_vectors()

    def test_with_one_there_is_nothing_to_excuse(self):
        assert encoder.why_no_vectors() == ""

    def test_to_ask_for_its_name_loads_nothing(self, monkeypatch):
        monkeypatch.setattr(encoder, "_loaded", lambda: pytest.fail("loaded"))
        assert encoder.encoder().name.startswith(encoder.PACKAGE)


class TestAFailure:
    def test_it_is_told_in_full_and_not_raised(self, encodes, caplog):
        encodes(fail)
        assert vectors_of() is None
        assert "by letters alone" in caplog.text
        assert "MemoryError" in caplog.text

    def test_vectors_that_are_no_numbers_are_one(self, encodes, caplog):
        encodes(lambda texts: (np.full((1, 4), np.nan, np.float32) for text in texts))
        assert vectors_of() is None
        assert "no numbers" in caplog.text

    def test_a_matrix_too_few_is_one(self, encodes):
        encodes(lambda texts: (np.eye(4, dtype=np.float32) for text in list(texts)[1:]))
        assert vectors_of() is None


class TestPacking:
    def test_a_matrix_comes_back_rounded(self):
        matrix = np.array([[0.6, -0.8], [1.0, 1e-9]], np.float32)
        again = encoder.unpacked(encoder.packed(matrix), 2)
        assert (again.shape, again.dtype) == ((2, 2), np.float16)
        assert np.abs(again - matrix).max() < 0.0005

    def test_what_was_rounded_once_stays_as_it_is(self):
        matrix = np.random.default_rng(7).normal(size=(3, 64)).astype(np.float32)
        stored = encoder.packed(matrix)
        assert encoder.packed(encoder.unpacked(stored, 3)) == stored

    def test_every_machine_writes_the_same_bytes(self):
        assert encoder.packed(np.array([[1.0, -2.0]], np.float32)) == b"\x00\x3c\x00\xc0"

    def test_what_a_database_gives_may_be_a_view(self):
        assert encoder.unpacked(memoryview(b"\x00\x3c\x00\xc0"), 1).tolist() == [[1.0, -2.0]]
