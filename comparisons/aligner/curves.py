"""Curves: how much each kind of evidence speaks for a link, in points that are added up.

A generalised additive model (Hastie and Tibshirani 1990) with curves of straight pieces: what a value is worth can be
read off its curve, and beyond its ends nothing more is won or lost.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float64]
Evidence = Mapping[str, Values]

# The evidence that says how parallel the whole pair is, the same for all its candidates: see parallel.py.
PARALLEL = "parallel"


class Curve(NamedTuple):
    """The points (in log odds) that a value is worth: straight between the knots, level beyond them."""

    knots: tuple[float, ...]
    points: tuple[float, ...]

    def at(self, values: Values) -> Values:
        return np.interp(values, self.knots, self.points)


class Card(NamedTuple):
    """A score card: the points that a candidate starts with, and the curve of each kind of evidence.

    The `close` ones are added between two articles that are wholly parallel, in part where they are partly so.
    """

    start: float
    curves: Mapping[str, Curve]
    close_start: float = 0.0
    close: Mapping[str, Curve] = MappingProxyType({})

    def log_odds(self, evidence: Evidence) -> Values:
        """Return the log odds that each candidate is a link; `evidence` has a column for each curve.

        >>> card = Card(-1.0, {"names": Curve((0.0, 1.0), (0.0, 3.0))})
        >>> card.log_odds({"names": np.array([0.0, 0.5, 7.0])}).tolist()
        [-1.0, 0.5, 2.0]
        """
        points = self.start + _sum(self.curves, evidence)
        if self.close:
            points = points + evidence[PARALLEL] * (self.close_start + _sum(self.close, evidence))
        return np.asarray(np.round(points, 6), dtype=np.float64)


def _sum(curves: Mapping[str, Curve], evidence: Evidence) -> Values:
    return np.asarray(np.sum([curve.at(evidence[name]) for name, curve in curves.items()], axis=0), dtype=np.float64)


class Cards(NamedTuple):
    """Two score cards: is a candidate a link, and is it a full one."""

    link: Card
    full: Card

    def judge(self, evidence: Evidence) -> "Judgement":
        """Return how likely each candidate is to be a link, and a full one."""
        return Judgement(*(odds_to_share(card.log_odds(evidence)) for card in self))


class Judgement(NamedTuple):
    """The probability, 0 to 1, that each candidate is a link, and that it is a full one."""

    link: Values
    full: Values


def odds_to_share(log_odds: Values) -> Values:
    """Return the probability, 0 to 1."""
    return 1 / (1 + np.exp(-np.clip(log_odds, -30, 30)))
