import pytest

from tests.aligner.detectors.telling import told

FOUND = [
    ("The ferry sank on 9 October off the island.", "The ferry sank on 11 October off the island.", "9", "11"),
    ("The ferry sank on Monday off the island.", "The ferry sank on Tuesday off the island.", "Monday", "Tuesday"),
    ("The mill was built in 1923 by two brothers.", "The mill was built in 1932 by two brothers.", "1923", "1932"),
    ("The siren sounded at 3 p.m. in the valley.", "The siren sounded at 16:00 in the valley.", "3 p.m.", "16:00"),
    ("The well ran dry in May.", "The well ran dry in June.", "May", "June"),
]
FAIR = [
    ("The ferry sank on 9 October off the island.", "The ferry sank on the ninth of October off the island."),
    ("The siren sounded at 3 p.m. in the valley.", "The siren sounded at 15:00 in the valley."),
    ("The shops shut on Christmas Day.", "The shops shut on 25 December."),
    ("The siren sounded at noon.", "The siren sounded at midday."),
]


@pytest.mark.parametrize(("left", "right", "one", "other"), FOUND)
def test_another_time_is_found(left, right, one, other):
    assert told(left, right) == [("date", one, other)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_the_same_time_written_otherwise_is_fair(left, right):
    assert told(left, right) == []


def test_it_works_across_languages():
    assert told("Паром затонул 9 октября.", "The ferry sank on 11 October.", "ru", "en") == [("date", "9", "11")]
    assert told("Паром затонул 9 октября.", "The ferry sank on 9 October.", "ru", "en") == []
