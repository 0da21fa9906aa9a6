"""A figure that was measured, the target beside it, and how both are told."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

Row = Sequence[str]


def ratio(value: float) -> str:
    """As a part of the yardstick where it is smaller: 1/30."""
    return f"1/{1 / value:.3g}" if 0 < value < 1 else f"{value:.3g}x"


def number(value: float) -> str:
    return f"{value:.3g}"


def megabytes(value: float) -> str:
    return f"{value:.3g} MB"


def share(value: float) -> str:
    return f"{value:.5g}"


class Figure(NamedTuple):
    """`target` is the most it may be, or the least where `at_least`; None where nothing is asked."""

    what: str
    at: str
    value: float
    target: float | None = None
    shown: Callable[[float], str] = ratio
    at_least: bool = False

    @property
    def is_missed(self) -> bool:
        if self.target is None:
            return False
        return self.value < self.target if self.at_least else self.value > self.target

    @property
    def verdict(self) -> str:
        if self.target is None:
            return ""
        if self.is_missed:
            return "below" if self.at_least else "above"
        return "ok"

    @property
    def bound(self) -> str:
        return "at least" if self.at_least else "at most"

    def as_json(self) -> dict[str, Any]:
        told = {"what": self.what, "at": self.at, "value": self.value, "target": self.target}
        return told | {"bound": self.bound, "verdict": self.verdict or None}

    def as_row(self) -> Row:
        target = "" if self.target is None else f"{self.bound} {self.shown(self.target)}"
        return self.what, self.at, self.shown(self.value), target, self.verdict


def table(head: Row, body: Sequence[Row], *, named: int) -> str:
    """Return a table whose first `named` columns are words, and the others figures."""
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    sides = "<" * named + ">" * (len(head) - named)
    lines = [
        [f"{cell:{side}{width}}" for cell, side, width in zip(row, sides, widths, strict=True)] for row in (head, *body)
    ]
    return "\n".join("  ".join(line).rstrip() for line in lines)
