"""Must, should, may, will: an obligation, a possibility or a plan made another; a hedge gained or lost."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding
from comparisons.aligner.lexicon import hedges
from comparisons.aligner.phrases import Phrase, runs, stemmed
from comparisons.aligner.sentence import Run

_CLASSES = {
    "must": hedges.MUST,
    "should": hedges.SHOULD,
    "may": hedges.MAY,
    "can": hedges.CAN,
    "will": hedges.WILL | hedges.WOULD,
    "likely": hedges.LIKELY,
    "seem": hedges.SEEM,
    "plan": hedges.PLAN,
}
# Gained or lost without any against it, these leave the sense: "will meet" and "meets", "was able to leave" and "left".
_LIGHT = frozenset(("will", "can"))
# "Could" tells an ability or a possibility.
_NEAR = (frozenset(("may", "can")),)


class Modal(NamedTuple):
    run: Run
    kind: str


def detect(found: Comparison) -> Iterator[Finding]:
    left, right = (_modals(side) for side in found.sides)
    for modal in list(left):
        other = next((other for other in right if _same(modal.kind, other.kind)), None)
        if other:
            left.remove(modal)
            right.remove(other)
    if left and right:
        yield Finding("modality", left[0].run, right[0].run, 90, MAJOR)
        return
    for modal in left:
        if modal.kind not in _LIGHT and _applies(found.left, modal):
            yield Finding("modality", modal.run, None, 80, MAJOR)
    for modal in right:
        if modal.kind not in _LIGHT and _applies(found.right, modal):
            yield Finding("modality", None, modal.run, 80, MAJOR)


def _same(one: str, other: str) -> bool:
    return one == other or frozenset((one, other)) in _NEAR


@lru_cache(maxsize=1)
def _phrases() -> dict[Phrase, str]:
    return {phrase: kind for kind, members in _CLASSES.items() for phrase in stemmed(members)}


def _modals(side: Side) -> list[Modal]:
    """The modals of a sentence in their order, those that are part of a date or accounted for left out."""
    found = [Modal(run, _phrases()[phrase]) for phrase, run in runs(side.sentence, _phrases())]
    return sorted(modal for modal in found if _counts(side, modal.run))


def _counts(side: Side, run: Run) -> bool:
    return not (side.dated.union(side.claimed).intersection(run.places))


def _applies(side: Side, modal: Modal) -> bool:
    """Whether the other side says what the modal goes with."""
    words = enumerate(side.sentence.words[modal.run.last : modal.run.last + 5], modal.run.last)
    content = [place for place, word in words if word.is_content]
    return any(place in side.partners for place in content[:2]) or not content
