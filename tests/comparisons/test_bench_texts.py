"""The made texts of `manage.py bench align`."""

import pytest

from comparisons.benchmarks.texts import make, vocabulary


@pytest.fixture(scope="module")
def made():
    return make(100)


def test_they_are_the_same_each_time(made):
    assert make(100) == made
    assert made.left[0] != make(101).left[0]


def test_both_sides_have_so_many_sentences_of_ordinary_length(made):
    assert (len(made.left), len(made.right)) == (100, 100)
    assert {12 <= len(text.split()) <= 35 for text in made.left} == {True}


def test_seventy_of_a_hundred_come_back_in_another_order(made):
    repeated = [right for _, right in sorted(made.planted)]
    assert len({left for left, _ in made.planted}) == 70
    assert repeated != sorted(repeated)


def test_some_halves_are_told_by_another_sentence(made):
    assert len(made.planted) == 77


def test_a_fifth_of_the_words_have_changed(made):
    alone = [(i, j) for i, j in made.planted if sum(1 for pair in made.planted if i == pair[0] or j == pair[1]) == 1]
    pairs = [(made.left[i].split(), made.right[j].split()) for i, j in alone]
    changed = sum(one != other for left, right in pairs for one, other in zip(left, right, strict=True))
    assert 0.18 < changed / sum(len(left) for left, _ in pairs) < 0.22


def test_common_words_are_common(made):
    words = " ".join(made.left).lower().split()
    assert words.count("the") > words.count("of") > words.count("bridge")
    assert len(vocabulary()[0]) == 20_000
