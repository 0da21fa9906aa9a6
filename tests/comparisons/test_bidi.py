"""Bidirectional overrides are shown on every page of a comparison, and obeyed on none."""

from __future__ import annotations

import pytest

from comparisons.anchoring import Words, check_words
from tests.factories import make_alignment, make_article, make_event

pytestmark = pytest.mark.django_db

SENTENCE = "He said \u202eyes\u202c and left."


def test_pages_show_a_sign_in_their_place(as_analyst):
    event = make_event()
    sides = [make_article(event, sentences=[SENTENCE]), make_article(event, sentences=["He said yes."])]
    alignment = make_alignment(*sides, links=[(0, 0)])
    for url in (alignment.get_absolute_url(), event.get_absolute_url(), sides[0].get_absolute_url()):
        page = as_analyst.get(url).content.decode()
        assert "\u202e" not in page
        assert "␦" in page


def test_words_can_be_quoted_as_they_are_shown():
    check_words(Words(8, 13, "␦yes␦"), SENTENCE)
