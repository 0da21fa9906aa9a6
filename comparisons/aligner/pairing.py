"""Pairing: which sentences of two articles say the same.

Links are edges, not blocks: a sentence may have many partners, far apart, and links may cross,
because outlets merge, split and reorder what they tell.
"""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from comparisons.aligner.candidates import Candidates, find_candidates
from comparisons.aligner.features import Integers, weigh
from comparisons.aligner.normal import fold
from comparisons.aligner.scaling import Scores, scale

# The one threshold for all kinds of pairs, on the scaled cosine (chosen in docs/aligner.md).
THRESHOLD = 0.035

# Share of right links = 1 / (1 + exp(-(SLOPE * scaled + OFFSET))), fitted on the gold pairs.
SLOPE, OFFSET = 12.0, -0.2

# From here both sentences say the same wholly.
FULL_FROM = 0.5


class Pairing(NamedTuple):
    """One left sentence said again by one right sentence.

    `left` and `right` are indices into the sequences; `score` is 0-100 (of links at 80 about 80 % are right);
    `extent` is "full" where both say the same wholly, else "partial".
    """

    left: int
    right: int
    score: int
    extent: str


def align(left: Sequence[str], right: Sequence[str]) -> list[Pairing]:
    """Return the links between the sentences of two articles, in order of (left, right).

    `align(b, a)` mirrors `align(a, b)`, and equal input gives equal output. Time and memory are bounded
    on any text: see `TEXT_CAP`, `WORK_CAP`, `CANDIDATES`.

    >>> here = ["The bridge was closed on Monday.", "Nobody was hurt, the mayor said."]
    >>> there = ["The mayor said that nobody was hurt.", "On Monday the old bridge was closed."]
    >>> [(pairing.left, pairing.right) for pairing in align(here, there)]
    [(0, 1), (1, 0)]
    """
    left, right = list(left), list(right)
    # invariant: scores do not depend on which article is called left
    if (len(right), right) < (len(left), left):
        return sorted(Pairing(p.right, p.left, p.score, p.extent) for p in _align(right, left))
    return _align(left, right)


def _align(left: list[str], right: list[str]) -> list[Pairing]:
    if not left or not right:
        return []
    twins = dict.fromkeys(_twins(left, right), Pairing(0, 0, 100, "full"))
    pairings = {place: Pairing(*place, 100, "full") for place in twins}
    candidates = find_candidates(weigh([fold(text) for text in left], [fold(text) for text in right]))
    scaled = scale(candidates, len(left), len(right))
    taken_left, taken_right = {i for i, _ in twins}, {j for _, j in twins}
    for index in np.flatnonzero(_chosen(candidates, scaled)):
        i, j = int(candidates.left[index]), int(candidates.right[index])
        full = bool(candidates.cosine[index] >= FULL_FROM) and i not in taken_left and j not in taken_right
        pairing = Pairing(i, j, _score(float(scaled[index])), "full" if full else "partial")
        pairings.setdefault((i, j), pairing)
    return sorted(pairings.values())


def _twins(left: list[str], right: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of equal sentences: the first with the first, and so on; a surplus goes to the last."""
    places: tuple[dict[str, list[int]], dict[str, list[int]]] = ({}, {})
    for side, texts in zip(places, (left, right), strict=True):
        for position, text in enumerate(texts):
            side.setdefault(text, []).append(position)
    for text, here in places[0].items():
        there = places[1].get(text, [])
        for turn in range(max(len(here), len(there)) if there else 0):
            yield here[min(turn, len(here) - 1)], there[min(turn, len(there) - 1)]


def _chosen(candidates: Candidates, scaled: Scores) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which candidates are the best of their left or of their right sentence, and good enough."""
    best = np.zeros(scaled.size, dtype=np.bool_)
    best[_best_of_each(candidates.left, candidates.right, scaled)] = True
    best[_best_of_each(candidates.right, candidates.left, scaled)] = True
    return best & (scaled >= THRESHOLD)


def _best_of_each(sentences: Integers, others: Integers, scaled: Scores) -> Integers:
    """Return the places of the best candidate of each sentence; of equals the first."""
    order = np.lexsort((others, -scaled, sentences))
    return order[np.unique(sentences[order], return_index=True)[1]]


def _score(scaled: float) -> int:
    """Return the share of right links to expect at this scaled cosine, in percent."""
    return round(100 / (1 + math.exp(-(SLOPE * scaled + OFFSET))))
