"""Choosing: which candidates become links.

A sentence is linked to what answers it best, seen from either side: so one sentence can be the best answer
of several (a merge, a lead that sums up), and links may cross.
"""

import numpy as np
import numpy.typing as npt

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.features import Integers
from comparisons.aligner.scaling import Scores

# The one threshold for all kinds of pairs, on the scaled cosine (docs/aligner.md has the curve).
THRESHOLD = 0.035

# A candidate beside a link may fall short of the threshold by so much: what was said next to each other
# was often retold next to each other.
GROWTH = 0.02

# Where there is little to compare, anything stands out: below this cosine it is still noise. The second is for
# the mean of letters and vectors. On the gold pairs they cost next to nothing.
FLOOR = 0.08
FLOOR_WITH_VECTORS = 0.14

# Steps from a pair to those beside it: on in both articles, or on in one of them.
BESIDE = ((1, 1), (-1, -1), (0, 1), (0, -1), (1, 0), (-1, 0))

Choice = npt.NDArray[np.bool_]


def choose(candidates: Candidates, scaled: Scores, *, floor: float = FLOOR) -> Choice:
    """Return which candidates are links: best of their left or of their right sentence, and good enough."""
    best = _best_of_either(candidates, scaled, THRESHOLD - GROWTH) & (candidates.cosine >= floor)
    sure = best & (scaled >= THRESHOLD)
    return sure | (best & _beside(candidates, sure))


def _best_of_either(candidates: Candidates, scaled: Scores, threshold: float) -> Choice:
    best = np.zeros(scaled.size, dtype=np.bool_)
    best[_best_of_each(candidates.left, candidates.right, scaled)] = True
    best[_best_of_each(candidates.right, candidates.left, scaled)] = True
    return best & (scaled >= threshold)


def _best_of_each(sentences: Integers, others: Integers, scaled: Scores) -> Integers:
    """Return the places of the best candidate of each sentence; of equals the first."""
    order = np.lexsort((others, -scaled, sentences))
    return order[np.unique(sentences[order], return_index=True)[1]]


def _beside(candidates: Candidates, sure: Choice) -> Choice:
    """Return which candidates stand beside a sure link."""
    # Wide enough that a step off the last sentence does not land on the next row.
    width = 2 + int(candidates.right.max(initial=0))
    keys = candidates.left * width + candidates.right
    steps = [np.isin(keys + down * width + on, keys[sure]) for down, on in BESIDE]
    return np.asarray(np.any(steps, axis=0), dtype=np.bool_)
