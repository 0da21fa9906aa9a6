from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from comparisons.aligner.runs import equal_runs

words = st.lists(st.integers(0, 3), max_size=20)


@given(words, words)
def test_runs_are_a_longest_common_subsequence_in_order(here, there):
    runs = equal_runs(here, there)

    assert sum(run.length for run in runs) == LCSseq.similarity(here, there)
    for run in runs:
        assert here[run.start : run.start + run.length] == there[run.other : run.other + run.length]
    assert all(a.start + a.length <= b.start and a.other + a.length <= b.other for a, b in pairwise(runs))


def test_what_one_side_inserts_is_in_one_piece():
    assert [run.length for run in equal_runs([1, 2], [1, 9, 8, 1, 2])] == [2]
    assert [run.length for run in equal_runs([1, 2], [1, 2, 9, 2])] == [2]
