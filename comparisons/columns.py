"""Divergences in columns: what the register filters, counts and orders by, packed so that 100,000 are read at once.

A block has the divergences of `SPAN` ids in a row, and the words of each for the search.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from comparisons.aligner.normal import APOSTROPHES, HYPHENS, plain
from comparisons.models import Divergence

SPAN = 256

# 0 stands for none: no version on that side, no person but a detector. `size` is of the words, in bytes.
LINE = np.dtype(
    [
        ("pk", "<i8"),
        ("left", "<u4"),
        ("right", "<u4"),
        ("person", "<u4"),
        ("category", "<u2"),
        ("severity", "u1"),
        ("status", "u1"),
        ("significance", "u1"),
        ("size", "<u4"),
    ]
)
Column = npt.NDArray[Any]

STATUS = {status: code for code, status in enumerate(Divergence.Status.values)}

# After the words of each; white space, so that it is in none of them.
_END = b"\x1e"
_LEFT_OUT = dict.fromkeys(map(ord, APOSTROPHES + HYPHENS))


class Line(NamedTuple):
    """One divergence as the database tells it: what is in its columns, and its note and quotations."""

    pk: int
    left: int | None
    right: int | None
    person: int | None
    category: int
    severity: int
    status: str
    significance: int
    said: tuple[str, ...]


def block_of(pk: int) -> int:
    return pk // SPAN


def pack(lines: Iterable[Line]) -> tuple[bytes, bytes]:
    """The columns and the words of one block."""
    told = list(lines)
    texts = [searchable(" ".join(line.said)).encode() + _END for line in told]
    columns = [
        (*(part or 0 for part in line[:6]), STATUS[line.status], line.significance, len(text))
        for line, text in zip(told, texts, strict=True)
    ]
    return np.array(columns, dtype=LINE).tobytes(), b"".join(texts)


def unpack(columns: Iterable[bytes | memoryview]) -> Column:
    """The lines of several blocks, one after the other."""
    return np.frombuffer(b"".join(columns), dtype=LINE)


def searchable(text: str) -> str:
    """What is alike to the search: case, width, apostrophes and hyphens make no difference in any script."""
    return " ".join(plain(text).translate(_LEFT_OUT).split())


def holding(words: Iterable[str], lines: Column, texts: bytes) -> Column:
    """Whether each of the lines, whose words follow one another in `texts`, holds all of these, made searchable.

    One pass for the longest, which is likely to be the rarest; only where it is are the others looked for. In bytes,
    which are quicker to read than letters: no letter begins within another in UTF-8.
    """
    longest, *others = sorted((word.encode() for word in words), key=len, reverse=True)
    ends = np.cumsum(lines["size"], dtype=np.int64)
    starts = [match.start() for match in re.finditer(re.escape(longest) + b"[^" + _END + b"]*", texts)]
    found = np.zeros(len(lines), bool)
    found[np.searchsorted(ends, starts, side="right")] = True
    for word in others:
        places = np.flatnonzero(found)
        spans = zip((ends - lines["size"])[places].tolist(), ends[places].tolist(), strict=True)
        found[places] = [texts.find(word, start, end) >= 0 for start, end in spans]
    return found
