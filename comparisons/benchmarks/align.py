"""`manage.py bench align`: what aligning costs, in the time of RapidFuzz's matrix of all pairs on the same made texts.

All ratios are of one run: the two are measured in turns, by CPU time, on one thread (the settings keep BLAS to one).
"""

import math
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, NamedTuple

from rapidfuzz import fuzz, process

from comparisons.aligner import align, candidates
from comparisons.aligner.pairing import candidates_and_fuzzy
from comparisons.benchmarks import vectors
from comparisons.benchmarks.figures import Figure, megabytes, number, share, table
from comparisons.benchmarks.texts import Made, make
from comparisons.benchmarks.timing import least

SIZES = (30, 200, 1000, 5000)

# Of more sentences, so many of the left are held against all of the right, and the time is multiplied.
SLICE = 1000

# In the time of cdist, by the number of sentences.
STAGE, ALIGN = "candidates and fuzzy", "align"
TARGETS: dict[str, dict[int, float]] = {
    STAGE: {30: 1.5, 1000: 1 / 30, 5000: 1 / 100},
    ALIGN: {30: 8, 1000: 1 / 10, 5000: 1 / 30},
}
GROWTH = {(1000, 5000): 1.4}
PEAK_MB = 50
KEPT = 0.998

# The full matrix is looked at up to this size: it has so many pairs times itself.
FULL_UP_TO = 1000


class Timed(NamedTuple):
    """Seconds of CPU time, the least of all rounds; `cdist` is reckoned from so many `rows` of the left."""

    size: int
    rounds: int
    rows: int
    cdist: float
    stage: float
    align: float

    def of(self, what: str) -> float:
        return self.stage if what == STAGE else self.align


class Report(NamedTuple):
    times: list[Timed]
    rates: vectors.Rates | None
    figures: list[Figure]

    @property
    def missed(self) -> list[Figure]:
        return [figure for figure in self.figures if figure.is_missed]


def measure(sizes: list[int], *, whole: bool, tell: Callable[[str], object]) -> Report:
    """Measure all at each of the sizes, from the smallest; `tell` hears what is at hand."""
    texts = {size: make(size) for size in sizes}
    times, costs, kept = [], [], []
    for size, made in texts.items():
        tell(f"{name(size)} sentences")
        times.append(timed(made, whole=whole))
        costs.append(Figure("peak memory of align", name(size), peak(made), PEAK_MB, megabytes))
        kept += recall(made) if size <= FULL_UP_TO else []
    tell("vectors")
    rates, encoding = vectors.measure([text for made in reversed(texts.values()) for text in made.left + made.right])
    return Report(times, rates, [*ratios(times), *growth(times), *costs, *kept, *encoding])


def name(size: int) -> str:
    return f"{size} x {size}"


def timed(made: Made, *, whole: bool) -> Timed:
    size = len(made.left)
    rows = size if whole else min(size, SLICE)
    rounds = max(2, min(30, 3000 // size))
    cdist, stage, whole_align = least(
        [
            lambda: process.cdist(made.left[:rows], made.right, scorer=fuzz.token_set_ratio, workers=1),
            lambda: candidates_and_fuzzy(made.left, made.right),
            lambda: align(made.left, made.right),
        ],
        rounds=rounds,
    )
    return Timed(size, rounds, rows, cdist * size / rows, stage, whole_align)


def ratios(times: list[Timed]) -> Iterator[Figure]:
    for what, targets in TARGETS.items():
        for each in times:
            yield Figure(f"{what} / cdist", name(each.size), each.of(what) / each.cdist, targets.get(each.size))


def growth(times: list[Timed]) -> Iterator[Figure]:
    """Yield the exponents: time grows with this power of the number of sentences."""
    for what in TARGETS:
        for few, many in pairwise(times):
            exponent = math.log(many.of(what) / few.of(what)) / math.log(many.size / few.size)
            target = GROWTH.get((few.size, many.size))
            yield Figure(f"growth of {what}", f"{few.size} to {many.size}", exponent, target, number)


def peak(made: Made) -> float:
    """Return the megabytes that aligning takes above the inputs, in a run that nobody times."""
    tracemalloc.start()
    try:
        align(made.left, made.right)
        return tracemalloc.get_traced_memory()[1] / 1_000_000
    finally:
        tracemalloc.stop()


def recall(made: Made) -> list[Figure]:
    """Return how much of what was planted, and of what the full matrix would choose, is among the candidates."""
    at = name(len(made.left))
    found, _ = candidates_and_fuzzy(made.left, made.right)
    near = set(zip(found.left.tolist(), found.right.tolist(), strict=True))
    with all_candidates(len(made.left)):
        wanted = links(made)
    return [
        Figure("planted pairs among the candidates", at, part(made.planted, near), KEPT, share, at_least=True),
        Figure("links of the full matrix kept", at, part(wanted, near), KEPT, share, at_least=True),
    ]


def links(made: Made) -> set[tuple[int, int]]:
    return {(pairing.left, pairing.right) for pairing in align(made.left, made.right)}


def part(wanted: set[tuple[int, int]], found: set[tuple[int, int]]) -> float:
    return len(wanted & found) / len(wanted) if wanted else 1.0


@contextmanager
def all_candidates(size: int) -> Iterator[None]:
    """Every sentence is a candidate of every other: the matrix that the aligner never makes."""
    usual, candidates.CANDIDATES = candidates.CANDIDATES, size
    try:
        yield
    finally:
        candidates.CANDIDATES = usual


def as_json(report: Report) -> dict[str, Any]:
    return {
        "times": [each._asdict() for each in report.times],
        "vectors": report.rates._asdict() if report.rates else None,
        "figures": [figure.as_json() for figure in report.figures],
        "ok": not report.missed,
    }


def as_text(report: Report) -> str:
    figures = table(("figure", "at", "measured", "target", ""), [each.as_row() for each in report.figures], named=2)
    return "\n\n".join([times_as_text(report.times), vectors.as_text(report.rates), figures])


def times_as_text(times: list[Timed]) -> str:
    head = ("sentences", "rounds", "cdist", STAGE, ALIGN)
    body = [(name(each.size), str(each.rounds), *map(milliseconds, each[3:])) for each in times]
    notes = [
        "Milliseconds of CPU time on one thread, the least of all rounds, in each of which all are measured in turns.",
        "cdist is rapidfuzz.process.cdist(token_set_ratio, workers=1) on the same texts, which are made here.",
        *(slice_as_text(each) for each in times if each.rows < each.size),
    ]
    return "\n".join([table(head, body, named=1), *notes])


def slice_as_text(of: Timed) -> str:
    times = f"{of.size / of.rows:g}"
    return (
        f"At {name(of.size)} it is measured on {of.rows} of the left and multiplied by {times}; --whole measures all."
    )


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f}"
