"""What speaks for a link: each kind of evidence says what its name says."""

import numpy as np
import pytest
from hypothesis import given

from comparisons.aligner.candidates import Candidates, find_candidates
from comparisons.aligner.curves import Card, Curve
from comparisons.aligner.evidence import NOTHING
from comparisons.aligner.features import weigh_words
from comparisons.aligner.names import figures, names
from comparisons.aligner.pairing import Pair, weigh_up
from comparisons.aligner.parallel import parallelness
from comparisons.aligner.path import on_path
from comparisons.aligner.places import Places
from comparisons.aligner.scaling import ahead, scale
from tests.aligner.articles import articles

LEFT = ["On Monday Ada Quill closed the bridge to 3,000 cars.", "It rained all day.", "Nobody from Saltgate was hurt."]
RIGHT = ["Quill shut the bridge, and 3000 cars had to wait.", "The choir sang.", "In Saltgate no one came to harm."]
ALL = Candidates(np.repeat(np.arange(3), 3), np.tile(np.arange(3), 3))


def evidence(name, left=LEFT, right=RIGHT):
    candidates, found = weigh_up(Pair(left, right))
    places = zip(candidates.left.tolist(), candidates.right.tolist(), strict=True)
    return dict(zip(places, found[name].tolist(), strict=True))


def test_figures_agree_by_value():
    assert evidence("figures")[0, 0] > 0.9


def test_where_one_has_no_names_they_say_nothing():
    assert evidence("names", ["It rained in May."], ["it rained in may again."])[0, 0] == NOTHING


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("3,000 of 1.5 million", ["3000", "1500000"]),
        ("3.000 Tonnen, 1,5 Millionen Euro", ["3000", "1500000"]),
        ("3 000 тонн, 1,5 млн", ["3000", "1500000"]),
        ("约3万人，2.5亿元", ["30000", "250000000"]),
        ("٣٫٥ مليون", ["3500000"]),
        ("twelve of thirty", ["12", "30"]),
        ("Only nine. 3.5bn", ["3500000000", "9"]),
        ("3 miles, 15 militants", ["3", "15"]),
        ("two million", ["2000000"]),
        ("in 2023 300 men", ["2023", "300"]),
        ("at 7:42 a.m.", ["7.42"]),
        ("um 7.42 Uhr", ["7.42"]),
        ("38 km²", ["38"]),
    ],
)
def test_figures_are_read_as_they_are_written(text, values):
    assert figures(text) == values


def test_the_first_word_of_a_sentence_is_no_name():
    assert names("Nobody met Quill.") == ["quill"]


@given(articles, articles)
def test_evidence_is_the_same_from_either_side(left, right):
    if not left or not right:
        return
    here, mine = weigh_up(Pair(left, right))
    there, theirs = weigh_up(Pair(right, left))
    order = np.lexsort((there.left, there.right))

    assert np.array_equal(here.left, there.right[order])
    for name, values in mine.items():
        assert np.allclose(values, theirs[name][order], atol=1e-4), name


def test_scaling_takes_off_what_a_sentence_has_with_all():
    same = Candidates(np.array([0, 0, 0]), np.array([0, 1, 2]))

    assert scale(np.full(3, 0.6), same).max() < scale(np.array([0.6, 0.1, 0.1]), same).max()


def test_the_best_is_ahead_of_the_second_and_the_others_behind_it():
    one = Candidates(np.array([0, 0, 0]), np.array([0, 1, 2]))

    assert ahead(np.array([0.9, 0.5, 0.2]), one)[0].round(3).tolist() == [0.4, -0.4, -0.7]


def test_a_neighbour_is_found_and_its_lack_told():
    places = Places.of(ALL)

    assert places.beside(np.arange(9.0), 1, 1, otherwise=-1).tolist() == [4, 5, -1, 7, 8, -1, -1, -1, -1]


def test_what_goes_on_beside_sure_pairs_is_on_the_path():
    steps = Candidates(np.array([0, 1, 2, 2, 3]), np.array([0, 1, 0, 2, 3]))
    share = on_path(np.array([0.5, 0.5, 0.05, 0.06, 0.5]), steps)

    assert share[3] > share[2]


def test_a_curve_is_level_beyond_its_ends():
    assert Curve((0.0, 1.0), (0.0, 2.0)).at(np.array([-5.0, 0.5, 5.0])).tolist() == [0, 1, 2]


def test_a_card_adds_up_what_each_kind_is_worth():
    card = Card(-1.0, {"a": Curve((0.0, 1.0), (0.0, 2.0)), "b": Curve((0.0, 1.0), (0.0, -1.0))})

    assert card.log_odds({"a": np.array([1.0]), "b": np.array([1.0])}).tolist() == [0.0]


def test_between_parallel_articles_a_card_adds_points_of_its_own():
    card = Card(-1.0, {"a": Curve((0.0, 1.0), (0.0, 2.0))}, 0.5, {"a": Curve((0.0, 1.0), (0.0, -4.0))})
    evidence = {"a": np.ones(3), "parallel": np.array([0.0, 0.5, 1.0])}

    assert card.log_odds(evidence).tolist() == [1.0, -0.75, -2.5]


def test_articles_are_parallel_where_the_answers_are_close():
    steps = Candidates(np.arange(4), np.arange(4))

    assert parallelness(np.full(4, 0.9), steps) == 1
    assert parallelness(np.full(4, 0.3), steps) == 0


def test_what_has_no_answer_does_not_make_articles_less_parallel():
    close, added = np.full(4, 0.9), np.full(4, 0.1)
    steps = Candidates(np.arange(8), np.arange(8))

    assert parallelness(np.concatenate((close, added)), steps) == 1


def test_every_sentence_keeps_its_nearest():
    words = weigh_words(["a bridge closed", "a mayor spoke"], ["the mayor has spoken", "bridge closed today"])
    found = find_candidates(words)

    assert {(0, 1), (1, 0)} <= set(zip(found.left.tolist(), found.right.tolist(), strict=True))
