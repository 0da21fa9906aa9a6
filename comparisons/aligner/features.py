"""Features: two articles' sentences as sparse vectors of character n-grams, weighed by rarity.

Character n-grams see through lost hyphens, inflexion and spelling, and need no tokeniser for any script.
The weights are TF-IDF (Spärck Jones 1972) with the document frequencies of these two articles alone,
so that what both articles say in every sentence counts for little.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

# 3 to 5 characters did best on the gold pairs; scripts without spaces need pairs of characters too.
GRAM_LENGTHS = (3, 4, 5)
WIDE_FROM = 0x2E80

# N-grams are known by a hash, so there is no vocabulary to hold: four buckets or more for each
# character up to half a million buckets, so that few n-grams share one.
BUCKETS_PER_CHARACTER = 4
BUCKET_BITS = 14, 19

# An article is compared by about so many characters, 20,000 long sentences; what is longer
# is compared by the beginnings of its sentences.
ARTICLE_CAP = 4_000_000

# So many characters are hashed at a time: bounds the memory of the hashes to about 10 MB.
CHUNK_CHARACTERS = 50_000

# The product of two articles may cost so many multiplications a sentence and in all (about a second):
# the commonest features, which tell sentences apart least, go first. Ordinary articles stay far below.
WORK_PER_SENTENCE = 10_000
WORK_CAP = 150_000_000

Matrix = sparse.csr_array
Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Columns = npt.NDArray[np.int32]
Codes = npt.NDArray[np.uint64]


class Features(NamedTuple):
    """The vectors of two articles: a row per sentence, of length 1 at most, 0 when it has no letters."""

    left: Matrix
    right: Matrix


def weigh(left: Sequence[str], right: Sequence[str]) -> Features:
    """Return the TF-IDF vectors of folded sentences (one or more a side); their product is the cosine of each pair.

    Only features that both articles have are kept: the others cannot add to a product.
    """
    left, right = _shortened(left), _shortened(right)
    bits = _bucket_bits(sum(map(len, left)) + sum(map(len, right)))
    counts = [_count_grams(left, bits), _count_grams(right, bits)]
    here, there = (_frequencies(side, 1 << bits) for side in counts)
    sentences = len(left) + len(right)
    idf = (1 + np.log((1 + sentences) / (1 + here + there))).astype(np.float32)
    shared = np.flatnonzero((here > 0) & (there > 0))
    kept = _affordable(shared, here[shared] * there[shared], min(WORK_CAP, WORK_PER_SENTENCE * sentences))
    columns = np.full(1 << bits, -1, dtype=np.int32)
    columns[kept] = np.arange(kept.size)
    return Features(*(_unit_rows(side, idf, columns, kept.size) for side in counts))


def _shortened(texts: Sequence[str]) -> Sequence[str]:
    if sum(map(len, texts)) <= ARTICLE_CAP:
        return texts
    cap = max(ARTICLE_CAP // len(texts), max(GRAM_LENGTHS))
    return [text[:cap] for text in texts]


def _bucket_bits(characters: int) -> int:
    least, most = BUCKET_BITS
    return min(max((BUCKETS_PER_CHARACTER * characters).bit_length(), least), most)


def _count_grams(texts: Sequence[str], bits: int) -> list[Matrix]:
    """Return how often each text (row) has each n-gram (column: its bucket), in blocks of rows."""
    return [_count_chunk(chunk, bits) for chunk in _chunks(texts)]


def _chunks(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield consecutive slices of `texts` of about `CHUNK_CHARACTERS` each."""
    start = size = 0
    for position, text in enumerate(texts):
        size += len(text) + max(GRAM_LENGTHS)
        if size >= CHUNK_CHARACTERS:
            yield texts[start : position + 1]
            start, size = position + 1, 0
    if start < len(texts):
        yield texts[start:]


def _count_chunk(texts: Sequence[str], bits: int) -> Matrix:
    rows, buckets = _hash_grams(texts, bits)
    keys, counts = np.unique((rows << bits) | buckets, return_counts=True)
    indices = (keys & ((1 << bits) - 1)).astype(np.int32)
    starts = np.searchsorted(keys, np.arange(len(texts) + 1, dtype=np.int64) << bits).astype(np.int32)
    few = np.minimum(counts, 255).astype(np.uint8)
    return sparse.csr_array((few, indices, starts), shape=(len(texts), 1 << bits))


def _hash_grams(texts: Sequence[str], bits: int) -> tuple[Integers, Integers]:
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
    return np.concatenate(rows), _buckets(np.concatenate(hashes), bits)


def _mix(hashes: Codes, added: Codes) -> Codes:
    """Return the hashes with one more character; multiplication wraps (constants: SplitMix64, Steele 2014)."""
    mixed = (hashes ^ (hashes >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    return mixed + added * np.uint64(0x9E3779B97F4A7C15)


def _buckets(hashes: Codes, bits: int) -> Integers:
    spread = (hashes ^ (hashes >> np.uint64(32))) * np.uint64(0x94D049BB133111EB)
    return (spread >> np.uint64(64 - bits)).astype(np.int64)


def _frequencies(blocks: Sequence[Matrix], buckets: int) -> Integers:
    """Return in how many texts each n-gram is."""
    return np.bincount(np.concatenate([block.indices for block in blocks]), minlength=buckets)


def _affordable(features: Integers, costs: Integers, budget: int) -> Integers:
    """Return the cheapest features that the budget pays for, in their order."""
    if costs.sum() <= budget:
        return features
    by_cost = np.argsort(costs, kind="stable")
    return np.sort(features[by_cost[np.cumsum(costs[by_cost]) <= budget]])


def _unit_rows(blocks: list[Matrix], idf: Floats, columns: Columns, width: int) -> Matrix:
    """Return the features that have a column as TF-IDF; rows have length 1 with the others. Empties `blocks`."""
    weighed = []
    while blocks:
        weighed.append(_weigh_block(blocks.pop(0), idf, columns, width))
    return sparse.csr_array(sparse.vstack(weighed, format="csr"))


def _weigh_block(counts: Matrix, idf: Floats, columns: Columns, width: int) -> Matrix:
    size = counts.shape[0]
    weights = (1 + np.log(counts.data.astype(np.float32))) * idf[counts.indices]
    rows = np.repeat(np.arange(size), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(rows, weights=weights**2, minlength=size))
    here = columns[counts.indices] >= 0
    rows = rows[here]
    starts = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=size)))).astype(np.int32)
    values = (weights[here] / norms[rows]).astype(np.float32)
    return sparse.csr_array((values, columns[counts.indices[here]], starts), shape=(size, width))
