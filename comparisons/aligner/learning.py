"""Learning: how the score cards of `weights.py` are fitted to links that people have drawn.

Logistic regression on curves of straight pieces, the curves kept smooth (Eilers and Marx 1996).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt
from scipy import sparse

from comparisons.aligner.candidates import Candidates
from comparisons.aligner.curves import PARALLEL, Card, Cards, Curve, Evidence, Values, odds_to_share
from comparisons.aligner.evaluation import Document
from comparisons.aligner.pairing import Pair, weigh_up
from comparisons.aligner.vectors import Sides

# Knots stand at these shares of the values, half of them those of true links.
KNOTS = (0.02, 0.2, 0.4, 0.6, 0.8, 0.98)

# What a bend of a curve costs, and what its height does: chosen on the folds.
BEND, HEIGHT = 3.0, 0.3

FOLDS = 6

# Only candidates as likely as this teach what a full link is.
LIKELY = 0.1

# Newton's steps, when they are small enough, and how many candidates are taken at a time.
STEPS, NEAR_ENOUGH, ROWS_A_CHUNK = 30, 1e-3, 5_000

Truth = npt.NDArray[np.bool_]


class Lesson(NamedTuple):
    """The candidates of one pair of articles, their evidence, which of them are links, and what each counts for.

    `full` are the links that say wholly the same; None where nobody told. `events` are those that its articles tell of,
    two if they are strangers; no event must be both learnt from and measured on. `links` and `full_links` are how many
    there are, candidates or not.
    """

    file: str
    events: tuple[str, ...]
    links: int
    full_links: int
    candidates: Candidates
    evidence: Evidence
    truth: Truth
    full: Truth | None
    weights: Values

    @property
    def is_of_strangers(self) -> bool:
        return len(self.events) > 1


def study(
    document: Document, vectors: Sides | None, *, file: str, weight: float, stranger: str | None = None
) -> Lesson:
    """Return what a document of known links teaches; pairs to be ignored weigh nothing.

    `stranger` is the identifier of the document that the right article is from, if it is another.
    """
    candidates, evidence = weigh_up(Pair(list(document.left), list(document.right), vectors))
    places = list(zip(candidates.left.tolist(), candidates.right.tolist(), strict=True))
    truth = np.array([place in document.links for place in places], dtype=np.bool_)
    counted = np.array([place not in document.ignored for place in places], dtype=np.float64)
    partial = document.partial
    full = None if partial is None else truth & np.array([place not in partial for place in places], dtype=np.bool_)
    links = document.links - document.ignored
    events = tuple(event_of(each) for each in (document.id, stranger) if each)
    full_links = len(links - partial) if partial is not None else 0
    return Lesson(file, events, len(links), full_links, candidates, evidence, truth, full, counted * weight)


def event_of(identifier: str) -> str:
    """Return the part of a document's identifier that all pairs of its event, or drafts of its essay, share.

    >>> event_of("news/T13/AB"), event_of("arg/A/12/19"), event_of("aesop/assLionSkin_11339__assLionSkin_")
    ('news/T13', 'arg/A', 'aesop/assLionSkin')
    """
    *above, last = identifier.split("/")
    if "_" in last and len(above) == 1:
        return f"{above[0]}/{last.partition('_')[0]}"
    return "/".join(above[:2])


def fold_of(group: str) -> int:
    """Return the fold that a group is in, the same in every run."""
    return crc32(group.encode()) % FOLDS


def learn(lessons: Sequence[Lesson]) -> Cards:
    """Return the cards fitted to the lessons."""
    link = fit(lessons)
    return Cards(link, fit(list(_full_lessons(lessons, link))))


def _full_lessons(lessons: Iterable[Lesson], link: Card) -> Iterator[Lesson]:
    """Yield what is taught of full links: of the likelier candidates, right or wrong, those that are full."""
    for lesson in lessons:
        if lesson.full is not None:
            likely = odds_to_share(link.log_odds(lesson.evidence)) >= LIKELY
            yield lesson._replace(truth=lesson.full, weights=lesson.weights * likely)


def fit(lessons: Sequence[Lesson]) -> Card:
    """Return the card that makes the lessons' truth likeliest, at the price of `BEND` and `HEIGHT`."""
    evidence = {name: np.concatenate([lesson.evidence[name] for lesson in lessons]) for name in lessons[0].evidence}
    parallel = evidence.pop(PARALLEL, None)
    truth = np.concatenate([lesson.truth for lesson in lessons])
    weights = np.concatenate([lesson.weights for lesson in lessons])
    knots = {name: _knots(values, truth) for name, values in evidence.items()}
    basis = sparse.hstack([_hats(evidence[name], at) for name, at in knots.items()], format="csr")
    sizes = [len(at) for at in knots.values()]
    if parallel is None:
        start, points = _fitted(basis, truth.astype(np.float64), weights, _penalty(sizes))
        return Card(*_curves(start, points, knots))
    # The same curves once more, and a start of their own: what parallel articles add to them.
    added = sparse.hstack([sparse.csr_array(np.ones((truth.size, 1))), basis], format="csr")
    both = sparse.csr_array(sparse.hstack([basis, sparse.diags_array(parallel) @ added], format="csr"))
    start, points = _fitted(both, truth.astype(np.float64), weights, _penalty([*sizes, 1, *sizes]))
    at = sum(sizes)
    return Card(*_curves(start, points[:at], knots), *_curves(float(points[at]), points[at + 1 :], knots))


def _knots(values: Values, truth: Truth) -> Values:
    linked = values[truth] if truth.any() else values
    at = (np.quantile(values, KNOTS) + np.quantile(linked, KNOTS)) / 2
    return np.unique(np.round(at, 3))


def _hats(values: Values, knots: Values) -> sparse.csr_array:
    """Return how much of each knot's points each value gets: a row a value, two entries at most, their sum 1."""
    if knots.size == 1:
        return sparse.csr_array(np.ones((values.size, 1)))
    inside = np.clip(values, knots[0], knots[-1])
    below = np.clip(np.searchsorted(knots, inside, side="right") - 1, 0, knots.size - 2)
    share = (inside - knots[below]) / (knots[below + 1] - knots[below])
    rows = np.arange(values.size)
    entries = np.concatenate((1 - share, share)), (np.tile(rows, 2), np.concatenate((below, below + 1)))
    return sparse.csr_array(entries, shape=(values.size, knots.size))


def _penalty(sizes: Sequence[int]) -> sparse.csr_array:
    """Return the matrix whose product with the points, squared, is what they cost."""
    blocks = []
    for size in sizes:
        slopes = np.diff(np.eye(size), axis=0)
        bends = np.diff(slopes, axis=0)
        blocks.append(np.vstack((BEND**0.5 * bends, HEIGHT**0.5 * np.eye(size))))
    return sparse.csr_array(sparse.block_diag(blocks))


def _fitted(basis: sparse.csr_array, truth: Values, weights: Values, penalty: sparse.csr_array) -> tuple[float, Values]:
    """Return the start and the points of least cost, by Newton's method (iteratively reweighted least squares)."""
    start = sparse.csr_array(np.ones((basis.shape[0], 1)))
    design = sparse.csr_array(sparse.hstack([start, basis], format="csr"))
    costs = np.zeros((design.shape[1], design.shape[1]))
    costs[1:, 1:] = (penalty.T @ penalty).toarray()
    found = np.zeros(design.shape[1])
    for _ in range(STEPS):
        step = _newton_step(design, truth, weights, costs, found)
        found = found - step
        if np.abs(step).max() < NEAR_ENOUGH:
            break
    return float(found[0]), found[1:]


def _newton_step(design: sparse.csr_array, truth: Values, weights: Values, costs: Values, found: Values) -> Values:
    slope, bend = costs @ found, costs + np.eye(found.size) * 1e-6
    for at in range(0, design.shape[0], ROWS_A_CHUNK):
        rows = design[at : at + ROWS_A_CHUNK].toarray()
        shares = odds_to_share(rows @ found)
        counted = weights[at : at + ROWS_A_CHUNK]
        slope += rows.T @ (counted * (shares - truth[at : at + ROWS_A_CHUNK]))
        bend += rows.T @ (rows * (counted * shares * (1 - shares))[:, None])
    return np.asarray(np.linalg.solve(bend, slope), dtype=np.float64)


def _curves(start: float, points: Values, knots: Mapping[str, Values]) -> tuple[float, dict[str, Curve]]:
    """Return the start and the curves of half a card."""
    curves, at = {}, 0
    for name, places in knots.items():
        heights = points[at : at + places.size]
        at += places.size
        # A curve begins at 0; what it begins with goes to the start that all share.
        start += float(heights[0])
        curves[name] = Curve(tuple(places.tolist()), tuple(np.round(heights - heights[0], 3).tolist()))
    return round(start, 3), curves
