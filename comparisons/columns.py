"""Divergences in columns: what the register filters, counts and orders by, packed so that 100,000 are read at once.

A block has the divergences of `SPAN` ids in a row, and the words of each for the search.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from comparisons.aligner.normal import APOSTROPHES, HYPHENS, plain
from comparisons.models import Divergence

SPAN = 256

# 0 stands for none: no version on that side, no person but a detector.
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
    ]
)
Column = npt.NDArray[Any]

STATUS = {status: code for code, status in enumerate(Divergence.Status.values)}

# Between the words of two divergences; white space, so that it is in none of them.
_BETWEEN = "\x1e"
_LEFT_OUT = dict.fromkeys(map(ord, APOSTROPHES + HYPHENS))


class Line(NamedTuple):
    """One divergence as the database tells it: the fields of `LINE`, and its note and quotations."""

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


def pack(lines: Iterable[Line]) -> tuple[bytes, str]:
    """The columns and the words of one block."""
    told = list(lines)
    columns = np.array(
        [(*(part or 0 for part in line[:6]), STATUS[line.status], line.significance) for line in told], dtype=LINE
    )
    return columns.tobytes(), _BETWEEN.join(searchable(" ".join(line.said)) for line in told)


def unpack(columns: Iterable[bytes | memoryview]) -> Column:
    """The lines of several blocks, one after the other."""
    return np.frombuffer(b"".join(columns), dtype=LINE)


def searchable(text: str) -> str:
    """What is alike to the search: case, width, apostrophes and hyphens make no difference in any script."""
    return " ".join(plain(text).translate(_LEFT_OUT).split())


def holding(words: Iterable[str], texts: str) -> list[int]:
    """The places in their block of the divergences that hold all of the `words`, which are searchable themselves."""
    first, *others = words
    if first not in texts or any(word not in texts for word in others):
        return []
    told = texts.split(_BETWEEN)
    found = [place for place, text in enumerate(told) if first in text]
    for word in others:
        found = [place for place in found if word in told[place]]
    return found
