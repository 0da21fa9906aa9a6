"""Runs: what two sequences of words say in one order, in few pieces."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel


class Run(NamedTuple):
    """Equal words in a row: where they start on both sides, and how many they are."""

    start: int
    other: int
    length: int


def equal_runs(here: Sequence[int], there: Sequence[int]) -> list[Run]:
    """Return the runs of a longest common subsequence, in order.

    >>> equal_runs([1, 2, 3], [1, 9, 1, 2, 4, 3])
    [Run(start=0, other=2, length=2), Run(start=2, other=5, length=1)]
    """
    runs = [
        Run(code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(here, there)
        if code.tag == "equal"
    ]
    # Of several such subsequences the one at hand may be torn where another is whole.
    forward = _drawn_together(runs, here, there)
    mirrored = [Run(len(here) - end, len(there) - other, run) for end, other, run in map(_ends, reversed(forward))]
    backward = _drawn_together(mirrored, here[::-1], there[::-1])
    return [Run(len(here) - end, len(there) - other, run) for end, other, run in map(_ends, reversed(backward))]


def _ends(run: Run) -> tuple[int, int, int]:
    return run.start + run.length, run.other + run.length, run.length


def _drawn_together(runs: list[Run], here: Sequence[int], there: Sequence[int]) -> list[Run]:
    """Return the runs with those moved to the next that find their words right before it.

    That is so where only one side has words between the two: "a" before "b c a d" may as well be the "a" of "a d".
    """
    drawn: list[Run] = []
    for run in reversed(runs):
        following = drawn[-1] if drawn else None
        if following and _fits_before(run, following, here, there):
            length = run.length + following.length
            drawn[-1] = Run(following.start - run.length, following.other - run.length, length)
        else:
            drawn.append(run)
    return drawn[::-1]


def _fits_before(run: Run, following: Run, here: Sequence[int], there: Sequence[int]) -> bool:
    end, other_end, length = _ends(run)
    if end != following.start and other_end != following.other:
        return False
    words = here[run.start : end]
    before = here[following.start - length : following.start], there[following.other - length : following.other]
    return before == (words, words)
