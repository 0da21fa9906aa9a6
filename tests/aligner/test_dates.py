import pytest
from hypothesis import given

from comparisons.aligner.dates import Moment, moments, same_moment
from comparisons.aligner.sentence import Run, Sentence
from tests.aligner.detectors.news import few, texts


def parts(text: str) -> dict[str, str]:
    return {moment.kind: moment.value for moment in moments(Sentence.read(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 9 October", {"day": "9", "month": "10"}),
        ("on October 9, 2021", {"day": "9", "month": "10", "year": "2021"}),
        ("on the ninth of October", {"day": "9", "month": "10"}),
        ("on the 9th of October", {"day": "9", "month": "10"}),
        ("am 9. Oktober", {"day": "9", "month": "10"}),
        ("9 октября", {"day": "9", "month": "10"}),
        ("le 9 octobre", {"day": "9", "month": "10"}),
        ("2021年8月25日", {"year": "2021", "month": "8", "day": "25"}),
        ("on Monday", {"weekday": "1"}),
        ("at 3 p.m.", {"time": "900"}),
        ("at 15:00", {"time": "900"}),
        ("at noon", {"time": "720"}),
        ("the 1980s", {"decade": "80"}),
        ("on Christmas Day", {"day": "25", "month": "12"}),
        ("last week", {"when": "last week"}),
        ("yesterday", {"when": "-1"}),
        ("in the third quarter", {"quarter": "third"}),
        ("at the end of the month", {"edge": "late month"}),
    ],
)
def test_each_part_of_a_date_is_read_by_its_value(text, expected):
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text", ["She may march on.", "the sun sat low", "about 2000 goats", "$1999", "1800 million", "a second goat"]
)
def test_words_and_amounts_that_only_look_like_dates(text):
    assert parts(text) == {}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("180", "900", True),  # "at three" and "15:00"
        ("900", "1620", False),  # 15:00 and 3 a.m. the next day
        ("720", "720", True),
        ("180", "240", False),
    ],
)
def test_a_time_without_its_half_of_the_day_fits_either(one, other, same):
    here, there = (Moment(Run(0, 1), "time", value) for value in (one, other))

    assert same_moment(here, there) is same_moment(there, here) is same


@few
@given(texts)
def test_moments_stand_in_the_sentence(text):
    sentence = Sentence.read(text)

    for moment in moments(sentence):
        assert 0 <= moment.run.first < moment.run.last <= len(sentence.words)
