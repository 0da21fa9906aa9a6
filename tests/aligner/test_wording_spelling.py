import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner.normal import plain
from comparisons.aligner.spelling import differing, is_variant, variants
from comparisons.aligner.tokens import tokens

words = st.text("abcdeéö\u0301ийנहि한", min_size=1, max_size=12)


def found(left: str, right: str) -> dict[str, str]:
    return variants(tokens(left), tokens(right))


class TestOneWord:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("organise", "organize"),
            ("centre", "center"),
            ("colour", "color"),
            ("programme", "program"),
            ("defence", "defense"),
            ("cancelled", "canceled"),
            ("government", "goverment"),
            ("receive", "recieve"),
            ("country", "countries"),
            ("closed", "closing"),
            ("Russia", "Russian"),
            ("Russia's", "Russia"),
            ("Kiev", "Kyiv"),
            ("Gaddafi", "Qaddafi"),
            ("Zelensky", "Zelenskyy"),
            ("Erdogan", "Erdoğan"),
            ("Россия", "России"),
            ("мост", "моста"),
            ("중국은", "중국이"),
            ("مغلق", "مغلقا"),
        ],
    )
    def test_in_two_spellings_or_forms(self, one, other):
        assert found(one, other)

    def test_names_alone_are_taken_by_their_sound(self):
        assert found("Peres", "Paras") == {}
        assert found("Kharkov", "Kharkiv")
        assert not is_variant("lviv", "lvov")


class TestTwoWords:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("1998", "1989"),
            ("million", "billion"),
            ("sixteen", "sixty"),
            ("fourteen", "forty"),
            ("June", "July"),
            ("Tuesday", "Thursday"),
            ("legal", "illegal"),
            ("possible", "impossible"),
            ("would", "wouldn't"),
            ("should", "could"),
            ("affect", "effect"),
            ("police", "policy"),
            ("employer", "employee"),
            ("attacker", "attacked"),
            ("country", "county"),
            ("now", "not"),
            ("from", "form"),
            ("Iran", "Iraq"),
            ("Niger", "Nigeria"),
            ("Austria", "Australia"),
            ("plan", "planet"),
            ("大", "天"),
            ("पुल", "पाल"),
        ],
    )
    def test_that_only_look_alike(self, one, other):
        assert found(one, other) == {}

    def test_a_word_that_both_sides_have_is_nobodys_spelling(self):
        assert found("Russia and Russian", "Russian oil, not Russia") == {}

    def test_each_word_has_one_spelling_at_most(self):
        assert found("organise", "organize organized") == {"organize": "organise"}


class TestLetters:
    @given(words, words)
    def test_without_those_that_differ_the_words_are_alike(self, one, other):
        here, there = differing(one, other)

        assert (there, here) == differing(other, one)
        assert plain(without(one, here)) == plain(without(other, there))

    def test_a_letter_keeps_its_mark(self):
        assert differing("cafe\u0301s", "cafes") == ([range(3, 5)], [range(3, 4)])

    def test_an_apostrophe_is_no_letter(self):
        assert differing("Café’s", "Cafe's") == ([range(3, 4)], [range(3, 4)])


def without(word: str, parts: list[range]) -> str:
    gone = {place for part in parts for place in part}
    return "".join(letter for place, letter in enumerate(word) if place not in gone)
