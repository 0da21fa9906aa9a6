"""Softened or strengthened: a graded word made weaker or stronger, an intensifier gained or lost."""

from collections.abc import Iterator
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding, sided
from comparisons.aligner.detectors.negation import NEGATORS
from comparisons.aligner.lexicon.intensity import MILD, STRONG
from comparisons.aligner.lexicon.scales import DOWNTONERS, INTENSIFIERS, SCALES
from comparisons.aligner.phrases import Phrase, every_run, literal, stemmed, stems_of
from comparisons.aligner.sentence import Run

# So many words can stand in the place of a strong one; more are another statement.
IN_PLACE = 3


def detect(found: Comparison) -> Iterator[Finding]:
    """From left to right: "destroyed" to "damaged" is softened, "concern" to "outrage" strengthened."""
    left, right = (_graded(side) for side in found.sides)
    if any(side.counted for side in found.sides):
        left = []  # "plunged by a fifth" is "dropped by 20 percent": the figure says how far
    for phrase, run in left:
        for against, other in right:
            if step := _step(phrase, against):
                yield Finding("strengthened" if step > 0 else "softened", run, other, 80, MINOR)
                return
    yield from _loaded(found)
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


def _loaded(found: Comparison) -> Iterator[Finding]:
    """A strong word for a plain one or for none, a mild word for a plain one; nothing of words in another order."""
    if found.is_reordered or _is_told_anew(found):
        return
    for side, other in found.ways:
        for _, run in _graded_by(side, strong()):
            told = _in_place(side, other, run)
            if told is not None and not _graded_by(other, strong(), told) and (told.places or _is_alone(side, run)):
                yield _weaker(side is found.left, run, told)
                return
        for _, run in _graded_by(side, mild()):
            told = _in_place(side, other, run)
            if told and told.places and not _graded_by(other, mild(), told):
                yield _stronger(side is found.left, run, told)
                return


def _is_told_anew(found: Comparison) -> bool:
    """Whether several words have another on the other side: then one more may be no stronger than the rest."""
    return found.rewordings > 1


def _weaker(is_left: bool, run: Run, told: Run) -> Finding:
    """Of the left's strong words the right tells less: softened; of the right's the left does: strengthened."""
    category = "softened" if is_left else "strengthened"
    return sided(is_left, category, run, told if told.first < told.last else None, 74, MINOR)


def _stronger(is_left: bool, run: Run, told: Run) -> Finding:
    """Of the left's mild words the right tells more: strengthened; of the right's the left does: softened."""
    return sided(is_left, "strengthened" if is_left else "softened", run, told, 70, MINOR)


def _graded_by(side: Side, entries: frozenset[Phrase], within: Run | None = None) -> list[tuple[Phrase, Run]]:
    found = [(phrase, run) for phrase, run in every_run(side.sentence, entries) if _is_whole(side, run)]
    return [(phrase, run) for phrase, run in found if within is None or within.first <= run.first < within.last]


def _is_whole(side: Side, run: Run) -> bool:
    """Whether the words are free, and none of a name, a date or a quotation that is looked at as such."""
    measured = not side.counted.isdisjoint(range(run.last, run.last + 4))  # "plunged by a fifth"
    idle = side.named | side.settled
    return not measured and all(_is_open(side, place) and place not in idle for place in run.places)


def _in_place(side: Side, other: Side, run: Run) -> Run | None:
    """What the other side says in the place of these words: few free ones, or none; None where that cannot be told."""
    gap = side.gap(other, run)
    if gap is None:
        return None
    free = [at for at in gap.places if other.sentence.words[at].is_content and other.is_free(at)]
    if not NEGATORS.isdisjoint(other.sentence.lowers[gap.first : gap.last]):
        return None  # "ineffective" is "does not work": no matter of degree
    if len(free) > IN_PLACE or gap.last - gap.first > 2 * IN_PLACE or any(at in other.claimed for at in gap.places):
        return None
    return Run(free[0], free[-1] + 1) if free else Run(gap.first, gap.first)


@lru_cache(maxsize=1)
def strong() -> frozenset[Phrase]:
    return stemmed(STRONG)


@lru_cache(maxsize=1)
def mild() -> frozenset[Phrase]:
    return stemmed(MILD)


def _degrees(found: Comparison, entries: frozenset[str], lost: str, gained: str) -> Iterator[Finding]:
    """Words of degree that one side alone has, beside a word that both have."""
    here, there = (_free_degrees(side, other, entries) for side, other in found.ways)
    if here and there:
        return  # "completely" for "totally"
    here, there = (
        own if not _has_degree(other, entries) else [] for own, other in ((here, found.right), (there, found.left))
    )
    yield from (Finding(lost, run, None, 78, MINOR) for run in here)
    yield from (Finding(gained, None, run, 78, MINOR) for run in there)


def _has_degree(side: Side, entries: frozenset[str]) -> bool:
    """Whether a side has a word of degree without a partner, be it as small as "very"."""
    small = any(side.is_free(at) and word in _SMALL for at, word in enumerate(side.sentence.lowers))
    return small or any(side.is_free(run.first) for run in literal(side.sentence, entries))


_SMALL = frozenset(("very", "most", "so", "too"))


def _free_degrees(side: Side, other: Side, entries: frozenset[str]) -> list[Run]:
    """Words of degree that only this side has, in a part of the sentence that is told in the same order."""
    found = (run for run in literal(side.sentence, entries) if _tells(side, run))
    return [run for run in found if all(_is_open(side, at) for at in run.places) and _is_in_order(side, other, run)]


def _tells(side: Side, run: Run) -> bool:
    """Whether it is a word of degree, no "more", and none that goes with a figure as "fully 300" does."""
    tells = any(side.sentence.words[place].is_content for place in run.places)
    return tells and side.counted.isdisjoint((run.last, run.first - 1))


def _is_alone(side: Side, run: Run) -> bool:
    """Whether both neighbours of content are told on the other side: only this word has been dropped."""
    return all(at is None or at in side.partners for at in _neighbours(side, run)) and _is_beside(side, run)


def _is_in_order(side: Side, other: Side, run: Run) -> bool:
    return side.gap(other, run) is not None and _is_beside(side, run)


def _is_beside(side: Side, run: Run) -> bool:
    """Whether the next or the last word of content is told on the other side too."""
    return any(at in side.partners for at in _neighbours(side, run))


def _neighbours(side: Side, run: Run) -> tuple[int | None, int | None]:
    """The last word of content before a run and the first after it."""
    places = [place for place, word in enumerate(side.sentence.words) if word.is_content]
    before = next((place for place in reversed(places) if place < run.first), None)
    return before, next((place for place in places if place >= run.last), None)
