"""Evaluation: how well the aligner does on pairs of articles whose links are known.

Links are counted one by one over all documents (micro): an m:n group counts as all its pairs.
"""

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter
from typing import NamedTuple, Self

from comparisons.aligner.pairing import align
from comparisons.aligner.vectors import Sides

Place = tuple[int, int]


class Document(NamedTuple):
    """Two articles, their true links, the pairs that count neither way, and the languages if they are known."""

    left: Sequence[str]
    right: Sequence[str]
    links: frozenset[Place]
    ignored: frozenset[Place]
    languages: tuple[str, str] = ("", "")


class Tally(NamedTuple):
    """Counts that can be added up: of documents, links, sentences without a link, and seconds."""

    documents: int = 0
    links: int = 0
    found: int = 0
    found_rightly: int = 0
    unlinked: int = 0
    left_alone: int = 0
    seconds: float = 0.0

    @property
    def precision(self) -> float:
        """Share of the found links that are right; of none found, 1 where there are none to find."""
        return _share(self.found_rightly, self.found, otherwise=self.links == 0)

    @property
    def recall(self) -> float:
        """Share of the true links that were found; of none, 1 where none were found."""
        return _share(self.found_rightly, self.links, otherwise=self.found == 0)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _share(2 * self.found_rightly, self.found + self.links, otherwise=True)

    @property
    def null_accuracy(self) -> float:
        """Share of the sentences without a true link that were given none."""
        return _share(self.left_alone, self.unlinked, otherwise=True)

    def plus(self, other: Self) -> "Tally":
        return Tally._make(mine + theirs for mine, theirs in zip(self, other, strict=True))


def measure(document: Document, vectors_of: Callable[[Document], Sides | None] = lambda _: None) -> Tally:
    """Return the counts of one document, aligned now; its sentences are taken as they are.

    The time that `vectors_of` takes to give the sentences' vectors, or None, is counted.
    """
    start = perf_counter()
    pairings = align(document.left, document.right, vectors=vectors_of(document))
    seconds = perf_counter() - start
    found = {(pairing.left, pairing.right) for pairing in pairings}
    return tally(document, found)._replace(seconds=seconds)


def tally(document: Document, found: Iterable[Place]) -> Tally:
    """Return the counts of one document for which the links `found` were proposed."""
    proposed, links = set(found) - document.ignored, document.links - document.ignored
    unlinked = _sentences(document) - _ends(links)
    return Tally(
        documents=1,
        links=len(links),
        found=len(proposed),
        found_rightly=len(proposed & links),
        unlinked=len(unlinked),
        left_alone=len(unlinked - _ends(proposed)),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of the counts."""
    summed = Tally()
    for each in tallies:
        summed = summed.plus(each)
    return summed


def _sentences(document: Document) -> set[tuple[str, int]]:
    left = {("left", i) for i in range(len(document.left))}
    return left | {("right", j) for j in range(len(document.right))}


def _ends(links: Iterable[Place]) -> set[tuple[str, int]]:
    return {end for i, j in links for end in (("left", i), ("right", j))}


def _share(part: int, whole: int, *, otherwise: bool) -> float:
    return part / whole if whole else float(otherwise)
