import pytest

from tests.aligner.detectors.telling import categories, told

GIFT = 'The coach called the defeat "a gift to the critics".'


def test_altered_words_are_found():
    found = told('She called the plan "a gamble with our water".', 'She called the plan "a gamble with our money".')

    assert found == [("quotation", "a gamble with our water", "a gamble with our money")]


def test_words_put_in_are_found():
    found = told('"We will rebuild the school," the mayor said.', '"We will never rebuild the school," the mayor said.')

    assert ("quotation", "We will rebuild the school", "We will never rebuild the school") in found


@pytest.mark.parametrize("side", ["left", "right"])
def test_lost_marks_are_found(side):
    texts = [GIFT, GIFT.replace('"', "")]

    assert categories(*(texts if side == "left" else texts[::-1])) == {"quotation"}


@pytest.mark.parametrize("marks", ["“”", "«»", "„“", "''", "‘’"])
def test_the_style_of_the_marks_is_nothing(marks):
    before, words, after = GIFT.split('"')

    assert told(GIFT, f"{before}{marks[0]}{words}{marks[1]}{after}") == []


def test_marks_lost_across_languages_are_found():
    left = "Der Trainer sprach von einem „Geschenk an die Kritiker“."

    assert categories(left, "The coach spoke of a gift to the critics.", "de", "en") == {"quotation"}
    assert told(left, 'The coach spoke of "a gift to the critics".', "de", "en") == []
