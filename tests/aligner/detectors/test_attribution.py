import pytest

from comparisons.aligner.detectors.attribution import sources
from comparisons.aligner.sentence import Sentence
from tests.aligner.detectors.telling import told

FOUND = [
    ("The mayor said the dam was leaking.", "The mayor claimed the dam was leaking.", "said", "claimed"),
    ("The minister said the vaccine was safe.", "The minister admitted the vaccine was safe.", "said", "admitted"),
    ("The mayor said the dam was leaking.", "The engineer said the dam was leaking.", "The mayor", "The engineer"),
    (
        "The dam is leaking, according to the water ministry.",
        "The dam is leaking.",
        "according to the water ministry",
        None,
    ),
    ("The dam is leaking.", "The dam is reportedly leaking.", None, "reportedly"),
]
FAIR = [
    ("The mayor said the dam was leaking.", "The dam was leaking, the mayor said."),
    ("The mayor said the dam was leaking.", "The mayor told reporters the dam was leaking."),
    ("According to the mayor, the dam was leaking.", "The mayor said the dam was leaking."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_another_stance_or_source_is_found(left, right, one, other):
    assert told(left, right) == [("attribution", one, other)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_the_same_source_in_other_words_is_fair(left, right):
    assert told(left, right) == []


def test_what_names_a_source_as_such():
    sentence = Sentence.read("According to the harbour office, the mast broke.")

    assert [sentence.text[slice(*sentence.span(run))] for run in sources(sentence)] == [
        "According to the harbour office"
    ]
