"""Vectors: what sentences mean, as the caller's encoder says; across languages this is nearly all of the evidence.

Vectors see through translation and paraphrase, but call a contradiction alike: they say that two sentences
are about the same, never that they agree. The vector of a long sentence blurs what it shares with another,
mostly one clause: so each sentence brings the vectors of its clauses too.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from comparisons.aligner.features import Integers

Vectors = npt.NDArray[np.float32]
Cosines = npt.NDArray[np.float64]

# So many sentences of one side are held against all of the other at a time: 8 MB at 4,000.
ROWS_A_CHUNK = 500


class Sides(NamedTuple):
    """For each sentence of the left and of the right a matrix of unit vectors.

    Its first line is the vector of the whole sentence, the others are those of its clauses, in their order.
    """

    left: Sequence[Vectors]
    right: Sequence[Vectors]

    def mirrored(self) -> "Sides":
        return Sides(self.right, self.left)


class Clauses(NamedTuple):
    """All clauses of one side, and where those of each sentence begin: one number more than sentences."""

    vectors: Vectors
    starts: Integers


def wholes(side: Sequence[Vectors]) -> Vectors:
    """Return the vectors of the whole sentences, a row each."""
    return np.stack([matrix[0] for matrix in side]).astype(np.float32, copy=False)


def clauses(side: Sequence[Vectors]) -> Clauses:
    """Return the clauses of all sentences; one that has none is its own."""
    own = [matrix[1:] if len(matrix) > 1 else matrix for matrix in side]
    starts = np.concatenate(([0], np.cumsum([len(matrix) for matrix in own])))
    return Clauses(np.concatenate(own).astype(np.float32, copy=False), starts)


def nearest(of: Vectors, among: Vectors, count: int) -> Integers:
    """Return for each row of `of` its `count` nearest rows of `among`, the nearest first: a row each."""
    count = min(count, len(among))
    starts = range(0, len(of), ROWS_A_CHUNK)
    found = [_nearest_rows(of[start : start + ROWS_A_CHUNK] @ among.T, count) for start in starts]
    return np.concatenate(found) if found else np.empty((0, count), np.int64)


def _nearest_rows(cosines: Vectors, count: int) -> Integers:
    behind = -np.round(cosines, 5)
    columns = np.sort(np.argpartition(behind, count - 1, axis=1)[:, :count], axis=1)
    order = np.argsort(np.take_along_axis(behind, columns, axis=1), axis=1, kind="stable")
    return np.take_along_axis(columns, order, axis=1).astype(np.int64)


def cosines(here: Vectors, there: Vectors, left: Integers, right: Integers) -> Cosines:
    """Return the cosine of each pair (left, right) of rows; opposites are no better than strangers: 0 to 1."""
    chunks = range(0, left.size, ROWS_A_CHUNK)
    found = [_cosines(here[left[at : at + ROWS_A_CHUNK]], there[right[at : at + ROWS_A_CHUNK]]) for at in chunks]
    return np.concatenate([*found, np.empty(0)])


def _cosines(here: Vectors, there: Vectors) -> Cosines:
    return np.asarray(np.clip(np.einsum("ij,ij->i", here, there, dtype=np.float64), 0, 1), dtype=np.float64)


class Answered(NamedTuple):
    """How well the clauses of two sentences are answered, a number for each pair of sentences.

    `left` is the mean, over the clauses of the left sentence, of the cosine with the nearest clause of the
    right one; `right` the same from the other side; `best` the cosine of the two nearest clauses.
    """

    left: Cosines
    right: Cosines
    best: Cosines


def answered(here: Clauses, there: Clauses, left: Integers, right: Integers) -> Answered:
    """Return how the clauses of each pair answer each other (after BERTScore, Zhang et al. 2020).

    The pairs come in order of `left`: each left sentence is held against the clauses of all its candidates at once.
    """
    found = np.empty((3, left.size))
    firsts = np.flatnonzero(np.diff(left, prepend=-1))
    for start, stop in zip(firsts, np.append(firsts[1:], left.size), strict=True):
        sentence = left[start]
        mine = here.vectors[here.starts[sentence] : here.starts[sentence + 1]]
        found[:, start:stop] = _answered(mine, there, right[start:stop])
    return Answered(*found)


def _answered(mine: Vectors, there: Clauses, right: Integers) -> npt.NDArray[np.float64]:
    counts = there.starts[right + 1] - there.starts[right]
    bounds = np.concatenate(([0], np.cumsum(counts)[:-1]))
    theirs = np.repeat(there.starts[right] - bounds, counts) + np.arange(counts.sum())
    cosines = np.clip(mine @ there.vectors[theirs].T, 0, 1).astype(np.float64)
    per_sentence = np.maximum.reduceat(cosines, bounds, axis=1)
    back = np.add.reduceat(cosines.max(axis=0), bounds) / counts
    return np.stack((per_sentence.mean(axis=0), back, per_sentence.max(axis=0)))
