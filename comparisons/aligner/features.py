"""Features: two articles' sentences as sparse vectors of character n-grams, weighed by rarity.

Character n-grams see through lost hyphens, inflexion and spelling, and need no tokeniser for any script.
The weights are TF-IDF (Spärck Jones 1972) with the document frequencies of these two articles alone,
so that what both articles say in every sentence counts for nothing.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

# 3 to 5 characters did best on the gold pairs; scripts without spaces need pairs of characters too.
GRAM_LENGTHS = (3, 4, 5)
WIDE_FROM = 0x2E80

# N-grams are known by a hash of so many bits: a million buckets, few collisions, no vocabulary to hold.
BUCKET_BITS = 20

# So many characters are hashed at a time: bounds the memory of the hashes to about 15 MB.
CHUNK_CHARACTERS = 250_000

# The product of two articles may cost so many multiplications (about a second); the commonest features go first.
WORK_CAP = 400_000_000

Matrix = sparse.csr_array
Integers = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint64]


class Features(NamedTuple):
    """The vectors of two articles: a row per sentence, of length 1 (or 0 when it has no letters)."""

    left: Matrix
    right: Matrix


def weigh(left: Sequence[str], right: Sequence[str]) -> Features:
    """Return the TF-IDF vectors of folded sentences; their product is the cosine of each pair.

    Only features that both articles have are kept: the others cannot add to a product.
    """
    counts = count_grams(left), count_grams(right)
    frequencies = [np.bincount(side.indices, minlength=1 << BUCKET_BITS) for side in counts]
    idf = 1 + np.log((1 + len(left) + len(right)) / (1 + frequencies[0] + frequencies[1]))
    kept = _affordable(frequencies[0], frequencies[1])
    columns = np.cumsum(kept) - 1
    sides = (_unit_rows(side, idf, kept, columns) for side in counts)
    return Features(*sides)


def count_grams(texts: Sequence[str]) -> Matrix:
    """Return how often each text (row, one at least) has each n-gram (column: its bucket)."""
    blocks = [_count_chunk(chunk) for chunk in _chunks(texts)]
    return sparse.csr_array(sparse.vstack(blocks, format="csr", dtype=np.float32))


def _chunks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield consecutive slices of `texts` of about `CHUNK_CHARACTERS` each."""
    start = size = 0
    for position, text in enumerate(texts):
        size += len(text)
        if size >= CHUNK_CHARACTERS:
            yield texts[start : position + 1]
            start, size = position + 1, 0
    if start < len(texts):
        yield texts[start:]


def _count_chunk(texts: Sequence[str]) -> Matrix:
    rows, buckets = _hash_grams(texts)
    keys, counts = np.unique((rows << BUCKET_BITS) | buckets, return_counts=True)
    indices = (keys & ((1 << BUCKET_BITS) - 1)).astype(np.int32)
    starts = np.searchsorted(keys, np.arange(len(texts) + 1, dtype=np.int64) << BUCKET_BITS)
    shape = (len(texts), 1 << BUCKET_BITS)
    return sparse.csr_array((counts.astype(np.float32), indices, starts.astype(np.int32)), shape=shape)


def _hash_grams(texts: Sequence[str]) -> tuple[Integers, Integers]:
    """Return (text number, bucket) of every n-gram, with a space before and after each text."""
    joined = "".join(f" {text} \0" for text in texts)
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    ends = codes == 0
    owners = np.cumsum(ends) - ends
    rows, hashes = [], []
    rolling, crossing = codes, ends
    for length in range(2, max(GRAM_LENGTHS) + 1):
        added = codes[length - 1 :]
        rolling = _mix(rolling[: added.size], added)
        # An n-gram must not cross from one text into the next.
        crossing = crossing[: added.size] | ends[length - 1 :]
        wanted = ~crossing if length in GRAM_LENGTHS else ~crossing & (codes[: added.size] >= WIDE_FROM)
        rows.append(owners[: added.size][wanted])
        hashes.append(rolling[wanted])
    return np.concatenate(rows), _buckets(np.concatenate(hashes))


def _mix(hashes: Codes, added: Codes) -> Codes:
    """Return the hashes with one more character; multiplication wraps (constants: SplitMix64, Steele 2014)."""
    mixed = (hashes ^ (hashes >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return mixed + added * np.uint64(0x9E3779B97F4A7C15)


def _buckets(hashes: Codes) -> Integers:
    spread = (hashes ^ (hashes >> np.uint64(32))) * np.uint64(0x94D049BB133111EB)
    return (spread >> np.uint64(64 - BUCKET_BITS)).astype(np.int64)


def _affordable(left: Integers, right: Integers) -> npt.NDArray[np.bool_]:
    """Return which features to keep: in both articles, and the rarest that `WORK_CAP` pays for."""
    costs = left * right
    kept = costs > 0
    if costs.sum() <= WORK_CAP:
        return kept
    by_cost = np.argsort(costs, kind="stable")
    kept[by_cost[np.cumsum(costs[by_cost]) > WORK_CAP]] = False
    return kept


def _unit_rows(counts: Matrix, idf: npt.NDArray[np.float64], kept: npt.NDArray[np.bool_], columns: Integers) -> Matrix:
    """Return the kept columns of `counts` as TF-IDF; rows have length 1 before columns are dropped."""
    weights = (1 + np.log(counts.data)) * idf[counts.indices]
    rows = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(rows, weights=weights**2, minlength=counts.shape[0]))
    here = kept[counts.indices]
    rows, weights = rows[here], weights[here]
    starts = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=counts.shape[0]))))
    values = (weights / norms[rows]).astype(np.float32)
    indices = columns[counts.indices[here]].astype(np.int32)
    shape = (counts.shape[0], int(kept.sum()))
    return sparse.csr_array((values, indices, starts.astype(np.int32)), shape=shape)
