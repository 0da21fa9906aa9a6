"""Extent: whether two linked sentences say the same wholly, or one of them says something else too."""

from collections import Counter
from collections.abc import Collection, Sequence

from comparisons.aligner.features import WIDE_FROM
from comparisons.aligner.vectors import Sides

FULL = "full"
PARTIAL = "partial"

# What each sentence must have of the other's letters where it is linked to that one alone, and where
# it is linked to others too. Of the links called full on the gold pairs 92 % are right and full.
ALONE_FROM = 0.5
AMONG_OTHERS_FROM = 0.65

# The same for the cosine of their vectors, where the letters are of two languages: on the sample events 92 %
# of the links so called full are.
CLOSE_ALONE_FROM = 0.65
CLOSE_AMONG_OTHERS_FROM = 0.75

# Enough of a sentence to judge by, and a bound on the sets.
LETTERS_CAP = 2_000


def extents(
    links: Collection[tuple[int, int]], left: Sequence[str], right: Sequence[str], vectors: Sides | None = None
) -> list[str]:
    """Return the extent of each link between folded sentences, in their order."""
    of_left, of_right = Counter(i for i, _ in links), Counter(j for _, j in links)
    alone = [of_left[i] == of_right[j] == 1 for i, j in links]
    if vectors:
        return [
            _extent(float(vectors.left[i] @ vectors.right[j]), CLOSE_ALONE_FROM if lone else CLOSE_AMONG_OTHERS_FROM)
            for (i, j), lone in zip(links, alone, strict=True)
        ]
    return [
        _extent(containment(left[i], right[j]), ALONE_FROM if lone else AMONG_OTHERS_FROM)
        for (i, j), lone in zip(links, alone, strict=True)
    ]


def _extent(shared: float, threshold: float) -> str:
    return FULL if shared >= threshold else PARTIAL


def containment(one: str, other: str) -> float:
    """Return the share of the longer text's letter groups that the other has too: 0 to 1.

    >>> containment("the bridge was closed", "the bridge was closed")
    1.0
    >>> containment("the bridge was closed", "on monday the bridge was closed and nobody was hurt") < 0.5
    True
    """
    mine, theirs = _groups(one), _groups(other)
    return len(mine & theirs) / max(len(mine), len(theirs), 1)


def _groups(text: str) -> set[str]:
    """Return the runs of four letters of a text, of two in scripts that write a word in one or two."""
    padded = f" {text[:LETTERS_CAP]} "
    return {padded[at : at + (2 if ord(padded[at]) >= WIDE_FROM else 4)] for at in range(len(padded) - 1)}
