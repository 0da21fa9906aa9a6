"""Local scaling: values of unlike articles made comparable, so that one threshold serves all.

Two sentences of one topic have a high cosine whatever they say. What counts is how far a pair stands out
from the best that either of its sentences finds: the value less the mean of the nearest (cross-domain
similarity local scaling, Conneau et al. 2018).
"""

import numpy as np
import numpy.typing as npt

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import Values
from comparisons.aligner.features import Integers

NEAREST = 3
NEAREST_WEIGHT = 0.8


def scale(values: Values, of: Candidates) -> Values:
    """Return how far each candidate's value stands out; the same whichever side is left."""
    usual = _usual(of.left, values)[of.left] + _usual(of.right, values)[of.right]
    return values - NEAREST_WEIGHT * usual / 2


def ahead(values: Values, of: Candidates) -> tuple[Values, Values]:
    """Return how far each value is ahead of the best other of its left, and of its right sentence; below 0 behind."""
    return _ahead(of.left, values), _ahead(of.right, values)


def ranked(sentences: Integers, values: Values) -> tuple[Integers, Integers]:
    """Return the order of the candidates by sentence, highest value first, and the rank of each within its sentence."""
    order = np.lexsort((-values, sentences))
    firsts = np.concatenate(([0], np.cumsum(np.bincount(sentences))))
    return order, np.arange(order.size) - firsts[sentences[order]]


def best(sentences: Integers, values: Values) -> Values:
    """Return for each candidate the highest value of its sentence."""
    highest = np.full(1 + int(sentences.max(initial=0)), -np.inf)
    np.maximum.at(highest, sentences, values)
    return highest[sentences]


def mutual_best(values: Values, of: Candidates) -> npt.NDArray[np.bool_]:
    """Return which candidates are the best of both their sentences."""
    return np.asarray((values == best(of.left, values)) & (values == best(of.right, values)), dtype=np.bool_)


def _usual(sentences: Integers, values: Values) -> Values:
    """Return the mean of the `NEAREST` highest values of each sentence; those it lacks count as 0."""
    order, ranks = ranked(sentences, values)
    nearest = order[ranks < NEAREST]
    size = 1 + int(sentences.max(initial=0))
    return np.bincount(sentences[nearest], weights=values[nearest], minlength=size) / NEAREST


def _ahead(sentences: Integers, values: Values) -> Values:
    order, ranks = ranked(sentences, values)
    size = 1 + int(sentences.max(initial=0))
    first, second = np.zeros(size), np.zeros(size)
    for place, column in ((0, first), (1, second)):
        at = order[ranks == place]
        column[sentences[at]] = values[at]
    leading = np.zeros(values.size, dtype=np.bool_)
    leading[order[ranks == 0]] = True
    return values - np.where(leading, second[sentences], first[sentences])
