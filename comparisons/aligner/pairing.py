"""Pairing: which sentences of two articles say the same.

Links are edges, not blocks: a sentence may have many partners, far apart, and links may cross,
because outlets merge, split and reorder what they tell.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from comparisons.aligner.candidates import Candidates, find_candidates
from comparisons.aligner.choosing import choose
from comparisons.aligner.curves import Evidence, Values
from comparisons.aligner.evidence import Texts, fuzziness, gather
from comparisons.aligner.extent import FULL, PARTIAL, is_full
from comparisons.aligner.features import Features, weigh_words
from comparisons.aligner.normal import fold
from comparisons.aligner.vectors import Sides, wholes
from comparisons.aligner.weights import LETTERS, VECTORS

Place = tuple[int, int]


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

    `align(b, a)` mirrors `align(a, b)`, and equal input gives equal output. A sentence may have several links, no
    more than `PARTNERS` but for equal ones. Time and memory are bounded on any text: see `TEXT_CAP`, `WORK_CAP`,
    `CANDIDATES`.

    `vectors`, a matrix of unit vectors for each sentence of both sides, are evidence where they are given: two articles
    in different languages have little else in common. A title, by its index, is held against titles only: every
    headline says a little of what its lead says.

    >>> here = ["The bridge was closed on Monday.", "Nobody was hurt, the mayor said."]
    >>> there = ["The mayor said that nobody was hurt.", "On Monday the old bridge was closed."]
    >>> [(pairing.left, pairing.right) for pairing in align(here, there)]
    [(0, 1), (1, 0)]
    """
    pair = Pair(list(left), list(right), vectors, frozenset(left_titles), frozenset(right_titles))
    # invariant: scores do not depend on which article is called left
    if (len(right), pair.right) < (len(left), pair.left):
        return sorted(Pairing(i, j, score, extent) for j, i, score, extent in _align(pair.mirrored()))
    return sorted(_align(pair))


class Pair(NamedTuple):
    """What is aligned: the sentences of both sides, and what is known of them."""

    left: list[str]
    right: list[str]
    vectors: Sides | None = None
    left_titles: frozenset[int] = frozenset()
    right_titles: frozenset[int] = frozenset()

    def mirrored(self) -> "Pair":
        vectors = self.vectors and self.vectors.mirrored()
        return Pair(self.right, self.left, vectors, self.right_titles, self.left_titles)


def candidates_and_fuzzy(left: Sequence[str], right: Sequence[str]) -> tuple[Candidates, Values]:
    """Return the candidates by words alone, and RapidFuzz's ratio of each: the stage that `bench align` times."""
    texts = _texts(Pair(list(left), list(right)))
    candidates = find_candidates(texts.words)
    return candidates, fuzziness(texts, candidates)


def weigh_up(pair: Pair) -> tuple[Candidates, Evidence]:
    """Return the candidates of a pair and the evidence of each: what a judgement, or a lesson, is made of."""
    texts = _texts(pair)
    candidates = _candidates(pair, texts)
    return candidates, gather(texts, candidates)


def _align(pair: Pair) -> Iterator[Pairing]:
    if not pair.left or not pair.right:
        return
    twins = set(_twins(pair))
    yield from (Pairing(i, j, 100, FULL) for i, j in twins)
    answered = {i for i, _ in twins}, {j for _, j in twins}
    for i, j, score, full in _judged(pair):
        if (i, j) not in twins:
            # A sentence with an equal on the other side says wholly the same as that one only.
            whole = full and i not in answered[0] and j not in answered[1]
            yield Pairing(i, j, score, FULL if whole else PARTIAL)


def _judged(pair: Pair) -> Iterator[tuple[int, int, int, bool]]:
    """Yield the links: left, right, score, and whether it is full."""
    candidates, evidence = weigh_up(pair)
    judged = (VECTORS if pair.vectors else LETTERS).judge(evidence)
    full = is_full(judged)
    for at in np.flatnonzero(choose(candidates, judged.link)):
        yield int(candidates.left[at]), int(candidates.right[at]), round(100 * judged.link[at]), bool(full[at])


def _texts(pair: Pair) -> Texts:
    left, right = [fold(text) for text in pair.left], [fold(text) for text in pair.right]
    whole = pair.vectors and (wholes(pair.vectors.left), wholes(pair.vectors.right))
    return Texts(pair.left, pair.right, left, right, weigh_words(left, right), pair.vectors, whole)


def _twins(pair: Pair) -> Iterator[Place]:
    """Yield the pairs of equal sentences: the first with the first, and so on; a surplus goes to the last."""
    here, there = _places(pair.left, pair.left_titles), _places(pair.right, pair.right_titles)
    for text in here.keys() & there.keys():
        mine, theirs = here[text], there[text]
        for turn in range(max(len(mine), len(theirs))):
            yield mine[min(turn, len(mine) - 1)], theirs[min(turn, len(theirs) - 1)]


def _places(texts: list[str], titles: Collection[int]) -> dict[tuple[str, bool], list[int]]:
    """Return where each text stands; a title and a sentence are not equal."""
    places = defaultdict(list)
    for position, text in enumerate(texts):
        places[text, position in titles].append(position)
    return places


def _candidates(pair: Pair, texts: Texts) -> Candidates:
    """Return the candidates among the titles, and those among all other sentences, in order of (left, right)."""
    if not pair.left_titles and not pair.right_titles:
        return find_candidates(texts.words, texts.wholes)
    kinds = [_candidates_of(pair, texts, titles=titles) for titles in (True, False)]
    left, right = (np.concatenate(column) for column in zip(*kinds, strict=True))
    order = np.lexsort((right, left))
    return Candidates(left[order], right[order])


def _candidates_of(pair: Pair, texts: Texts, *, titles: bool) -> Candidates:
    """Return the candidates among the titles only, or among the rest only."""
    left = np.flatnonzero([(i in pair.left_titles) == titles for i in range(len(pair.left))])
    right = np.flatnonzero([(j in pair.right_titles) == titles for j in range(len(pair.right))])
    if not left.size or not right.size:
        return Candidates(left[:0], right[:0])
    among = texts.wholes and (texts.wholes[0][left], texts.wholes[1][right])
    found = find_candidates(Features(texts.words.left[left], texts.words.right[right]), among)
    return Candidates(left[found.left], right[found.right])
