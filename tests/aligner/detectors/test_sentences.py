from hypothesis import given

from comparisons.aligner.detectors import find
from comparisons.aligner.detectors.finding import mirrored
from comparisons.aligner.detectors.trial import CATEGORIES
from comparisons.aligner.sentence import Sentence
from tests.aligner.detectors.news import edited, few, languages, pairs, texts
from tests.aligner.detectors.telling import categories, told

# Where two figures, two clauses or two stretches could each stand for one on the other side, the left chooses first.
LEFT_CHOOSES = {"number", "omission", "addition", "order"}


class TestLaws:
    @few
    @given(pairs, languages)
    def test_every_finding_lies_in_its_sentence(self, pair, tongues):
        sides = [Sentence.read(text, language) for text, language in zip(pair, tongues, strict=True)]

        for finding in find(*pair, languages=tongues):
            assert finding.left or finding.right
            for run, side in zip((finding.left, finding.right), sides, strict=True):
                assert run is None or 0 <= run.first < run.last <= len(side.words)

    @few
    @given(pairs, languages)
    def test_every_finding_says_what_and_how_surely(self, pair, tongues):
        for finding in find(*pair, languages=tongues):
            assert finding.category in CATEGORIES
            assert 0 < finding.score <= 100
            assert finding.severity in (0, 1, 5, 25)

    @few
    @given(texts, languages)
    def test_a_sentence_against_itself_gives_nothing(self, text, tongues):
        assert find(text, text, languages=(tongues[0], tongues[0])) == []

    @few
    @given(pairs)
    def test_the_same_sentences_give_the_same(self, pair):
        assert find(*pair) == find(*pair)

    @few
    @given(edited())
    def test_left_and_right_exchanged_give_the_mirrored_categories(self, pair):
        here = {mirrored(finding).category for finding in find(*pair)}
        there = {finding.category for finding in find(*pair[::-1])}

        assert here - LEFT_CHOOSES == there - LEFT_CHOOSES


class TestTogether:
    def test_several_differences_of_one_sentence_are_all_told(self):
        found = categories(
            "The mayor of Lisbon said on Monday that 40 houses were flooded.",
            "The mayor of Lisbon claimed on Tuesday that 400 houses were flooded.",
        )

        assert found == {"attribution", "date", "number"}

    def test_the_more_specific_wins(self):
        assert categories("Petra Lang sold 40 goats.", "Petra Lang sold 50 goats.") == {"number"}

    def test_case_apostrophes_and_hyphens_are_nothing(self):
        left = "The mayor's long-term plan didn't please Petra Lang."

        assert told(left, left.replace("'", "’")) == []
        assert told(left, left.replace("plan", "Plan")) == []
        assert told(left, left.replace("long-term", "long term")) == []

    def test_another_variety_of_english_is_the_same_language(self):
        left, right = "The labour centre was organised.", "The labor center was organized."

        assert told(left, right, "en-GB", "en-US") == []

    def test_an_empty_side_has_no_words_to_point_at(self):
        assert told("", "") == told(" ", "\n") == []
