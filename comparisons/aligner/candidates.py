"""Candidates: for each sentence the few of the other article that could say the same.

Only these are looked at more closely, so that no dense matrix of all pairs is ever made.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

from comparisons.aligner.features import Features, Integers, Matrix

# So many nearest sentences are kept for each sentence: more than any is answered by.
CANDIDATES = 10

# A cosine below this is the noise of shared letters: such a pair would not reach the threshold.
COSINE_FLOOR = 0.04

# So many multiplications are done before the results are thinned: bounds the memory of a product to about 16 MB.
WORK_A_CHUNK = 1_000_000

# Cosines are told apart in so many steps, so that they do not depend on the order in which they were summed.
STEPS = 100_000
STEP_BITS = 17
PLACE_BITS = 23

Cosines = npt.NDArray[np.float64]


class Candidates(NamedTuple):
    """Pairs of indices with their cosine, in order of (left, right)."""

    left: Integers
    right: Integers
    cosine: Cosines


def find_candidates(features: Features) -> Candidates:
    """Return the pairs that are among the `CANDIDATES` nearest of their left or of their right sentence."""
    here = _nearest(features.left, features.right)
    there = _nearest(features.right, features.left)
    width = max(1, features.right.shape[0])
    keys = np.concatenate((here.left * width + here.right, there.right * width + there.left))
    unique, first = np.unique(keys, return_index=True)
    cosines = np.concatenate((here.cosine, there.cosine))[first]
    return Candidates(unique // width, unique % width, cosines)


def _nearest(of: Matrix, among: Matrix) -> Candidates:
    """Return for each row of `of` the nearest rows of `among`."""
    postings = sparse.csr_array(among.T)
    found = [_thin(of[start:stop] @ postings, start) for start, stop in _chunks(of, postings)]
    if not found:
        return Candidates(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    return Candidates(*map(np.concatenate, zip(*found, strict=True)))


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


def _thin(product: Matrix, start: int) -> Candidates:
    """Return the nearest of each row of a product whose first row is sentence `start`."""
    heard = np.flatnonzero(product.data >= COSINE_FLOOR)
    rows = np.searchsorted(product.indptr, heard, side="right") - 1
    steps = STEPS - np.round(product.data[heard] * STEPS).astype(np.int64).clip(0, STEPS)
    # One number for row, cosine (highest first) and column: sorting numbers is much faster than sorting triples.
    keys = (rows << (STEP_BITS + PLACE_BITS)) | (steps << PLACE_BITS) | product.indices[heard]
    keys.sort()
    rows = keys >> (STEP_BITS + PLACE_BITS)
    best = _ranks(rows, product.shape[0]) < CANDIDATES
    keys, rows = keys[best], rows[best]
    cosines = 1 - ((keys >> PLACE_BITS) & ((1 << STEP_BITS) - 1)) / STEPS
    return Candidates(rows + start, keys & ((1 << PLACE_BITS) - 1), cosines)


def _ranks(rows: Integers, count: int) -> Integers:
    """Return the place of each entry within its row; `rows` is sorted.

    >>> _ranks(np.array([0, 0, 2, 2, 2]), 3).tolist()
    [0, 1, 0, 1, 2]
    """
    firsts = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=count))))
    return np.asarray(np.arange(rows.size) - firsts[rows], dtype=np.int64)
