import pytest
from hypothesis import given

from comparisons.aligner.comparison import Comparison, compare
from comparisons.aligner.sentence import Run, Sentence
from tests.aligner.detectors.news import few, pairs, texts


def compared(left: str, right: str, *languages: str) -> Comparison:
    here, there = languages or ("en", "en")
    return compare(Sentence.read(left, here), Sentence.read(right, there))


def partner(found: Comparison, word: str) -> str | None:
    """The word of the right that says what `word` says on the left."""
    place = [each.text for each in found.left.sentence.words].index(word)
    other = found.left.partners.get(place)
    return None if other is None else found.right.sentence.words[other].text


@pytest.mark.parametrize(
    ("left", "right", "word", "expected"),
    [
        ("The goat slept.", "Here slept the goat.", "goat", "goat"),
        ("They organised a fair.", "They organize a fair.", "organised", "organize"),
        ("Its reelection failed.", "Its re-election failed.", "reelection", "re"),
        ("The insult hurt.", "The insulting remark hurt.", "insult", "insulting"),
        ("The goverment fell.", "The government fell.", "goverment", "government"),
        ("The premier left.", "The prime minister left.", "premier", "prime"),
        ("It has 3,000 goats.", "It has three thousand goats.", "3,000", "three"),
        ("It fell in Kyiv.", "It fell in Kiev.", "Kyiv", "Kiev"),
        ("The goat slept.", "The route slept.", "goat", None),
        ("The route is safe.", "The route is unsafe.", "safe", None),
    ],
)
def test_a_word_finds_its_partner(left, right, word, expected):
    assert partner(compared(left, right), word) == expected


def test_across_languages_only_values_and_names_are_matched():
    found = compared("Am 9. Oktober kamen 40 Ziegen nach Madrid.", "On 9 October 40 goats came to Madrid.", "de", "en")

    assert [partner(found, word) for word in ("9", "40", "Madrid", "Ziegen")] == ["9", "40", "Madrid", None]


def test_a_gap_is_what_the_other_side_says_between_the_neighbours():
    found = compared("The old goat slept.", "The big white goat slept.")
    place = found.left.sentence.lowers.index("old")

    gap = found.left.gap(found.right, Run(place, place + 1))

    assert [found.right.sentence.words[at].text for at in gap.places] == ["The", "big", "white"]


@few
@given(pairs)
def test_partners_are_words_of_the_other_side(pair):
    found = compared(*pair)

    for side, other in found.ways:
        assert all(0 <= place < len(side.sentence.words) for place in side.partners)
        assert all(0 <= place < len(other.sentence.words) for place in side.partners.values())


@few
@given(texts)
def test_a_sentence_finds_all_its_words_in_itself(text):
    found = compared(text, text)

    assert found.left.free() == found.right.free() == []
