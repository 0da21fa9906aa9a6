import pytest

from tests.aligner.detectors.telling import told

FOUND = [
    ("Owners must fence the pond by summer.", "Owners should fence the pond by summer.", "must", "should"),
    ("The drought may ruin the harvest.", "The drought will ruin the harvest.", "may", "will"),
    ("Visitors can feed the seals.", "Visitors must feed the seals.", "can", "must"),
    ("The drought may ruin the harvest.", "The drought ruined the harvest.", "may", None),
]
FAIR = [
    ("Owners must fence the pond by summer.", "Owners have to fence the pond by summer."),
    ("The drought may ruin the harvest.", "The drought might ruin the harvest."),
    ("The envoys will meet in Oslo.", "The envoys are going to meet in Oslo."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_another_modality_is_found(left, right, one, other):
    assert told(left, right) == [("modality", one, other)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_another_word_for_the_same_modality_is_fair(left, right):
    assert told(left, right) == []


def test_a_lost_hedge_is_found():
    found = told("The glacier will probably vanish.", "The glacier will vanish.")

    assert set(found) == {("modality", "probably", None)}


def test_the_month_of_may_is_no_modal():
    assert told("The well ran dry in May.", "In May the well ran dry.") == []
