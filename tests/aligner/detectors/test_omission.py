import pytest

from tests.aligner.detectors.telling import told

SHORT = "The train derailed near the viaduct."
LOST = [
    (
        "The train derailed near the viaduct, injuring farmers who were crossing the line.",
        SHORT,
        "injuring farmers who were crossing the line",
    ),
    ("Inspectors closed the bakery, the laundry and the gym.", "Inspectors closed the bakery and the gym.", "laundry"),
    (
        "The train derailed near the viaduct after its brakes overheated on the steep descent.",
        SHORT,
        "brakes overheated on the steep descent",
    ),
]
FAIR = [
    (SHORT, "Near the viaduct the train derailed."),
    ("The keeper was later released from hospital.", "The keeper was released from hospital."),
    ("The train derailed near the viaduct, officials said.", "The train derailed near the viaduct, officials added."),
]


@pytest.mark.parametrize(("left", "right", "words"), LOST)
def test_lost_words_are_an_omission(left, right, words):
    assert told(left, right) == [("omission", words, None)]


@pytest.mark.parametrize(("left", "right", "words"), LOST)
def test_gained_words_are_an_addition(left, right, words):
    assert told(right, left) == [("addition", None, words)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_what_any_editor_changes_is_fair(left, right):
    assert told(left, right) == []


def test_across_languages_nothing_is_said_of_a_clause():
    assert told("Der Zug entgleiste am Viadukt, als die Bremsen versagten.", SHORT, "de", "en") == []
