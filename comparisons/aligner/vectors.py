"""Vectors: half of the evidence, where the caller has sentence vectors; across languages nearly all of it.

Vectors see through translation and paraphrase, but call a contradiction alike: they say that two sentences
are about the same, never that they agree. Half letters and half vectors was the best mix measured.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from comparisons.aligner.candidates import CANDIDATES, Candidates

Vectors = npt.NDArray[np.float32]

SHARE = 0.5

# So many sentences of one side are held against all of the other at a time: 8 MB at 4,000.
ROWS_A_CHUNK = 500


class Sides(NamedTuple):
    """A unit vector for each sentence: shapes (sentences, dimensions) of the left and of the right."""

    left: Vectors
    right: Vectors


def blend(lexical: Candidates, vectors: Sides) -> Candidates:
    """Return the candidates of both kinds of evidence, their cosine the mean of the two; what one lacks counts 0."""
    width = len(vectors.right)
    near = np.concatenate((_nearest(vectors.left, vectors.right), _nearest(vectors.right, vectors.left)[:, ::-1]))
    keys = np.union1d(lexical.left * width + lexical.right, near[:, 0] * width + near[:, 1])
    left, right = keys // width, keys % width
    return Candidates(
        left, right, (1 - SHARE) * _lexical(lexical, keys, width) + SHARE * _cosines(vectors, left, right)
    )


def _nearest(of: Vectors, among: Vectors) -> npt.NDArray[np.int64]:
    """Return the pairs (row of `of`, row of `among`) of each row with its nearest, in no order."""
    count = min(CANDIDATES, len(among))
    starts = range(0, len(of), ROWS_A_CHUNK)
    found = [_nearest_rows(of[start : start + ROWS_A_CHUNK] @ among.T, count, start) for start in starts]
    return np.concatenate(found) if found else np.empty((0, 2), np.int64)


def _nearest_rows(cosines: Vectors, count: int, start: int) -> npt.NDArray[np.int64]:
    columns = np.argpartition(-np.round(cosines, 5), count - 1, axis=1)[:, :count]
    rows = np.repeat(np.arange(start, start + len(cosines)), count)
    return np.stack((rows, columns.ravel()), axis=1).astype(np.int64)


def _lexical(lexical: Candidates, keys: npt.NDArray[np.int64], width: int) -> npt.NDArray[np.float64]:
    found = np.zeros(keys.size)
    found[np.searchsorted(keys, lexical.left * width + lexical.right)] = lexical.cosine
    return found


def _cosines(vectors: Sides, left: npt.NDArray[np.int64], right: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    cosines = np.einsum("ij,ij->i", vectors.left[left], vectors.right[right], dtype=np.float64)
    # A pair of opposites is no better than a pair of strangers.
    return np.asarray(np.round(np.clip(cosines, 0, 1), 5), dtype=np.float64)
