"""Another person, place or organisation; abbreviations, surnames alone and other spellings are not a difference."""

from collections.abc import Iterator

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding, mirrored
from comparisons.aligner.persons import same_word
from comparisons.aligner.sentence import Run

# What begins a vague phrase that stands for a name: "a bank", "another town", "one member".
_VAGUE = frozenset("a an another one some several certain other".split())
_AND = (["and"], ["or"], ["nor"])


def detect(found: Comparison) -> Iterator[Finding]:
    """Names that stand against other names, names replaced by a vague word, and members of a list that are gone."""
    left, right = _alone(found.left, found.right), _alone(found.right, found.left)
    for run in list(left):
        others = [other for other in right if _are_rivals(found, run, other)]
        if others:
            other = _nearest(found, run, others)
            left.remove(run)
            right.remove(other)
            yield Finding("name", run, other, 90, MAJOR)
    if not found.in_one_language:
        return  # a name that is not read there need not be gone
    for run in left:
        yield from _gone(found.left, found.right, run)
    for run in right:
        yield from map(mirrored, _gone(found.right, found.left, run))


def _gone(side: Side, other: Side, run: Run) -> Iterator[Finding]:
    """What is to be said of a name of the left without any against it; a name told shorter is none that is gone."""
    if _is_part_of_told(side, other, run):
        return  # "Petra Lang" and "Lang"
    if listed(side, run):
        yield Finding("name", run, None, 85, MAJOR)
        yield Finding("omission", run, None, 85, MAJOR)
    elif vague := _vague_there(side, other, run):
        yield Finding("name", run, vague, 75, MAJOR)


def _alone(side: Side, other: Side) -> list[Run]:
    """The words of names, in runs, that have no partner and are nowhere on the other side."""
    runs: list[Run] = []
    for name in sorted(side.names):
        free = [place for place in name.run.places if side.is_free(place) and side.sentence.words[place].is_capital]
        if free and not all(_is_there(other, side.sentence.lowers[place]) for place in free):
            runs.append(Run(free[0], free[-1] + 1))
    return runs


def _is_there(side: Side, word: str) -> bool:
    """Whether a word of a name stands anywhere on this side: said twice there or once, it is the same name."""
    return any(at.is_capital and (same_word(word, at.lower) or word in at.lower) for at in side.sentence.words)


def _are_rivals(found: Comparison, run: Run, other: Run) -> bool:
    """Whether one can stand for the other: both whole names, or both parts of one, "Petra" and "Peter Lang"."""
    told = _is_part_of_told(found.left, found.right, run), _is_part_of_told(found.right, found.left, other)
    return told[0] == told[1] and (told[0] or _stand_alike(found, run, other))


def _stand_alike(found: Comparison, run: Run, other: Run) -> bool:
    """Whether no word has its partner between the two: one stands in the place of the other, or at either end."""
    gaps = found.left.gap(found.right, run), found.right.gap(found.left, other)
    here = gaps[0] is not None and gaps[0].first <= other.first < gaps[0].last
    there = gaps[1] is not None and gaps[1].first <= run.first < gaps[1].last
    return here or there or _are_the_only(found)


def _are_the_only(found: Comparison) -> bool:
    return all(len(_alone(side, other)) == 1 for side, other in found.ways)


def _nearest(found: Comparison, run: Run, others: list[Run]) -> Run:
    """The one of the right that stands most nearly where this stands in the left."""
    here, there = (max(len(side.sentence.words), 1) for side in found.sides)
    return min(others, key=lambda other: abs(run.first / here - other.first / there))


def _is_part_of_told(side: Side, other: Side, run: Run) -> bool:
    """Whether another word of the name is there as a name on the other side."""
    name = next(name for name in side.names if name.run.first <= run.first < name.run.last)
    partners = [side.partners[place] for place in name.run.places if place in side.partners]
    return any(other.sentence.words[place].is_capital for place in partners)


def listed(side: Side, run: Run) -> bool:
    """Whether the words are a member of a list whose other members are names too."""
    sentence = side.sentence
    after = run.last + (sentence.lowers[run.last : run.last + 1] in _AND)
    before = run.first - 1 - (sentence.lowers[run.first - 1 : run.first] in _AND)
    joined_after = after > run.last or _comma(side, run.last)
    joined_before = before < run.first - 1 or _comma(side, run.first)
    return (joined_after and after in side.named) or (joined_before and before in side.named)


def _comma(side: Side, place: int) -> bool:
    return place < len(side.sentence.words) and side.sentence.between(place).strip() in (",", "、")


def _vague_there(side: Side, other: Side, run: Run) -> Run | None:
    """The phrase such as "a bank" that the other side has in the place of the name, or at its beginning."""
    gap = side.gap(other, run)
    places = gap.places if gap else range(0)
    opening = (at for at in places if other.sentence.lowers[at] in _VAGUE)
    return next(filter(None, (_phrase(other, at) for at in opening)), None)


def _phrase(side: Side, place: int) -> Run | None:
    """From an article to the last of the free words that follow it, one at least within two."""
    words = side.sentence.words
    last = place + 1
    while last < len(words) and (not words[last].is_content or side.is_free(last)) and last < place + 4:
        last += 1
    free = [at for at in range(place + 1, last) if words[at].is_content and side.is_free(at)]
    return Run(place, free[-1] + 1) if free and free[0] < place + 3 else None
