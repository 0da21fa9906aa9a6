"""Pairing: which sentences of two articles say the same.

Links are edges, not blocks: a sentence may have many partners, far apart, and links may cross,
because outlets merge, split and reorder what they tell.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from comparisons.aligner.candidates import Candidates, find_candidates
from comparisons.aligner.choosing import FLOOR, FLOOR_WITH_VECTORS, choose
from comparisons.aligner.extent import FULL, PARTIAL, extents
from comparisons.aligner.features import Features, weigh
from comparisons.aligner.normal import fold
from comparisons.aligner.scaling import scale
from comparisons.aligner.vectors import Sides, blend

Place = tuple[int, int]

# Odds that a link is right = exp(RISE * log(scaled cosine + SHIFT) + OFFSET), fitted on the gold pairs
# (Platt 1999, on the logarithm: it fits the weak links better).
RISE, SHIFT, OFFSET = 3.04, 0.1, 5.63


class Pairing(NamedTuple):
    """One left sentence said again by one right sentence.

    `left` and `right` are indices into the sequences; `score` is 0-100 (of links at 80 about 80 % are right);
    `extent` is "full" where both say the same wholly, else "partial".
    """

    left: int
    right: int
    score: int
    extent: str


def align(
    left: Sequence[str],
    right: Sequence[str],
    *,
    vectors: Sides | None = None,
    left_titles: Collection[int] = (),
    right_titles: Collection[int] = (),
) -> list[Pairing]:
    """Return the links between the sentences of two articles, in order of (left, right).

    `align(b, a)` mirrors `align(a, b)`, and equal input gives equal output. Each sentence brings at most its
    best answer, so there are no more links than sentences, but for equal ones. Time and memory are bounded
    on any text: see `TEXT_CAP`, `WORK_CAP`, `CANDIDATES`.

    `vectors`, a unit vector for each sentence of both sides, are half of the evidence where they are given:
    two articles in different languages have little else in common. A title, by its index, is held against
    titles only: every headline says a little of what its lead says.

    >>> here = ["The bridge was closed on Monday.", "Nobody was hurt, the mayor said."]
    >>> there = ["The mayor said that nobody was hurt.", "On Monday the old bridge was closed."]
    >>> [(pairing.left, pairing.right) for pairing in align(here, there)]
    [(0, 1), (1, 0)]
    """
    sides = Texts(list(left), list(right), vectors, frozenset(left_titles), frozenset(right_titles))
    # invariant: scores do not depend on which article is called left
    if (len(right), sides.right) < (len(left), sides.left):
        return sorted(Pairing(i, j, score, extent) for j, i, score, extent in _align(sides.mirrored()))
    return sorted(_align(sides))


class Texts(NamedTuple):
    """What is aligned: the sentences of both sides, and what is known of them."""

    left: list[str]
    right: list[str]
    vectors: Sides | None
    left_titles: frozenset[int]
    right_titles: frozenset[int]

    def mirrored(self) -> "Texts":
        vectors = self.vectors and Sides(self.vectors.right, self.vectors.left)
        return Texts(self.right, self.left, vectors, self.right_titles, self.left_titles)


def _align(texts: Texts) -> Iterator[Pairing]:
    if not texts.left or not texts.right:
        return
    twins = dict.fromkeys(_twins(texts.left, texts.right), 100)
    folded = texts._replace(left=[fold(text) for text in texts.left], right=[fold(text) for text in texts.right])
    links = twins | {place: score for place, score in _scored(folded).items() if place not in twins}
    answered = {i for i, _ in twins}, {j for _, j in twins}
    for (i, j), extent in zip(links, extents(links, folded.left, folded.right, texts.vectors), strict=True):
        if (i, j) in twins:
            yield Pairing(i, j, 100, FULL)
            continue
        # A sentence with an equal on the other side says wholly the same as that one only.
        whole = i not in answered[0] and j not in answered[1]
        yield Pairing(i, j, links[i, j], extent if whole else PARTIAL)


def _twins(left: list[str], right: list[str]) -> Iterator[Place]:
    """Yield the pairs of equal sentences: the first with the first, and so on; a surplus goes to the last."""
    here, there = _places(left), _places(right)
    for text in here.keys() & there.keys():
        mine, theirs = here[text], there[text]
        for turn in range(max(len(mine), len(theirs))):
            yield mine[min(turn, len(mine) - 1)], theirs[min(turn, len(theirs) - 1)]


def _places(texts: list[str]) -> dict[str, list[int]]:
    places = defaultdict(list)
    for position, text in enumerate(texts):
        places[text].append(position)
    return places


def _scored(texts: Texts) -> dict[Place, int]:
    """Return the links between folded sentences and the score of each."""
    candidates = _candidates(texts)
    scaled = scale(candidates, len(texts.left), len(texts.right))
    floor = FLOOR_WITH_VECTORS if texts.vectors else FLOOR
    return {
        (int(candidates.left[at]), int(candidates.right[at])): _score(float(scaled[at]))
        for at in np.flatnonzero(choose(candidates, scaled, floor=floor))
    }


def _candidates(texts: Texts) -> Candidates:
    """Return the candidates among the titles, and those among all other sentences, in order of (left, right)."""
    features = weigh(texts.left, texts.right)
    if not texts.left_titles and not texts.right_titles:
        return _with_vectors(find_candidates(features), texts.vectors)
    kinds = [_candidates_of(texts, features, titles=titles) for titles in (True, False)]
    columns = [np.concatenate(column) for column in zip(*kinds, strict=True)]
    order = np.lexsort((columns[1], columns[0]))
    return Candidates(*(column[order] for column in columns))


def _candidates_of(texts: Texts, features: Features, *, titles: bool) -> Candidates:
    """Return the candidates among the titles only, or among the rest only."""
    left = np.flatnonzero([(i in texts.left_titles) == titles for i in range(len(texts.left))])
    right = np.flatnonzero([(j in texts.right_titles) == titles for j in range(len(texts.right))])
    found = find_candidates(Features(features.left[left], features.right[right]))
    if left.size and right.size:
        vectors = texts.vectors and Sides(texts.vectors.left[left], texts.vectors.right[right])
        found = _with_vectors(found, vectors)
    return Candidates(left[found.left], right[found.right], found.cosine)


def _with_vectors(lexical: Candidates, vectors: Sides | None) -> Candidates:
    return blend(lexical, vectors) if vectors else lexical


def _score(scaled: float) -> int:
    """Return the share of right links to expect at this scaled cosine, in percent."""
    return round(100 / (1 + math.exp(-(RISE * math.log(max(scaled + SHIFT, 1e-6)) + OFFSET))))
