"""Features: two articles' sentences as sparse vectors of words, or of character n-grams, weighed by rarity.

Words are few and find the candidates; character n-grams see through lost hyphens, inflexion and spelling.
Neither needs a tokeniser for any script. The weights are TF-IDF (Spärck Jones 1972) with the document
frequencies of these two articles alone, so that what both articles say in every sentence counts for little.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

# 3 to 5 characters did best on the gold pairs; scripts without spaces need pairs of characters too.
GRAM_LENGTHS = (3, 4, 5)
WIDE_FROM = 0x2E80

# A word counts by its beginning: the cheapest stemmer there is, for any language that inflects at the end.
STEM_LENGTH = 6

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
WORK_PER_SENTENCE = 1_500
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


def weigh_letters(left: Sequence[str], right: Sequence[str]) -> Features:
    """Return the character n-gram vectors of folded sentences (one or more a side).

    Their product is the cosine of each pair. Only features that both articles have are kept: the others cannot
    add to a product.
    """
    left, right = _shortened(left), _shortened(right)
    bits = _bucket_bits(sum(map(len, left)) + sum(map(len, right)))
    return _weigh(_count_grams(left, bits), _count_grams(right, bits))


def weigh_words(left: Sequence[str], right: Sequence[str]) -> Features:
    """Return the word vectors of folded sentences, in the same form."""
    return weigh_tokens([words(text) for text in _shortened(left)], [words(text) for text in _shortened(right)])


def weigh_tokens(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> Features:
    """Return the vectors of sentences that are given as lists of whatever is to be compared, in the same form."""
    numbers: dict[str, int] = {}
    sides = [_number_tokens(side, numbers) for side in (left, right)]
    return _weigh(*([_count_tokens(side, len(numbers))] for side in sides))


def words(folded: str) -> list[str]:
    """Return the words of a folded text by their beginnings; of scripts without spaces the pairs of characters.

    >>> words("the ministers of 北京市")
    ['the', 'minist', 'of', '北京', '京市']
    """
    if folded.isascii():
        return [word[:STEM_LENGTH] for word in folded.split()]
    return [part for word in folded.split() for part in _parts(word)]


def _parts(word: str) -> list[str]:
    if not _is_unspaced(word[0]):
        return [word[:STEM_LENGTH]]
    return [word[at : at + 2] for at in range(max(1, len(word) - 1))]


def _is_unspaced(letter: str) -> bool:
    return ord(letter) >= WIDE_FROM or "\u0e00" <= letter <= "\u0fff"


def _number_tokens(texts: Sequence[Sequence[str]], numbers: dict[str, int]) -> list[list[int]]:
    """Return each text as the numbers of its tokens; a new token is given the next number."""
    return [[numbers.setdefault(token, len(numbers)) for token in text] for text in texts]


def _count_tokens(texts: list[list[int]], width: int) -> Matrix:
    rows = np.repeat(np.arange(len(texts), dtype=np.int64), [len(text) for text in texts])
    columns = np.fromiter((number for text in texts for number in text), dtype=np.int64, count=rows.size)
    return _counted(rows * max(1, width) + columns, len(texts), max(1, width))


def _counted(keys: Integers, height: int, width: int) -> Matrix:
    """Return how often each key, row x width + column, is there."""
    keys, counts = np.unique(keys, return_counts=True)
    starts = np.searchsorted(keys, np.arange(height + 1, dtype=np.int64) * width).astype(np.int32)
    few = np.minimum(counts, 255).astype(np.uint8)
    return sparse.csr_array((few, (keys % width).astype(np.int32), starts), shape=(height, width))


def _weigh(left: list[Matrix], right: list[Matrix]) -> Features:
    """Return the counts, in blocks of rows, as TF-IDF; empties both lists."""
    width = left[0].shape[1]
    sentences = sum(block.shape[0] for block in left + right)
    here, there = _frequencies(left, width), _frequencies(right, width)
    idf = (1 + np.log((1 + sentences) / (1 + here + there))).astype(np.float32)
    shared = np.flatnonzero((here > 0) & (there > 0))
    kept = _affordable(shared, here[shared] * there[shared], min(WORK_CAP, WORK_PER_SENTENCE * sentences))
    columns = np.full(width, -1, dtype=np.int32)
    columns[kept] = np.arange(kept.size)
    return Features(*(_unit_rows(side, idf, columns, kept.size) for side in (left, right)))


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
    return _counted((rows << bits) | buckets, len(texts), 1 << bits)


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
    """Return in how many texts each feature is; block by block, for all at once would double the memory."""
    found = np.zeros(buckets, dtype=np.int64)
    for block in blocks:
        found += np.bincount(block.indices, minlength=buckets)
    return found


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
