"""Candidates: for each sentence the few of the other article that could say the same.

Only these are looked at more closely, so that no dense matrix of all pairs is ever made.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from scipy import sparse

from comparisons.aligner.curves import Values
from comparisons.aligner.features import Features, Integers, Matrix
from comparisons.aligner.vectors import Vectors, nearest

# So many nearest sentences are kept for each sentence: more than any is answered by.
CANDIDATES = 10

# A cosine below this says that two sentences share a common word, or none.
COSINE_FLOOR = 0.04

# So many multiplications are done before the results are thinned: bounds the memory of a product to about 16 MB.
WORK_A_CHUNK = 1_000_000

# Cosines are told apart in so many steps, so that they do not depend on the order in which they were summed.
STEPS = 100_000
STEP_BITS = 17
PLACE_BITS = 23

# Steps from a pair to those beside it: on in both articles, or in one of them.
BESIDE = ((1, 1), (-1, -1), (0, 1), (0, -1), (1, 0), (-1, 0), (2, 2), (-2, -2), (1, 2), (2, 1), (-1, -2), (-2, -1))

# So many candidates are held against each other at a time: bounds the memory to about 10 MB.
PAIRS_A_CHUNK = 4_000


class Candidates(NamedTuple):
    """Pairs of indices, in order of (left, right)."""

    left: Integers
    right: Integers


def find_candidates(features: Features, vectors: tuple[Vectors, Vectors] | None = None) -> Candidates:
    """Return the pairs that are among the `CANDIDATES` nearest of their left or of their right sentence.

    Near by the features or, where the vectors of the whole sentences are given, by these; and what stands beside
    those that are each other's nearest by the vectors, for what was said next to each other was often retold so.
    """
    width = max(1, features.right.shape[0])
    keys = [_keys(features.left, features.right, width), _keys(features.right, features.left, width, swapped=True)]
    if vectors:
        keys += _keys_by_vectors(*vectors)
    unique = np.unique(np.concatenate(keys))
    return Candidates(unique // width, unique % width)


def _keys_by_vectors(here: Vectors, there: Vectors) -> list[Integers]:
    width = len(there)
    on, back = nearest(here, there, CANDIDATES), nearest(there, here, CANDIDATES)
    left, right = np.arange(len(here)), np.arange(width)
    found = [(left[:, None] * width + on).ravel(), (back * width + right[:, None]).ravel()]
    anchors = left[back[on[:, 0], 0] == left]
    for down, along in BESIDE:
        row, column = anchors + down, on[anchors, 0] + along
        inside = (row >= 0) & (row < len(here)) & (column >= 0) & (column < width)
        found.append(row[inside] * width + column[inside])
    return found


def products(one: Matrix, other: Matrix, pairs: Candidates) -> Values:
    """Return the product of the rows of each pair: their cosine, where the rows have length 1."""
    return _by_chunks(lambda left, right: one[left].multiply(other[right]), pairs)


def shares(one: Matrix, other: Matrix, pairs: Candidates) -> tuple[Values, Values]:
    """Return the share of the left and of the right row's weight (its squares) in columns that the other has too."""
    patterns = [_pattern(matrix) for matrix in (one, other)]
    squares = [_squared(matrix) for matrix in (one, other)]
    return (
        _by_chunks(lambda left, right: squares[0][left].multiply(patterns[1][right]), pairs),
        _by_chunks(lambda left, right: patterns[0][left].multiply(squares[1][right]), pairs),
    )


def _by_chunks(multiplied: Callable[[Integers, Integers], Matrix], pairs: Candidates) -> Values:
    """Return the row sums of the products of all pairs, in chunks that bound the memory."""
    starts = range(0, pairs.left.size, PAIRS_A_CHUNK)
    ends = [(pairs.left[at : at + PAIRS_A_CHUNK], pairs.right[at : at + PAIRS_A_CHUNK]) for at in starts]
    sums = [np.asarray(multiplied(left, right).sum(axis=1), dtype=np.float64) for left, right in ends]
    return np.round(np.concatenate([*sums, np.empty(0)]), 5)


def _pattern(matrix: Matrix) -> Matrix:
    return sparse.csr_array((np.ones_like(matrix.data), matrix.indices, matrix.indptr), shape=matrix.shape)


def _squared(matrix: Matrix) -> Matrix:
    return sparse.csr_array((matrix.data**2, matrix.indices, matrix.indptr), shape=matrix.shape)


def _keys(of: Matrix, among: Matrix, width: int, *, swapped: bool = False) -> Integers:
    """Return the pairs of each row of `of` with the nearest rows of `among`, as left x width + right."""
    postings = sparse.csr_array(among.T)
    found = [_thin(of[start:stop] @ postings, start) for start, stop in _chunks(of, postings)]
    rows, columns = np.concatenate([np.empty((2, 0), np.int64), *found], axis=1)
    return np.asarray(columns * width + rows if swapped else rows * width + columns, dtype=np.int64)


def _chunks(of: Matrix, postings: Matrix) -> Iterator[tuple[int, int]]:
    """Yield the bounds of consecutive rows whose products cost about `WORK_A_CHUNK` multiplications."""
    costs = np.concatenate(([0], np.cumsum(np.diff(postings.indptr).astype(np.int64)[of.indices])))
    spent = costs[of.indptr]
    start = 0
    while start < of.shape[0]:
        stop = int(np.searchsorted(spent, spent[start] + WORK_A_CHUNK, side="right")) - 1
        stop = min(max(stop, start + 1), of.shape[0])
        yield start, stop
        start = stop


def _thin(product: Matrix, start: int) -> Integers:
    """Return each row, the first being sentence `start`, beside one of its nearest columns: two lines."""
    heard = np.flatnonzero(product.data >= COSINE_FLOOR)
    rows = np.searchsorted(product.indptr, heard, side="right") - 1
    steps = STEPS - np.round(product.data[heard] * STEPS).astype(np.int64).clip(0, STEPS)
    # One number for row, cosine (highest first) and column: sorting numbers is much faster than sorting triples.
    keys = (rows << (STEP_BITS + PLACE_BITS)) | (steps << PLACE_BITS) | product.indices[heard]
    keys.sort()
    rows = keys >> (STEP_BITS + PLACE_BITS)
    best = _ranks(rows, product.shape[0]) < CANDIDATES
    return np.stack((rows[best] + start, keys[best] & ((1 << PLACE_BITS) - 1)))


def _ranks(rows: Integers, count: int) -> Integers:
    """Return the place of each entry within its row; `rows` is sorted.

    >>> _ranks(np.array([0, 0, 2, 2, 2]), 3).tolist()
    [0, 1, 0, 1, 2]
    """
    firsts = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=count))))
    return np.asarray(np.arange(rows.size) - firsts[rows], dtype=np.int64)
