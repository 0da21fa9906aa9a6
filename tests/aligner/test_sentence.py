from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner.sentence import WORDS_CAP, Run, Sentence, american, quotations, stem
from tests.aligner.detectors.news import few, texts


def words(text: str, language: str = "en") -> list[str]:
    return [word.text for word in Sentence.read(text, language).words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. navy sailed.", ["The", "U.S.", "navy", "sailed"]),
        ("It cost $1,200.50 today.", ["It", "cost", "$", "1,200.50", "today"]),
        ("a long-term plan", ["a", "long", "term", "plan"]),
        ("The mayor's dog", ["The", "mayor", "'s", "dog"]),
        ("25% of O'Hara", ["25", "%", "of", "O'Hara"]),
        ("大桥关闭", ["大", "桥", "关", "闭"]),
        ("cafe\u0301 naïve", ["cafe\u0301", "naïve"]),
        ("at 15:30 sharp", ["at", "15:30", "sharp"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize("text", ["didn't", "didn’t", "DIDN'T", "didnt"])
def test_a_contraction_is_a_verb_and_not(text):
    assert [word.lower for word in Sentence.read(text).words] == ["did", "not"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("went", "go"),
        ("organised", "organizes"),
        ("colour", "color"),
        ("theatres", "theater"),
        ("travelling", "traveled"),
        ("programme", "program"),
    ],
)
def test_forms_of_one_word_have_one_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize("word", ["our", "four", "rise", "wise", "fence", "tell"])
def test_a_short_word_is_no_british_spelling(word):
    assert american(word) == word


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He called it "a win".', ["a win"]),
        ("He called it “a win”, she „a loss“.", ["a win", "a loss"]),
        ("« une victoire »", [" une victoire "]),
        ("「大桥关闭」", ["大桥关闭"]),
        ("the workers' strike and the mayor's dog", []),
        ("She said 'it isn't over'.", ["it isn't over"]),
        ('5" of snow', []),
        ('an "unclosed one', []),
    ],
)
def test_quotations_are_what_stands_between_two_marks(text, expected):
    assert [text[start:end] for start, end in quotations(text)] == expected


def test_the_first_word_of_a_sentence_and_of_a_quotation_opens():
    sentence = Sentence.read('It rained. Then he said: "Nobody came."')

    assert [sentence.words[at].text for at in range(len(sentence.words)) if sentence.opens(at)] == [
        "It",
        "Then",
        "Nobody",
    ]


def test_a_phrase_is_found_from_a_place_on():
    sentence = Sentence.read("and then and then")

    assert [sentence.find(["and", "then"], after=at) for at in (0, 1, 3)] == [0, 2, -1]


class TestLaws:
    @few
    @given(texts)
    def test_the_words_are_parts_of_the_text_in_their_order(self, text):
        read = Sentence.read(text).words

        assert all(text[word.start : word.end] == word.text != "" for word in read)
        assert all(one.end <= other.start for one, other in pairwise(read))
        assert len(read) <= WORDS_CAP

    @few
    @given(texts)
    def test_quotations_lie_in_the_text_side_by_side(self, text):
        found = quotations(text)

        assert all(0 < start < end < len(text) for start, end in found)
        assert all(one[1] < other[0] for one, other in pairwise(found))

    @few
    @given(texts, st.data())
    def test_the_span_of_a_run_goes_from_its_first_word_to_its_last(self, text, data):
        sentence = Sentence.read(text)
        if sentence.words:
            first = data.draw(st.integers(0, len(sentence.words) - 1))
            start, end = sentence.span(Run(first, len(sentence.words)))
            assert (start, end) == (sentence.words[first].start, sentence.words[-1].end)
