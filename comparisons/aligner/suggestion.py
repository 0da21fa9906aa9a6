"""What a detector returns: the words on each side that differ, in what way, how surely, and how much it matters."""

from typing import NamedTuple


class Words(NamedTuple):
    """Code points `start` to `end` (excluded) of the passage at index `passage` of its side."""

    passage: int
    start: int
    end: int


class Suggestion(NamedTuple):
    """A divergence that a person may want to note.

    At least one side has words. `score` (0-100) is how sure the detector is; `significance` (0-100) how much the
    difference matters if it is one, by which suggestions are ranked; `severity` is 0, 1, 5 or 25, as a first guess.
    """

    category: str
    left: Words | None
    right: Words | None
    score: int
    significance: int
    severity: int
