"""Evaluation: how well the aligner does on pairs of articles whose links are known.

Links are counted one by one over all documents (micro): an m:n group counts as all its pairs.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from time import perf_counter
from typing import NamedTuple, Self

from comparisons.aligner.extent import FULL
from comparisons.aligner.pairing import Pairing, align
from comparisons.aligner.vectors import Sides

Place = tuple[int, int]

BINS = 10


class Document(NamedTuple):
    """Two articles, their true links, the pairs that count neither way, and the languages if they are known.

    `partial` are those links that share only a part; None where the file does not tell them from the others.
    """

    left: Sequence[str]
    right: Sequence[str]
    links: frozenset[Place]
    ignored: frozenset[Place]
    languages: tuple[str, str] = ("", "")
    partial: frozenset[Place] | None = None
    id: str = ""


class Aligned(NamedTuple):
    """A document, the links that were proposed for it, and how long that took."""

    document: Document
    pairings: Sequence[Pairing]
    seconds: float

    def counted(self) -> list[Pairing]:
        """The links that count: those that the document does not ignore."""
        return [pairing for pairing in self.pairings if pairing[:2] not in self.document.ignored]

    def tally(self) -> "Tally":
        called_full = [pairing[:2] for pairing in self.pairings if pairing.extent == FULL]
        found = [pairing[:2] for pairing in self.pairings]
        return tally(self.document, found, called_full)._replace(seconds=self.seconds)


class Tally(NamedTuple):
    """Counts that can be added up: of documents, links, sentences without a link, and seconds.

    From `marked` on they are of those documents alone whose partial links are marked: how many these are; the true
    full links, and those of them that were found; the links found that are not truly partial; the links called
    full, and those of them that truly are.
    """

    documents: int = 0
    links: int = 0
    found: int = 0
    found_rightly: int = 0
    unlinked: int = 0
    left_alone: int = 0
    seconds: float = 0.0
    marked: int = 0
    full: int = 0
    full_found: int = 0
    not_partial: int = 0
    called_full: int = 0
    called_full_rightly: int = 0

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

    @property
    def f1_without_partial(self) -> float | None:
        """F1 where the truly partial links count neither way; None where none are marked."""
        f1 = _share(2 * self.full_found, self.not_partial + self.full, otherwise=True)
        return f1 if self.marked else None

    @property
    def full_precision(self) -> float | None:
        """Share of the links called full that are true full links; None where no links are marked as partial."""
        share = _share(self.called_full_rightly, self.called_full, otherwise=self.full == 0)
        return share if self.marked else None

    @property
    def full_recall(self) -> float | None:
        """Share of the true full links that were found, whatever they were called; None as above."""
        return _share(self.full_found, self.full, otherwise=True) if self.marked else None

    @property
    def full_called(self) -> float | None:
        """Share of the true full links that were found and called full; None as above."""
        return _share(self.called_full_rightly, self.full, otherwise=True) if self.marked else None

    def plus(self, other: Self) -> "Tally":
        return Tally._make(mine + theirs for mine, theirs in zip(self, other, strict=True))


class Bin(NamedTuple):
    """The links whose scores are from `first` to `last`: how many, the mean of the scores, the share that is right."""

    first: int
    last: int
    links: int
    score: float | None
    right: float | None


def measure(document: Document, vectors_of: Callable[[Document], Sides | None] = lambda _: None) -> Tally:
    """Return the counts of one document, aligned now: see `aligned`."""
    return aligned(document, vectors_of).tally()


def aligned(document: Document, vectors_of: Callable[[Document], Sides | None] = lambda _: None) -> Aligned:
    """Align a document now; its sentences are taken as they are.

    The time that `vectors_of` takes to give the sentences' vectors, or None, is counted.
    """
    start = perf_counter()
    pairings = align(document.left, document.right, vectors=vectors_of(document))
    return Aligned(document, pairings, perf_counter() - start)


def tally(document: Document, found: Iterable[Place], called_full: Iterable[Place] = ()) -> Tally:
    """Return the counts of one document for which the links `found` were proposed, `called_full` among them."""
    proposed, links = set(found) - document.ignored, document.links - document.ignored
    unlinked = _sentences(document) - _ends(links)
    counts = Tally(
        documents=1,
        links=len(links),
        found=len(proposed),
        found_rightly=len(proposed & links),
        unlinked=len(unlinked),
        left_alone=len(unlinked - _ends(proposed)),
    )
    if document.partial is None:
        return counts
    full, called = links - document.partial, set(called_full) - document.ignored
    return counts._replace(
        marked=1,
        full=len(full),
        full_found=len(proposed & full),
        not_partial=len(proposed - document.partial),
        called_full=len(called),
        called_full_rightly=len(called & full),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of the counts."""
    summed = Tally()
    for each in tallies:
        summed = summed.plus(each)
    return summed


def reliability(measured: Iterable[Aligned]) -> list[Bin]:
    """Return ten bins of equal width, lowest first, of the scores of all links that count; 100 is in the last."""
    bins: list[list[tuple[int, bool]]] = [[] for _ in range(BINS)]
    for score, right in _judged(measured):
        bins[min(score * BINS // 100, BINS - 1)].append((score, right))
    width = 100 // BINS
    return [_bin(at * width, 100 if at == BINS - 1 else (at + 1) * width - 1, each) for at, each in enumerate(bins)]


def _judged(measured: Iterable[Aligned]) -> Iterator[tuple[int, bool]]:
    """Yield the score of each link that counts, and whether it is right."""
    for each in measured:
        for pairing in each.counted():
            yield pairing.score, pairing[:2] in each.document.links


def _bin(first: int, last: int, judged: Collection[tuple[int, bool]]) -> Bin:
    if not judged:
        return Bin(first, last, 0, None, None)
    scores, rights = zip(*judged, strict=True)
    return Bin(first, last, len(judged), sum(scores) / len(judged), sum(rights) / len(judged))


def _sentences(document: Document) -> set[tuple[str, int]]:
    left = {("left", i) for i in range(len(document.left))}
    return left | {("right", j) for j in range(len(document.right))}


def _ends(links: Iterable[Place]) -> set[tuple[str, int]]:
    return {end for i, j in links for end in (("left", i), ("right", j))}


def _share(part: int, whole: int, *, otherwise: bool) -> float:
    return part / whole if whole else float(otherwise)
