"""Said in another order: which of two events came first, which member of a ranking leads.

A clause that only moves within its sentence is fair, and so is a list in which nothing comes first.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise, product

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.attribution import attributions
from comparisons.aligner.detectors.finding import MINOR, Finding
from comparisons.aligner.lexicon.forms import PLAIN
from comparisons.aligner.persons import names
from comparisons.aligner.sentence import Run, Sentence

# So much of the content of each side must have a partner on the other.
SHARED = 0.8

# What stands between two events, the first of which is said first, and what turns that round.
_THEN = (
    "after which", "and then", "then", "before", "afterwards", "subsequently", "whereupon", "until", "followed by",
    "ahead of", "and later", "and afterwards", "and finally", "and eventually", "and lastly", "prior to", "and",
    "finally", "but later",
)  # fmt: skip
_AFTER = ("after", "as soon as", "once", "following", "by the time")
# Words that tell of a sequence or a ranking in which the order counts.
_RANKS = frozenset(
    "first second third last then next finally eventually lastly later afterwards subsequently followed ahead order"
    " before after earlier initially previously once until".split()
)


def detect(found: Comparison) -> Iterator[Finding]:
    """Parts of a sentence that follow one another in time or rank, of which the other side turns two round."""
    here, there = (_parts(side.sentence) for side in found.sides)
    if (
        len(here) < 2
        or len(there) < 2
        or not _is_said_alike(found)
        or not (_is_ordered(found.left, here) and _is_ordered(found.right, there))
    ):
        return
    least = 1 if all(_tells_sequence(side.sentence) for side in found.sides) else 2
    home = {place: number for number, part in enumerate(there) for place in part.places}
    for first, then in combinations(here, 2):
        ones, others = (_homes(found, part, home) for part in (first, then))
        if min(len(ones), len(others)) >= least and _are_turned(ones, others):
            yield Finding("order", _span([first, then]), _span(there), 82, MINOR)
            return


def _are_turned(ones: list[int], others: list[int]) -> bool:
    """Whether nearly all of what is told first here is told later there."""
    pairs = list(product(ones, others))
    turned, kept = sum(other < one for one, other in pairs), sum(one < other for one, other in pairs)
    return turned > 0 and kept <= turned / 3


def _tells_sequence(sentence: Sentence) -> bool:
    """Whether a word says outright what comes first: then two single words turned round are enough."""
    return any(sentence.find(phrase.split()) >= 0 for phrase in (*_THEN, *_AFTER) if phrase not in _LOOSE)


_LOOSE = frozenset(("and", "finally", "until", "once"))


def _is_said_alike(found: Comparison) -> bool:
    """Whether most of the words of both sides are shared: of a sentence worded anew, the order tells nothing."""
    return all(_share(side) >= SHARED for side in found.sides)


def _share(side: Side) -> float:
    content = [place for place, word in enumerate(side.sentence.words) if word.is_content]
    return sum(place in side.partners for place in content) / max(len(content), 1)


def _homes(found: Comparison, part: Run, home: dict[int, int]) -> list[int]:
    """In which parts of the right the words of a part of the left stand."""
    partners = (found.left.partners.get(place) for place in part.places if _tells(found.left, place))
    return [home[partner] for partner in partners if partner in home]


def _tells(side: Side, place: int) -> bool:
    word = side.sentence.words[place]
    idle = word.lower in _RANKS or place in side.dated or place in side.sentence.in_quotes
    return word.is_content and not idle and place not in reported(side.sentence)


@lru_cache(maxsize=8)
def reported(sentence: Sentence) -> frozenset[int]:
    """The words that say who says it: they stand before or after what is said."""
    return frozenset(place for one in attributions(sentence) for place in one.run.places)


def _span(parts: list[Run]) -> Run:
    return Run(min(part.first for part in parts), max(part.last for part in parts))


def _parts(sentence: Sentence) -> list[Run]:
    """The parts of a sentence in the order of what they tell, divided by commas and by words such as "then"."""
    cuts = sorted(_cuts(sentence))
    edges = [(0, 0, False), *cuts, (len(sentence.words), len(sentence.words), False)]
    parts = [Run(start, end) for (_, start, _), (end, _, _) in pairwise(edges)]
    turns = [turned for _, _, turned in edges[1:-1]]
    ordered = _in_time(sentence, parts, turns)
    return [part for part in ordered if part.first < part.last and not _is_adverbial(sentence, part)]


def _is_adverbial(sentence: Sentence, part: Run) -> bool:
    """Whether a part may stand at either end: "for the first two years", "who lost her boat", "built in Graz"."""
    opening = sentence.lowers[part.first]
    if opening in _RELATIVE or (part.first == 0 and _is_participle(sentence)):
        return True
    apart = part.first == 0 or "," in sentence.between(part.first)
    return apart and opening in _PREPOSITIONS and not any(_is_past(sentence.lowers[place]) for place in part.places)


def _is_participle(sentence: Sentence) -> bool:
    """Whether the first word is "built" or "meeting", and no name that ends so."""
    first = sentence.lowers[0]
    named = any(name.run.first == 0 for name in names(sentence))
    return not named and (first.endswith(("ing", "ed")) or first in PLAIN)


_RELATIVE = frozenset("who which whose whom where".split())
_PREPOSITIONS = frozenset("for in on at by within since during under with from near despite because of due".split())


def _cuts(sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """Where a part ends and the next begins, and whether the next was first: (end, start, turned)."""
    taken: set[int] = set()
    for phrases, turned in ((_THEN, False), (_AFTER, True)):
        for phrase in sorted(phrases, key=len, reverse=True):
            words = phrase.split()
            at = sentence.find(words)
            while at >= 0:
                if taken.isdisjoint(range(at, at + len(words))) and not _ends_clause(sentence, at + len(words)):
                    taken.update(range(at, at + len(words)))
                    yield at, at + len(words), turned
                at = sentence.find(words, after=at + len(words))
    for place in range(1, len(sentence.words)):
        if any(mark in sentence.between(place) for mark in ",;.") and not taken & {place, place - 1}:
            yield place, place, False


def _ends_clause(sentence: Sentence, place: int) -> bool:
    """Whether nothing follows a word of time: "the year before." """
    return place == len(sentence.words) or any(mark in sentence.between(place) for mark in ",;.")


def _in_time(sentence: Sentence, parts: list[Run], turns: list[bool]) -> list[Run]:
    """Put what comes after "after" before what comes before it; a sentence that opens with "before" likewise."""
    ordered = parts[:1]
    for part, turned in zip(parts[1:], turns, strict=True):
        if turned and any(one.first < one.last for one in ordered):
            ordered.insert(0, part)
        else:
            ordered.append(part)
    if _opens_before(sentence, parts) and len(parts) > 2:
        return [parts[2], parts[1], *parts[3:]]
    return ordered


def _opens_before(sentence: Sentence, parts: list[Run]) -> bool:
    """Whether the sentence begins with "before" or "two days before", so that what comes next was later."""
    lead = parts[0]
    begins = sentence.lowers[lead.last : lead.last + 1] in (["before"], ["until"], ["prior"])
    return begins and lead.last - lead.first < 4 and not any(_is_past(sentence.lowers[at]) for at in lead.places)


def _is_ordered(side: Side, parts: list[Run]) -> bool:
    """Whether the order tells anything: a word of rank or time, or several parts that begin with a verb."""
    words = side.sentence.words
    if any(word.lower in _RANKS for word in words):
        return True
    dated = sum(any(place in side.dated for place in part.places) for part in parts)
    return dated > 1 or sum(_begins_with_verb(side.sentence, part) for part in parts) > 1


def _begins_with_verb(sentence: Sentence, part: Run) -> bool:
    """Whether one of the first words can be a verb in the past: "emptied his account", "the auditors withdrew"."""
    return any(_is_past(sentence.lowers[place]) for place in range(part.first, min(part.first + 4, part.last)))


def _is_past(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 4) or word in PLAIN
