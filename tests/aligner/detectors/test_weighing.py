import pytest

from comparisons.aligner.detectors.finding import MINOR, Finding, mirrored
from comparisons.aligner.detectors.trial import CATEGORIES
from comparisons.aligner.detectors.weighing import information, significance
from comparisons.aligner.sentence import Run, Sentence

SENTENCE = Sentence.read("The people said that radioactive caesium leaked.")
ALL = Run(0, len(SENTENCE.words))


def weight(category: str, run: Run = ALL, score: int = 100) -> int:
    return significance(Finding(category, run, None, score, MINOR), SENTENCE, SENTENCE)


def test_a_flipped_polarity_weighs_most_and_an_order_least():
    weights = {category: weight(category) for category in CATEGORIES}

    assert max(weights, key=weights.__getitem__) == "negation"
    assert min(weights, key=weights.__getitem__) == "order"


@pytest.mark.parametrize("category", CATEGORIES)
def test_what_is_less_sure_weighs_less(category):
    assert 0 < weight(category, score=50) < weight(category, score=100) <= 100


def test_an_omission_weighs_more_for_more_that_is_lost():
    assert weight("omission", Run(0, 2)) < weight("omission", Run(4, 6)) <= weight("omission")


def test_a_rare_word_says_more_than_a_common_one():
    assert information(SENTENCE, Run(5, 6)) > information(SENTENCE, Run(1, 2))
    assert information(SENTENCE, None) == 0


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_mirror_of_a_mirror_is_the_finding(category):
    finding = Finding(category, Run(0, 1), Run(2, 3), 80)

    assert mirrored(mirrored(finding)) == finding
    assert mirrored(finding).left == finding.right
