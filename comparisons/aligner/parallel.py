"""How parallel two articles are: do they say the same sentence for sentence, as two translations of one text do?

Between two of these what is a little like another sentence is no link, since a better partner stands somewhere;
between two outlets that retell freely it may be all there is. So the score card has points of its own for each.
"""

import numpy as np

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import Values, odds_to_share
from comparisons.aligner.scaling import mutual_best

# A pair of sentences that stands out by so much is an answer, and by so much a close one; sharpness of both bounds.
ANSWER_FROM, CLOSE_FROM, SHARPNESS = 0.25, 0.5, 20.0

# So many of the answers are close where articles begin to be parallel, and where they wholly are.
BEGINS, WHOLLY = 0.7, 0.9


def parallelness(scaled: Values, of: Candidates) -> float:
    """Return how parallel two articles are, 0 to 1: by the answers alone, since each may leave out what it likes."""
    bests = scaled[mutual_best(scaled, of)]
    answers, close = (odds_to_share(SHARPNESS * (bests - bound)).sum() for bound in (ANSWER_FROM, CLOSE_FROM))
    share = close / max(answers, 0.5)
    return float(np.clip((share - BEGINS) / (WHOLLY - BEGINS), 0, 1))
