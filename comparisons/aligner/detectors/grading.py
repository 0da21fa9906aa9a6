"""Softened or strengthened: a graded word made weaker or stronger, an intensifier gained or lost."""

from collections.abc import Iterator
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding
from comparisons.aligner.lexicon.scales import DOWNTONERS, INTENSIFIERS, SCALES
from comparisons.aligner.phrases import Phrase, every_run, literal, stems_of
from comparisons.aligner.sentence import Run


def detect(found: Comparison) -> Iterator[Finding]:
    """From left to right: "destroyed" to "damaged" is softened, "concern" to "outrage" strengthened."""
    left, right = (_graded(side) for side in found.sides)
    for phrase, run in left:
        for against, other in right:
            if step := _step(phrase, against):
                yield Finding("strengthened" if step > 0 else "softened", run, other, 80, MINOR)
                return
    yield from _degrees(found, INTENSIFIERS, "softened", "strengthened")
    yield from _degrees(found, DOWNTONERS, "strengthened", "softened")


def _graded(side: Side) -> list[tuple[Phrase, Run]]:
    found = every_run(side.sentence, scales())
    return [(phrase, run) for phrase, run in found if all(_is_open(side, place) for place in run.places)]


def _is_open(side: Side, place: int) -> bool:
    return side.is_free(place) or (not side.sentence.words[place].is_content and place not in side.claimed)


def _step(one: Phrase, other: Phrase) -> int:
    """How many steps of a scale lead from one phrase to the other; 0 where no scale has both."""
    steps = (there - here for scale, here in grades()[one] for number, there in grades()[other] if number == scale)
    return next((step for step in steps if step), 0)


@lru_cache(maxsize=1)
def grades() -> dict[Phrase, set[tuple[int, int]]]:
    """For each phrase its scales and how high it stands on them."""
    found: dict[Phrase, set[tuple[int, int]]] = {}
    for number, scale in enumerate(SCALES):
        for grade, members in enumerate(scale):
            for member in members:
                found.setdefault(stems_of(member), set()).add((number, grade))
    return found


@lru_cache(maxsize=1)
def scales() -> frozenset[Phrase]:
    return frozenset(grades())


def _degrees(found: Comparison, entries: frozenset[str], lost: str, gained: str) -> Iterator[Finding]:
    """Words of degree that one side alone has, beside a word that both have."""
    here, there = (_free_degrees(side, entries) for side in found.sides)
    if here and there:
        return  # "completely" for "totally"
    yield from (Finding(lost, run, None, 78, MINOR) for run in here)
    yield from (Finding(gained, None, run, 78, MINOR) for run in there)


def _free_degrees(side: Side, entries: frozenset[str]) -> list[Run]:
    found = (run for run in literal(side.sentence, entries) if _tells(side, run))
    return [run for run in found if all(_is_open(side, place) for place in run.places) and _is_beside(side, run)]


def _tells(side: Side, run: Run) -> bool:
    """Whether it is a word of degree, no "more", and none that goes with a figure as "fully 300" does."""
    tells = any(side.sentence.words[place].is_content for place in run.places)
    return tells and side.counted.isdisjoint((run.last, run.first - 1))


def _is_beside(side: Side, run: Run) -> bool:
    """Whether the next or the last word of content is told on the other side too."""
    places = [place for place, word in enumerate(side.sentence.words) if word.is_content]
    after = next((place for place in places if place >= run.last), None)
    before = next((place for place in reversed(places) if place < run.first), None)
    return after in side.partners or before in side.partners
