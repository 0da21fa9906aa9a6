"""Another figure, amount or share; by value, so that "three thousand" is "3,000" and "a quarter" "25 percent"."""

from collections.abc import Iterator

from comparisons.aligner.comparison import Comparison, Side, same_value
from comparisons.aligner.detectors.finding import MAJOR, MINOR, Finding
from comparisons.aligner.figures import Figure
from comparisons.aligner.sentence import Run

# "About 1,200" is a fair rounding of 1,198.
ROUNDING = 0.03
# Across languages, where no words can be compared, two amounts further apart are of two things.
APART = 10


def detect(found: Comparison) -> Iterator[Finding]:
    """Figures that stand against another value, and a bound such as "more than" gained or lost.

    A figure that comes or goes with the words around it is told by the omission of those.
    """
    left, right = _alone(found.left), _alone(found.right)
    for figure, other in _rivals(left, right):
        if not _rounded(figure, other) and _is_credible(found, figure, other, alone=len(left) == len(right) == 1):
            yield Finding("number", figure.run, other.run, 92, MAJOR)
    yield from _bounds(found)


def _is_credible(found: Comparison, figure: Figure, other: Figure, *, alone: bool) -> bool:
    """Whether both are said of one thing: the only ones left on their sides, or beside words that are partners."""
    if not found.in_one_language:
        return (
            alone
            and not (figure.weak or other.weak)
            and max(figure.value, other.value) <= APART * min(figure.value, other.value)
        )
    return alone or any(
        found.left.partners.get(here) == there
        for here, there in zip(_beside(found.left, figure), _beside(found.right, other), strict=True)
        if here is not None
    )


def _beside(side: Side, figure: Figure) -> tuple[int | None, int | None]:
    """The words of content before and after a figure."""
    places = [place for place, word in enumerate(side.sentence.words) if word.is_content]
    before = next((place for place in reversed(places) if place < figure.run.first), None)
    return before, next((place for place in places if place >= figure.run.last), None)


def _rivals(left: list[Figure], right: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures that can be the same amount told differently, each in one pair; two weak ones are none."""
    waiting = list(right)
    for figure in left:
        other = _rival(figure, waiting)
        if other and not (figure.weak and other.weak):
            waiting.remove(other)
            yield figure, other


def lost(side: Side, other: Side, run: Run) -> Figure | None:
    """The first figure among these words that the other side has nowhere."""
    figures = (figure for figure in _alone(side) if set(figure.run.places) & set(run.places))
    told = (figure for figure in figures if not figure.weak and figure.kind != "ordinal")
    return next((figure for figure in told if not any(same_value(figure, one) for one in other.figures)), None)


def _alone(side: Side) -> list[Figure]:
    """The figures none of whose words has a partner or is accounted for."""
    return [figure for figure in side.figures if all(side.is_free(place) for place in figure.run.places)]


# A figure of one of these kinds can be told as another.
_LOOSE = (frozenset(("count", "vague")), frozenset(("share", "times")), frozenset(("share", "points")))


def _rival(figure: Figure, others: list[Figure]) -> Figure | None:
    """The first of the others that can be the same amount told differently: of its kind, else of any like it."""
    alike = (other for other in others if other.kind == figure.kind)
    loosely = (other for other in others if _loosely(other, figure) and not (other.weak or figure.weak))
    vaguely = (other for other in others if {other.kind, figure.kind} == {"count", "vague"})
    return next(alike, None) or next(loosely, None) or next(vaguely, None)


def _loosely(one: Figure, other: Figure) -> bool:
    return any({one.kind, other.kind} <= kinds for kinds in _LOOSE)


def _rounded(one: Figure, other: Figure) -> bool:
    largest = max(abs(one.value), abs(other.value), 1e-9)
    return "about" in (one.bound, other.bound) and abs(one.value - other.value) <= ROUNDING * largest


def _bounds(found: Comparison) -> Iterator[Finding]:
    """A figure with a partner of the same value, of which one is a bound: "300" against "more than 300"."""
    by_place = {place: figure for figure in found.right.figures for place in figure.run.places}
    for figure in found.left.figures:
        other = by_place.get(found.left.partners.get(figure.run.first, -1))
        if other and {figure.bound, other.bound} & {"min", "max"} and _bound(figure) != _bound(other):
            yield Finding("number", figure.run, other.run, 80, MINOR)


def _bound(figure: Figure) -> str:
    return "" if figure.bound == "about" else figure.bound
