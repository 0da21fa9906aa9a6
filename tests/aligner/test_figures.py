import pytest
from hypothesis import given

from comparisons.aligner.figures import figures
from comparisons.aligner.sentence import Sentence
from tests.aligner.detectors.news import few, texts


def values(text: str) -> list[tuple[float, str]]:
    return [(round(figure.value, 4), figure.kind) for figure in figures(Sentence.read(text))]


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("3,000 goats", 3000, "count"),
        ("3.000 goats", 3, "count"),
        ("1,234,567 goats", 1_234_567, "count"),
        ("2.5 goats", 2.5, "count"),
        ("twenty-five goats", 25, "count"),
        ("two hundred and fifty goats", 250, "count"),
        ("three thousand and twelve goats", 3012, "count"),
        ("a dozen goats", 12, "count"),
        ("four and a half thousand goats", 4500, "count"),
        ("half a million goats", 500_000, "count"),
        ("$1.5 million", 1_500_000, "count"),
        ("3 тыс. человек", 3000, "count"),
        ("3千人", 3000, "count"),
        ("5bn crowns", 5e9, "count"),
        ("25 percent", 0.25, "share"),
        ("25 per cent", 0.25, "share"),
        ("a quarter of the goats", 0.25, "share"),
        ("two-thirds of the goats", 0.6667, "share"),
        ("nine in ten goats", 0.9, "share"),
        ("0.5 percentage points", 0.005, "points"),
        ("3 percent points", 0.03, "points"),
        ("doubled", 2, "times"),
        ("three times that", 3, "times"),
        ("the 21st goat", 21, "ordinal"),
        ("the twelfth goat", 12, "ordinal"),
        ("hundreds of goats", 100, "vague"),
        ("60 minutes", 3600, "time"),
        ("two kilometres", 2000, "length"),
        ("5 kg", 5, "weight"),
    ],
)
def test_a_figure_is_read_by_its_value(text, value, kind):
    assert values(text) == [(value, kind)]


@pytest.mark.parametrize("text", ["the third man left", "first half", "No figure here.", "an apple", "15:30"])
def test_what_is_no_amount(text):
    assert [kind for _, kind in values(text) if kind not in ("ordinal", "share")] == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("more than 300 goats", "min"),
        ("300 or more goats", "min"),
        ("no fewer than 300 goats", "min"),
        ("up to 300 goats", "max"),
        ("nearly 300 goats", "max"),
        ("about 300 goats", "about"),
        ("300 goats", ""),
    ],
)
def test_what_stands_beside_a_figure_makes_it_a_bound(text, bound):
    assert [figure.bound for figure in figures(Sentence.read(text))] == [bound]


@few
@given(texts)
def test_figures_stand_side_by_side_in_the_sentence(text):
    sentence = Sentence.read(text)

    for figure in figures(sentence):
        assert 0 <= figure.run.first < figure.run.last <= len(sentence.words)
