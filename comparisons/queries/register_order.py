"""The lines of the register in order, turned over by what a line is ordered by: links hold while others come and go.

A line is ordered by one number, the larger the earlier: the rank of its event, then severity, significance and id.
"""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from comparisons.columns import Column
from comparisons.queries.register_table import Day, Table
from comparisons.register_filter import END, SEVERITIES, Filter

LINES_A_PAGE = 50

_ID = 34
_SMALL = 7  # significance takes so many bits, severity two
_RANK = _ID + _SMALL + 2
_GRAVITY = sorted(SEVERITIES.values())
_PLACES = np.searchsorted(_GRAVITY, np.arange(max(_GRAVITY) + 1))


class Position(NamedTuple):
    """What a line is ordered by, as an address tells it: "25.80.1234", by event with the day and id of that."""

    severity: int
    significance: int
    pk: int
    day: Day = (0, 0)

    @classmethod
    def parse(cls, told: str) -> "Position | None":
        parts = told.split(".")
        if len(parts) not in (3, 5) or not all(part.isascii() and part.isdigit() and len(part) < 12 for part in parts):
            return None
        severity, significance, pk, *day = map(int, parts)
        if severity not in _GRAVITY or significance > 100 or pk >= 1 << _ID:
            return None
        return cls(severity, significance, pk, (day[0], day[1]) if day else (0, 0))

    def __str__(self) -> str:
        return ".".join(map(str, (*self[:3], *self.day) if any(self.day) else self[:3]))


@dataclass(frozen=True)
class Sheet:
    """The ids of one page in order, how many lines stand before it and in all, and where its neighbours begin."""

    pks: tuple[int, ...]
    before: int
    total: int
    first: str
    last: str

    @property
    def start(self) -> int:
        return self.before + 1

    @property
    def end(self) -> int:
        return self.before + len(self.pks)

    @property
    def has_previous(self) -> bool:
        return self.before > 0

    @property
    def has_next(self) -> bool:
        return self.end < self.total


class Order:
    """The lines of a table that fit, ordered as the filter asks."""

    def __init__(self, table: Table, fitting: Column, by: str) -> None:
        self.days = table.articles.days if by == "event" else []
        self.by = by
        self.lines = table.lines[fitting]
        self.ranks = _ranks(table)[fitting] if by == "event" else np.zeros(len(self.lines), np.int64)
        gravity = _PLACES[self.lines["severity"]]
        significance = self.lines["significance"].astype(np.int64)
        self.keys: Column = np.ascontiguousarray(_key(by, self.ranks, gravity, significance, self.lines["pk"]))

    def sheet(self, filter: Filter) -> Sheet:  # noqa: A002
        """The page that begins after, or ends before, the line that the address names; the first if it names none."""
        keys = self._page(filter)
        if not len(keys):
            return Sheet((), 0, 0, "", "")
        before = int(np.count_nonzero(self.keys > keys[0]))
        pks = tuple((keys & ((1 << _ID) - 1)).tolist())
        return Sheet(pks, before, len(self.keys), self._position(keys[0]), self._position(keys[-1]))

    def pks(self) -> list[int]:
        """All ids in order."""
        found: list[int] = (np.sort(self.keys)[::-1] & ((1 << _ID) - 1)).tolist()
        return found

    def _page(self, filter: Filter) -> Column:  # noqa: A002
        if filter.before == END:
            return _last(self.keys)
        if position := Position.parse(filter.before):
            earlier = self.keys[self.keys > self._key_of(position)]
            return _last(earlier) if len(earlier) >= LINES_A_PAGE else _first(self.keys)
        if position := Position.parse(filter.after):
            later = self.keys[self.keys < self._key_of(position)]
            return _first(later) if len(later) else _last(self.keys)
        return _first(self.keys)

    def _key_of(self, position: Position) -> int:
        """Of an event that is no longer among them, the place where it would be."""
        rank = bisect_left(self.days, position.day)
        if self.by == "event" and position.day not in self.days[rank : rank + 1]:
            return rank << _RANK
        gravity = _GRAVITY.index(position.severity)
        return int(_key(self.by, rank, gravity, position.significance, position.pk))

    def _position(self, key: int) -> str:
        place = np.flatnonzero(self.keys == key)[0]
        line = self.lines[place]
        day = self.days[self.ranks[place]] if self.by == "event" else (0, 0)
        return str(Position(int(line["severity"]), int(line["significance"]), int(line["pk"]), day))


def _ranks(table: Table) -> Column:
    """Of each line that of its event; of two versions of two events, that of the left."""
    ranks = table.articles.rank
    return np.where(table.left > 0, ranks[table.left], ranks[table.right])


def _key(by: str, rank: Any, gravity: Any, significance: Any, pk: Any) -> Any:
    """Of one line or of columns of them."""
    if by == "newest":
        return pk
    if by == "significance":
        return (significance << (_ID + 2)) | (gravity << _ID) | pk
    graver = (gravity << (_ID + _SMALL)) | (significance << _ID) | pk
    return (rank << _RANK) | graver if by == "event" else graver


def _first(keys: Column) -> Column:
    return _descending(np.partition(keys, -LINES_A_PAGE)[-LINES_A_PAGE:] if len(keys) > LINES_A_PAGE else keys)


def _last(keys: Column) -> Column:
    return _descending(np.partition(keys, LINES_A_PAGE - 1)[:LINES_A_PAGE] if len(keys) > LINES_A_PAGE else keys)


def _descending(keys: Column) -> Column:
    return np.sort(keys)[::-1]
