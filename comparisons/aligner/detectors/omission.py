"""Omission and addition: a clause, a phrase or a member of a list that one side lacks.

Anchored on the side that has the words. What another detector has spoken of is no longer here: the more
specific one wins.
"""

from collections.abc import Iterator
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors import number
from comparisons.aligner.detectors.finding import MAJOR, MINOR, Finding
from comparisons.aligner.detectors.negation import NEGATORS
from comparisons.aligner.lexicon import hedges
from comparisons.aligner.lexicon.abbreviations import TITLES
from comparisons.aligner.lexicon.forms import PLAIN
from comparisons.aligner.lexicon.function import FILLERS
from comparisons.aligner.phrases import stemmed
from comparisons.aligner.sentence import Run


def detect(found: Comparison) -> Iterator[Finding]:
    """Stretches that only the left has (omission) and that only the right has (addition)."""
    for run in _lost(found, found.left, found.right):
        yield Finding("omission", run, None, 80, _severity(found.left, found.right, run))
        if figure := number.lost(found.left, found.right, run):
            yield Finding("number", figure.run, None, 70, MINOR)
    for run in _lost(found, found.right, found.left):
        yield Finding("addition", None, run, 80, _severity(found.right, found.left, run))
        if figure := number.lost(found.right, found.left, run):
            yield Finding("number", None, figure.run, 70, MINOR)


def _severity(side: Side, other: Side, run: Run) -> int:
    return MAJOR if len(_telling(side, other, run)) > 3 else MINOR


def _lost(found: Comparison, side: Side, other: Side) -> list[Run]:
    """The stretches that are not answered by words that the other side alone has.

    Words of the other side answer those in whose place they stand; what is left of them can answer any others.
    """
    roaming = _roaming(other, side)
    untouched = not _answering(other, Run(0, len(other.sentence.words)))
    lost: list[Run] = []
    for run in _stretches(side, other):
        excess = _excess(side, other, run)
        spare = 0 if _is_set_off(side, run) else roaming
        if excess - spare >= _floor(found, side, other, run, untouched):
            lost.append(run)
        roaming = max(0, roaming - max(excess, 0))
    return lost


def _floor(found: Comparison, side: Side, other: Side, run: Run, untouched: bool) -> int:
    """How many words must be lost: one where nothing else is changed, more in a sentence that is worded anew."""
    telling = _telling(side, other, run)
    if any(place in side.named or place in side.counted for place in telling):
        return 1
    lone_verb = len(telling) == 1 and _is_verb(side, telling[0])
    if _is_set_off(side, run):
        return 1 if untouched and not lone_verb else 2
    if not untouched:
        return 3 if found.is_reordered else 2
    return 2 if found.is_reordered or found.is_reworded or lone_verb else 1


def _is_verb(side: Side, place: int) -> bool:
    """Whether a word alone can be a verb, as another construction needs: "caused no damage" and "did no damage"."""
    word = side.sentence.lowers[place]
    if word.endswith("ed") and place + 1 in side.partners:
        return False  # "two inexperienced climbers"
    before = side.sentence.lowers[place - 1 : place]
    return (word.endswith(("ing", "ed", "s")) or word in PLAIN) and before not in (["the"], ["a"], ["an"])


def _is_set_off(side: Side, run: Run) -> bool:
    """Whether the words stand between two marks, as in ", some of them in wheelchairs,"."""
    start = next((at for at in range(run.first, -1, -1) if side.sentence.between(at).strip()[:1] == ","), None)
    close = start is not None and all(_is_small(side, at) for at in range(start, run.first))
    return close and side.sentence.between(run.last).strip().startswith((",", "."))


def _is_small(side: Side, place: int) -> bool:
    return not side.sentence.words[place].is_content or side.sentence.lowers[place] in NEGATORS


def _excess(side: Side, other: Side, run: Run) -> int:
    gap = side.gap(other, run)
    return len(_telling(side, other, run)) - (len(_answering(other, gap)) if gap else 0)


def _roaming(side: Side, other: Side) -> int:
    """How many words that this side alone has stand where the other has nothing."""
    runs = _stretches(side, other)
    return sum(max(0, sum(_is_plain(side, at) for at in run.places) - _answered(side, other, run)) for run in runs)


def _answered(side: Side, other: Side, run: Run) -> int:
    gap = side.gap(other, run)
    return len(_answering(other, gap)) if gap else 0


def _answering(side: Side, run: Run) -> list[int]:
    """The words that can say what another says: the free ones but names and figures, and those spoken of already."""
    content = (place for place in run.places if side.sentence.words[place].is_content)
    return [place for place in content if place in side.claimed or _is_plain(side, place)]


def _is_plain(side: Side, place: int) -> bool:
    return side.is_free(place) and place not in side.named and place not in side.counted


def _telling(side: Side, other: Side, run: Run) -> list[int]:
    """The free content words of a run that no editor drops or adds at will, and that the other side has nowhere."""
    free = (place for place in run.places if side.sentence.words[place].is_content and side.is_free(place))
    told = (place for place in free if place not in side.settled and _tells(side, place))
    return [place for place in told if side.sentence.words[place].stem not in other.stems]


def _tells(side: Side, place: int) -> bool:
    word = side.sentence.words[place]
    return (
        (word.stem,) not in fillers()
        and place not in side.vague
        and place not in side.short
        and word.lower not in TITLES
    )


@lru_cache(maxsize=1)
def fillers() -> frozenset[tuple[str, ...]]:
    """Words that come and go: also the modals and negations, of which others speak."""
    modals = hedges.MUST | hedges.SHOULD | hedges.MAY | hedges.CAN | hedges.WILL | hedges.WOULD
    return stemmed(FILLERS | NEGATORS | frozenset(modal for modal in modals if " " not in modal))


def _stretches(side: Side, other: Side) -> list[Run]:
    """Free words that stand together, but for small words; the longest first."""
    stretches: list[Run] = []
    for place in side.free():
        if stretches and not _divides(side, stretches[-1].last, place):
            stretches[-1] = Run(stretches[-1].first, place + 1)
        else:
            stretches.append(Run(place, place + 1))
    return sorted(stretches, key=lambda run: -len(_telling(side, other, run)))


def _divides(side: Side, first: int, last: int) -> bool:
    """Whether something between two places is told by the other side, or spoken of already."""
    return any(side.sentence.words[at].is_content for at in range(first, last))
