"""Local scaling: cosines of unlike articles made comparable, so that one threshold serves all.

Two sentences of one topic have a high cosine whatever they say. What counts is how far a pair stands out
from the best that either of its sentences finds: the cosine less the mean of the nearest (cross-domain
similarity local scaling, Conneau et al. 2018), less a little for standing at another place in the article.
"""

import numpy as np
import numpy.typing as npt

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.features import Integers

NEAREST = 3
NEAREST_WEIGHT = 0.8
POSITION_WEIGHT = 0.08

Scores = npt.NDArray[np.float64]


def scale(candidates: Candidates, left_size: int, right_size: int) -> Scores:
    """Return how far each candidate stands out, mostly within -0.5 to 1; the same whichever side is left."""
    usual = _usual(candidates.left, candidates.cosine, left_size)[candidates.left]
    usual_there = _usual(candidates.right, candidates.cosine, right_size)[candidates.right]
    apart = np.abs((candidates.left + 0.5) / left_size - (candidates.right + 0.5) / right_size)
    scaled = candidates.cosine - NEAREST_WEIGHT * (usual + usual_there) / 2 - POSITION_WEIGHT * apart
    return np.asarray(np.round(scaled, 6), dtype=np.float64)


def _usual(sentences: Integers, cosines: Scores, size: int) -> Scores:
    """Return the mean of the `NEAREST` highest cosines of each sentence; those it lacks count as 0."""
    order = np.lexsort((-cosines, sentences))
    firsts = np.concatenate(([0], np.cumsum(np.bincount(sentences, minlength=size))))
    nearest = order[np.arange(order.size) - firsts[sentences[order]] < NEAREST]
    return np.bincount(sentences[nearest], weights=cosines[nearest], minlength=size) / NEAREST
