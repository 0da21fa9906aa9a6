"""Which candidates become links."""

import numpy as np

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.choosing import LEAST, PARTNERS, choose, threshold


def of_one_sentence(count):
    return Candidates(np.zeros(count, np.int64), np.arange(count))


def test_a_sentence_may_have_several_partners():
    assert choose(of_one_sentence(3), np.array([0.9, 0.8, 0.1])).tolist() == [True, True, False]


def test_but_not_half_an_article():
    assert choose(of_one_sentence(20), np.full(20, 0.9)).sum() == PARTNERS


def test_where_all_is_doubtful_nothing_is_a_link():
    assert not choose(of_one_sentence(5), np.full(5, LEAST - 0.01)).any()


def test_sure_pairs_ask_more_of_the_others():
    sure, doubtful = np.array([0.99] * 9 + [0.4]), np.array([0.5] * 9 + [0.4])

    assert threshold(doubtful) < threshold(sure) <= 0.5


def test_nothing_has_a_threshold_too():
    assert threshold(np.empty(0)) == 0.5
