import pytest

from tests.factories import make_alignment, make_article, make_divergence

pytestmark = pytest.mark.django_db


def test_passages_are_cut_where_the_sentences_are():
    article = make_article(sentences=["One 🌉 bridge.", "Two.", "Home"], asides=[2])
    assert [passage.text for passage in article.passages.all()] == ["One 🌉 bridge.", "Two.", "Home"]
    assert [passage.kind for passage in article.passages.all()] == ["body", "body", "aside"]


def test_links_name_positions():
    alignment = make_alignment(links=[(0, 0), (1, 2, 80)])
    assert list(alignment.links.values_list("left__position", "right__position", "score")) == [(0, 0, 90), (1, 2, 80)]


def test_a_divergence_quotes_its_words():
    divergence = make_divergence(left=1, left_words="people", right=1)
    assert (divergence.left_quote, divergence.right_quote) == ("people", "Three people had died.")
