"""The arithmetic of scores: an example worked by hand, and the laws that hold whatever the numbers are."""

import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons import scoring
from comparisons.models import Divergence
from comparisons.rows import WITHOUT_SPACES
from comparisons.scoring import LETTERS_A_WORD, per_thousand, percent, tally, total, words_in

SEVERITIES = {severity: float(severity) for severity in Divergence.Severity.values}
CATEGORIES = {"omission": 1.0, "number": 2.0, "style": 0.5}

flag_lists = st.lists(st.tuples(st.sampled_from(sorted(CATEGORIES)), st.sampled_from(sorted(SEVERITIES))))
weights = st.floats(0, 1000)

# How long an example takes on a busy machine says nothing of the arithmetic.
patient = settings(deadline=None)


def points(flags, severities=SEVERITIES, categories=CATEGORIES):
    return total(tally(flags, severities=severities, categories=categories))


def test_the_examples_in_the_docstrings_hold():
    assert doctest.testmod(scoring).failed == 0


def test_an_example_worked_by_hand():
    """Two minor omissions, a critical number, a major matter of style: 2 x 1 x 1 + 25 x 2 + 5 x 0.5 = 54.5."""
    flags = [("omission", 1), ("number", 25), ("omission", 1), ("style", 5)]
    assert points(flags) == 54.5
    assert per_thousand(54.5, 500) == 109


def test_what_gives_most_points_is_told_first():
    lines = tally([("style", 1), ("omission", 25), ("number", 5)], severities=SEVERITIES, categories=CATEGORIES)
    assert [line.category for line in lines] == ["omission", "number", "style"]


@patient
@given(flag_lists, flag_lists)
def test_the_points_of_two_lots_add_up(one, other):
    assert points(one + other) == pytest.approx(points(one) + points(other))


@patient
@given(flag_lists, st.randoms())
def test_the_order_of_the_flags_is_nothing(flags, random):
    shuffled = random.sample(flags, len(flags))
    assert points(flags) == points(shuffled)


@patient
@given(flag_lists, st.sampled_from(sorted(CATEGORIES)))
def test_a_category_that_weighs_nothing_is_as_if_not_flagged(flags, category):
    without = [flag for flag in flags if flag[0] != category]
    assert points(flags, categories=CATEGORIES | {category: 0.0}) == points(without)


@patient
@given(flag_lists, st.sampled_from(sorted(SEVERITIES)))
def test_a_severity_that_weighs_nothing_is_as_if_not_flagged(flags, severity):
    without = [flag for flag in flags if flag[1] != severity]
    assert points(flags, severities=SEVERITIES | {severity: 0.0}) == points(without)


@patient
@given(flag_lists, weights)
def test_weights_of_so_many_times_give_so_many_times_the_points(flags, times):
    heavier = {severity: times * weight for severity, weight in SEVERITIES.items()}
    assert points(flags, severities=heavier) == pytest.approx(times * points(flags))


@patient
@given(flag_lists, flag_lists)
def test_another_flag_never_makes_a_score_less(flags, more):
    assert points(flags + more) >= points(flags)


@patient
@given(st.floats(0, 1e6), st.floats(1, 1e6))
def test_twice_the_words_are_half_the_score(given_points, words):
    assert per_thousand(given_points, 2 * words) == pytest.approx(per_thousand(given_points, words) / 2)


@patient
@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_all_is_a_hundred_percent_and_only_all_is(part, whole):
    share = percent(min(part, whole), whole)
    assert (share == 100) == (part >= whole)
    assert (share == 0) == (part == 0)


@patient
@given(st.lists(st.text("abc", min_size=1)), st.lists(st.text("abc", min_size=1)))
def test_words_are_counted_sentence_by_sentence_as_together(one, other):
    both = " ".join(one + other)
    assert words_in(both, "en") == words_in(" ".join(one), "en") + words_in(" ".join(other), "en")


@patient
@given(st.text("大桥星期一重新开放", max_size=50), st.text("大桥星期一重新开放", max_size=50))
def test_letters_are_counted_where_words_are_not_written_apart(one, other):
    assert words_in(one + other, "zh-Hant") == pytest.approx(words_in(one, "zh") + words_in(other, "ZH"))


def test_these_are_the_languages_that_are_counted_in_characters_elsewhere():
    assert set(LETTERS_A_WORD) == WITHOUT_SPACES


def test_a_reference_without_words_has_no_score():
    assert per_thousand(5, 0) is None
    assert percent(0, 0) is None
