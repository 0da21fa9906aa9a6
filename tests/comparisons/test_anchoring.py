import pytest

from comparisons.anchoring import LONGEST_QUOTE, Misplaced, Words, check_words, find_words, whole_letters

TEXT = "The bridge 🌉 opened.\nThree people had died, three."


def test_typed_words_are_found_where_they_stand():
    assert find_words("bridge 🌉", TEXT, 0, len(TEXT)) == Words(4, 12, "bridge 🌉")


def test_white_space_may_differ_from_what_was_typed():
    assert find_words(" opened. Three ", TEXT, 0, len(TEXT)).quote == "opened.\nThree"


def test_words_outside_the_given_sentence_are_not_found():
    with pytest.raises(Misplaced, match="do not stand there"):
        find_words("Three people", TEXT, 0, 21)


def test_words_that_stand_there_twice_need_a_neighbour():
    with pytest.raises(Misplaced, match="more than once"):
        find_words("hree", TEXT, 0, len(TEXT))


def test_typed_words_are_not_a_pattern():
    assert find_words("a.b (c", "axb a.b (c", 0, 10) == Words(4, 10, "a.b (c")


@pytest.mark.parametrize(
    ("start", "end", "quote", "sentence"),
    [
        (4, 4, "", "No words"),
        (10, 4, "bridge", "No words"),
        (-3, 4, "The ", "outside"),
        (4, 4000, "bridge", "outside"),
        (4, 10, "Bridge", "other words"),
    ],
)
def test_a_span_that_is_not_there_is_refused(start, end, quote, sentence):
    with pytest.raises(Misplaced, match=sentence):
        check_words(Words(start, end, quote), TEXT)


def test_a_line_end_may_be_sent_as_two_signs():
    check_words(Words(13, 27, "opened.\r\nThree"), TEXT)


def test_a_quotation_has_a_length():
    text = "a" * (LONGEST_QUOTE + 1)
    with pytest.raises(Misplaced, match="Select fewer"):
        check_words(Words(0, len(text), text), text)


@pytest.mark.parametrize(
    ("text", "start", "end", "whole"),
    [
        ("a cafe\u0301 here", 2, 6, "cafe\u0301"),
        ("by 👩‍👩‍👧 and", 4, 5, "👩‍👩‍👧"),
        ("in 🇩🇪🇫🇷 and", 4, 5, "🇩🇪"),
        ("plain words", 0, 5, "plain"),
    ],
)
def test_no_letter_is_cut(text, start, end, whole):
    start, end = whole_letters(text, start, end, 0, len(text))
    assert text[start:end] == whole


def test_a_tower_of_accents_is_one_letter():
    text = "e" + "\u0301" * 100_000 + " end"
    assert whole_letters(text, 50, 60, 0, len(text)) == (0, 100_001)
