"""Said in another order: which of two events came first, the members of a list."""

from collections.abc import Iterator

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding
from comparisons.aligner.sentence import Run

# What tells which of two clauses happened first: +1 where the one said first did.
_THEN = {"before": 1, "then": 1, "afterwards": 1, "subsequently": 1, "later": 1, "after": -1, "following": -1}


def detect(found: Comparison) -> Iterator[Finding]:
    yield from _chronology(found)
    yield from _lists(found)


def _chronology(found: Comparison) -> Iterator[Finding]:
    """Two events of which each side tells another first."""
    here, there = (_told_first(side) for side in found.sides)
    if not (here and there):
        return
    partners = found.left.partners
    kept = sum(partners.get(place) in there[0] for place in here[0]) + sum(partners.get(p) in there[1] for p in here[1])
    turned = sum(partners.get(place) in there[1] for place in here[0]) + sum(partners.get(p) in there[0] for p in here[1])
    if turned > kept and turned > 1:
        yield Finding("order", _span(here[0]), _span(there[0]), 82, MINOR)


def _span(places: list[int]) -> Run:
    return Run(min(places), max(places) + 1)


def _told_first(side: Side) -> tuple[list[int], list[int]] | None:
    """The content words of what happened first and of what happened then; None where no word tells."""
    words = side.sentence.words
    for place, word in enumerate(words):
        way = _THEN.get(word.lower)
        if way is None:
            continue
        before, after = range(place), range(place + 1, len(words))
        if not before or (place == 0):
            cut = next((at for at in after if "," in side.sentence.between(at)), None)
            if cut is None:
                continue
            before, after, way = range(cut, len(words)), range(place + 1, cut), way
        first, then = (before, after) if way > 0 else (after, before)
        return [at for at in first if words[at].is_content], [at for at in then if words[at].is_content]
    return None


def _lists(found: Comparison) -> Iterator[Finding]:
    """The members of one list in another order."""
    for members in _enumerations(found.left):
        partners = [found.left.partners.get(place) for place in members]
        if None in partners:
            continue
        there = [place for place in partners if place is not None]
        listed = any(set(there) <= set(other) for other in _enumerations(found.right))
        if there != sorted(there) and listed:
            yield Finding("order", _span(members), _span(there), 70, MINOR)
            return


def _enumerations(side: Side) -> list[list[int]]:
    """The last content word of each member of the lists "a, b and c"."""
    sentence = side.sentence
    lists: list[list[int]] = []
    current: list[int] = []
    for place, word in enumerate(sentence.words):
        mark = sentence.between(place + 1).strip() if place + 1 < len(sentence.words) else "."
        joined = mark == "," or sentence.lowers[place + 1 : place + 2] in (["and"], ["or"])
        if word.is_content and (joined or (current and place - current[-1] < 5 and mark)):
            current.append(place)
            if not joined:
                lists.append(current)
                current = []
        elif word.is_content and current and place - current[-1] >= 5:
            current = []
    return [members for members in lists if len(members) > 1]
