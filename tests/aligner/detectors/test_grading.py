import pytest

from tests.aligner.detectors.telling import told

SOFTENED = [
    ("The blast destroyed the chapel.", "The blast damaged the chapel.", "destroyed", "damaged"),
    ("The vineyard was completely destroyed by hail.", "The vineyard was destroyed by hail.", "completely", None),
    ("The road was damaged by frost.", "The road was slightly damaged by frost.", None, "slightly"),
    (
        "The neighbours voiced outrage at the noise.",
        "The neighbours voiced concern at the noise.",
        "outrage",
        "concern",
    ),
    ("The envoy slammed the blockade.", "The envoy criticised the blockade.", "slammed", "criticised"),
]
FAIR = [
    ("The vineyard was completely destroyed by hail.", "The vineyard was totally destroyed by hail."),
    ("The blast destroyed the chapel.", "The chapel was destroyed in the blast."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), SOFTENED)
def test_a_weaker_word_softens(left, right, one, other):
    assert told(left, right) == [("softened", one, other)]


@pytest.mark.parametrize(("left", "right", "one", "other"), SOFTENED)
def test_a_stronger_word_strengthens(left, right, one, other):
    assert told(right, left) == [("strengthened", other, one)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_words_of_one_strength_are_fair(left, right):
    assert told(left, right) == []


def test_a_figure_says_how_far():
    assert told("Sales plunged by a fifth.", "Sales dropped by 20 percent.") == []
