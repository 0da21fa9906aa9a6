"""Baselines: simple ways to link two articles, run beside the aligner so that its worth can be seen.

Each takes the sentences of two articles, in any languages, and returns the links, or None where the articles are
too large for it. No programme of others is run: these are their methods. The constants were chosen once, for the
best mean F1 over the six English files of gold pairs that the project measures on (a grid in steps of .05; of the
monotone one also the share of length, .1 to .5), and stay as they are, so that figures can be compared over time.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz.fuzz import token_set_ratio
from rapidfuzz.process import cdist
from scipy import sparse
from scipy.special import ndtr

from comparisons.aligner.normal import fold

Place = tuple[int, int]
Baseline = Callable[[Sequence[str], Sequence[str]], set[Place] | None]
Grid = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Lengths = npt.NDArray[np.float64]

# Every pair of sentences is looked at: so many of them are some hundred megabytes,
# and so many pairs of a character with a character some ten seconds.
PAIRS_CAP = 4_000_000
CHARACTERS_CAP = 20_000_000_000

TOKEN_SET_FROM = 50.0
TFIDF_FROM = 0.25

# The worth of a bead is in words but for this share, which is in length. It is better than a gap from here on,
# and one that joins two sentences has to be better still.
LENGTH_SHARE = 0.1
BEAD_FROM = 0.15
JOINED_FROM = 0.2

# Variance of a translation's length for each character of the original: Gale and Church 1993.
VARIANCE = 6.8

# Where a word is written in one or two characters, each stands for itself: there are no spaces to part them.
WIDE_FROM = 0x2E80


def token_set(left: Sequence[str], right: Sequence[str]) -> set[Place] | None:
    """Return the pairs that are each other's best by RapidFuzz's token_set_ratio, above a threshold.

    What a script of an afternoon would do: FuzzyWuzzy (SeatGeek 2011), in RapidFuzz's hands.
    """
    return _linked(left, right, _mutually_best)


def tfidf(left: Sequence[str], right: Sequence[str]) -> set[Place] | None:
    """Return the pairs that are the best of their row or of their column by the cosine of their words.

    TF-IDF (Spärck Jones 1972; Salton and Buckley 1988) over the sentences of the two articles alone.
    """
    return _linked(left, right, _nearest_in_words)


def monotone(left: Sequence[str], right: Sequence[str]) -> set[Place] | None:
    """Return the links of the best path that runs down both articles and never crosses itself.

    In the manner of hunalign (Varga et al. 2005) in its first pass, without a dictionary: dynamic programming over
    beads of 1-1, 1-2 and 2-1 sentences and gaps, by the words in common and by length (Gale and Church 1993).
    """
    return _linked(left, right, _along_the_path)


BASELINES: dict[str, Baseline] = {"token_set": token_set, "tfidf": tfidf, "monotone": monotone}


def _linked(
    left: Sequence[str], right: Sequence[str], method: Callable[[list[str], list[str]], Flags]
) -> set[Place] | None:
    """Return the places that `method` flags in the grid of folded sentences; None where it would be too large."""
    here, there = [fold(text) for text in left], [fold(text) for text in right]
    if len(here) * len(there) > PAIRS_CAP or _characters(here) * _characters(there) > CHARACTERS_CAP:
        return None
    if not here or not there:
        return set()
    rows, columns = np.nonzero(method(here, there))
    return set(zip(rows.tolist(), columns.tolist(), strict=True))


def _characters(texts: list[str]) -> int:
    return sum(map(len, texts))


def _mutually_best(left: list[str], right: list[str]) -> Flags:
    ratios = cdist(left, right, scorer=token_set_ratio, dtype=np.float32, workers=1)
    return _best_of_rows(ratios) & _best_of_rows(ratios.T).T & (ratios >= TOKEN_SET_FROM)


def _nearest_in_words(left: list[str], right: list[str]) -> Flags:
    words = _words([*left, *right])
    spread = np.bincount(words.indices, minlength=words.shape[1])
    words.data *= 1 + np.log((1 + words.shape[0]) / (1 + spread))[words.indices]
    lengths = np.sqrt(np.asarray((words * words).sum(axis=1)))
    words.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(words.indptr))
    cosines = _product(words[: len(left)], words[len(left) :])
    return (_best_of_rows(cosines) | _best_of_rows(cosines.T).T) & (cosines >= TFIDF_FROM)


def _best_of_rows(grid: Grid) -> Flags:
    return np.asarray(grid == grid.max(axis=1, keepdims=True), dtype=np.bool_)


def _words(texts: Iterable[str]) -> sparse.csr_array:
    """Return how often each text (row) has each word (column)."""
    vocabulary: dict[str, int] = {}
    columns, starts = [], [0]
    for text in texts:
        columns += [vocabulary.setdefault(word, len(vocabulary)) for word in _parted(text).split()]
        starts.append(len(columns))
    shape = len(starts) - 1, max(1, len(vocabulary))
    words = sparse.csr_array((np.ones(len(columns)), columns, starts), shape=shape)
    words.sum_duplicates()
    return words


def _parted(text: str) -> str:
    """Return `text` with spaces around each character of a script that has none.

    >>> _parted("g7 会议").split()
    ['g7', '会', '议']
    """
    return "".join(f" {letter} " if ord(letter) >= WIDE_FROM else letter for letter in text)


def _product(one: sparse.csr_array, other: sparse.csr_array) -> Grid:
    return np.asarray((one @ other.T).toarray(), dtype=np.float32)


class _Side(NamedTuple):
    """Sentences, or joined ones, as sets of words and by length."""

    words: sparse.csr_array
    lengths: Lengths

    def joined(self) -> "_Side":
        """Each sentence with the one after it."""
        words = sparse.csr_array(self.words[:-1] + self.words[1:])
        words.data[:] = 1
        return _Side(words, self.lengths[:-1] + self.lengths[1:])


class _Worths(NamedTuple):
    """What each bead is worth more than a gap, by its first sentences: 1-1, 1-2 and 2-1."""

    single: Grid
    two_right: Grid
    two_left: Grid


# How a path comes to a cell: a left or right sentence skipped, or a bead of one of three forms.
_SKIP_LEFT, _SINGLE, _TWO_RIGHT, _TWO_LEFT, _SKIP_RIGHT = range(5)
_BEADS = {_SINGLE: (1, 1), _TWO_RIGHT: (1, 2), _TWO_LEFT: (2, 1)}


def _along_the_path(left: list[str], right: list[str]) -> Flags:
    steps = _steps(_worths(left, right))
    flags = np.zeros((len(left), len(right)), dtype=np.bool_)
    for i, j, (wide, high) in _beads(steps):
        flags[i : i + wide, j : j + high] = True
    return flags


def _worths(left: list[str], right: list[str]) -> _Worths:
    words = _words([*left, *right])
    words.data[:] = 1
    here = _Side(words[: len(left)], np.array([len(text) for text in left], dtype=np.float64))
    there = _Side(words[len(left) :], np.array([len(text) for text in right], dtype=np.float64))
    # A character of one language is worth so many of the other.
    there = there._replace(lengths=there.lengths * max(here.lengths.sum(), 1) / max(there.lengths.sum(), 1))
    return _Worths(
        _worth(here, there) - BEAD_FROM,
        _worth(here, there.joined()) - JOINED_FROM,
        _worth(here.joined(), there) - JOINED_FROM,
    )


def _worth(here: _Side, there: _Side) -> Grid:
    """Return the share of words in common (of the longer) and how likely the lengths are, weighed together: 0 to 1."""
    sizes = [np.asarray(side.words.sum(axis=1)) for side in (here, there)]
    shared = _product(here.words, there.words) / np.maximum(np.maximum.outer(*sizes), 1)
    apart = np.abs(np.subtract.outer(here.lengths, there.lengths))
    spread = np.sqrt(VARIANCE * np.maximum(np.add.outer(here.lengths, there.lengths) / 2, 1))
    likely = 2 * ndtr(-apart / spread)
    return np.asarray((1 - LENGTH_SHARE) * shared + LENGTH_SHARE * likely, dtype=np.float32)


def _steps(worths: _Worths) -> npt.NDArray[np.int8]:
    """Return the last step of the best path to each cell (i, j): the first i left and j right sentences are done."""
    height, width = worths.single.shape
    steps = np.full((height + 1, width + 1), _SKIP_RIGHT, dtype=np.int8)
    before, last = np.zeros(width + 1), np.zeros(width + 1)
    for i in range(height):
        ways = np.full((4, width + 1), -np.inf)
        ways[_SKIP_LEFT] = last
        ways[_SINGLE, 1:] = last[:-1] + worths.single[i]
        ways[_TWO_RIGHT, 2:] = last[: width - 1] + worths.two_right[i]
        if i:
            ways[_TWO_LEFT, 1:] = before[:-1] + worths.two_left[i - 1]
        reached = ways.max(axis=0)
        # A gap costs nothing, so the best way along a row is the best so far.
        best = np.maximum.accumulate(reached)
        steps[i + 1] = np.where(best > reached, _SKIP_RIGHT, ways.argmax(axis=0))
        before, last = last, best
    return steps


def _beads(steps: npt.NDArray[np.int8]) -> Iterator[tuple[int, int, Place]]:
    """Yield the beads of the best path, from its end: their first sentences, and how many of both sides."""
    i, j = steps.shape[0] - 1, steps.shape[1] - 1
    while i and j:
        step = int(steps[i, j])
        if step in _BEADS:
            wide, high = _BEADS[step]
            i, j = i - wide, j - high
            yield i, j, (wide, high)
        elif step == _SKIP_LEFT:
            i -= 1
        else:
            j -= 1
