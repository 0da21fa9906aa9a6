"""Choosing: which candidates become links.

Every candidate above one threshold is a link, not only the best of a sentence: outlets merge, split and sum up, so a
sentence may have several partners far apart. What keeps half an article from being glued together is the evidence
of how far a candidate is ahead of its rivals, and a bound on the partners of one sentence.
"""

import numpy as np
import numpy.typing as npt

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import Values
from comparisons.aligner.scaling import ranked

# Between two articles that have nothing to do with each other few scores are high: a link needs this at least.
LEAST = 0.3

# A sentence has at most so many partners: a lead sums up a whole article, but no sentence says ten others again.
PARTNERS = 8

Choice = npt.NDArray[np.bool_]


def choose(candidates: Candidates, shares: Values, *, caution: float = 0.0) -> Choice:
    """Return which candidates are links, given how likely each is to be right; with `caution` (0-1) fewer."""
    chosen = shares >= max(LEAST, threshold(shares) + caution)
    for side in candidates:
        order, ranks = ranked(side, shares)
        chosen[order[ranks >= PARTNERS]] = False
    return chosen


def threshold(shares: Values) -> float:
    """Return the threshold by which the links may hope for the highest F1: half of it (Lipton et al. 2014).

    It is the same rule for every kind of pair, and asks more of two translations than of two outlets that retell
    freely: in those a link at 40 is among the doubtful ones, in these it is what there is.

    >>> threshold(np.array([1.0, 1.0, 0.0])), round(threshold(np.array([0.4, 0.4, 0.4])), 3)
    (0.5, 0.286)
    """
    if not shares.size:
        return 0.5
    highest = np.sort(shares)[::-1]
    promised = 2 * np.cumsum(highest) / (np.arange(1, highest.size + 1) + highest.sum())
    return float(promised.max()) / 2
