"""Polarity flipped: "not" gained or lost, "failed to", "denied that", "un-", a word against its opposite."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import CRITICAL, Finding, sided
from comparisons.aligner.lexicon.opposites import NEGATIVE, OPPOSITES
from comparisons.aligner.phrases import Phrase, every_run, literal, runs, stemmed, stems_of
from comparisons.aligner.sentence import Run, Sentence, stem

NEGATORS = frozenset(
    "not no never none nobody nothing neither nor nowhere without cannot hardly barely scarcely unless".split()
)
# More than one word that negates: its places count once.
_PHRASES = frozenset(
    phrase.strip()
    for phrase in (
        "no longer, yet to, anything but, no one, still to be, not many, not much, not all, not every, rather than,"
        "instead of"
    ).split(",")
)
_AFFIXES = ("un", "in", "im", "ir", "il", "dis", "non")
# "no fewer than ten", "not only", "without doubt", "no doubt" negate nothing.
_IDIOMS = frozenset(
    phrase.strip()
    for phrase in (
        "no fewer than, no less than, no more than, not more than, not less than, not only, no doubt, not just,"
        "not least, without doubt, nothing but, no sooner, no matter, not to mention, not without, not far, not until"
    ).split(",")
)
# "Nobody but the watchman" is "only the watchman".
_EXCEPT = (["except"], ["but"], ["other"], ["apart"])
# So many words before another can lead to it.
_LEAD = 2
# So many words after a negator can be what it negates.
_REACH = 5


class Mark(NamedTuple):
    """A word that denies. It is `hard` where what it denies is said by the other side too."""

    run: Run
    hard: bool


def detect(found: Comparison) -> Iterator[Finding]:
    """One side denies what the other affirms. A denial on both sides, however it is worded, is none."""
    opposed = [*_opposed(found), *_for_and_against(found)]
    used = [{place for pair in opposed for place in pair[side].places} for side in (0, 1)]
    left, right = (_marks(side, other, taken) for (side, other), taken in zip(found.ways, used, strict=True))
    excess = sum(mark.hard for mark in left) - sum(mark.hard for mark in right)
    softs = sum(not mark.hard for mark in (right if excess > 0 else left))
    unanswered = max(0, abs(excess) - softs)
    if unanswered % 2 and not opposed:
        side, other = found.ways[0] if excess > 0 else found.ways[1]
        run = _unmatched(side, left if excess > 0 else right)
        if _is_led_in(other, side.partners.get(_denied(side, run.last), 0)):
            return
        run = _with_denied(side, run)
        yield sided(excess > 0, "negation", run, None, 88, CRITICAL)
    elif len(opposed) % 2 and not excess and not _cancelled(found, left, right, used):
        yield from (Finding("negation", here, there, 85, CRITICAL) for here, there in opposed)


def _with_denied(side: Side, run: Run) -> Run:
    """The words with what they deny, if that follows closely: "not" alone tells a reader little."""
    denied = _next(side, run.last)
    near = denied is not None and denied < run.last + 3 and "," not in side.sentence.between(denied)
    return Run(run.first, denied + 1) if denied is not None and near else run


def _cancelled(found: Comparison, left: list[Mark], right: list[Mark], used: list[set[int]]) -> bool:
    """Whether one of two opposites is itself denied: "invalid" and "not valid"."""
    marks = zip(found.sides, (left, right), used, strict=True)
    near = sum(_next(side, mark.run.last) in taken for side, own, taken in marks for mark in own)
    return near % 2 == 1 or any(not mark.hard for mark in left + right)


def _next(side: Side, place: int) -> int | None:
    words = enumerate(side.sentence.words[place:], place)
    return next((at for at, word in words if word.is_content), None)


def _unmatched(side: Side, marks: list[Mark]) -> Run:
    hard = [mark.run for mark in marks if mark.hard]
    return next((run for run in hard if all(side.is_free(place) for place in run.places)), hard[-1])


def _for_and_against(found: Comparison) -> Iterator[tuple[Run, Run]]:
    """ "voted for" and "voted against": a word that both have, with the one and the other after it."""
    ways = (["for"], ["against"]), (["against"], ["for"])
    for place, partner in found.left.partners.items():
        here = found.left.sentence.lowers[place + 1 : place + 2]
        there = found.right.sentence.lowers[partner + 1 : partner + 2]
        if (here, there) in ways:
            yield Run(place + 1, place + 2), Run(partner + 1, partner + 2)


def _marks(side: Side, other: Side, used: set[int]) -> list[Mark]:
    sentence = side.sentence
    idle = {place for run in literal(sentence, _IDIOMS) for place in run.places} | used
    phrases = list(literal(sentence, _PHRASES))
    idle |= {place for place in range(len(sentence.words)) if _is_undone(sentence, place, other)}
    idle |= {place for run in phrases for place in run.places}
    found = [
        Mark(Run(place, place + 1), _is_hard(side, place + 1))
        for place, word in enumerate(sentence.lowers)
        if (word in NEGATORS or _is_few(sentence, place) or _is_against(sentence, place))
        and place not in idle
        and not (word == "nor" and "neither" in sentence.lowers)
        and not ("until" in sentence.lowers[place:] and "only" in other.sentence.lowers)
        if place not in side.claimed and sentence.lowers[place + 1 : place + 2] not in _EXCEPT
    ]
    found += [Mark(run, _is_hard(side, run.last)) for run in phrases if run.first not in used]
    for _, run in runs(sentence, negative()):
        if idle.isdisjoint(run.places) and all(_is_open(side, place) for place in run.places):
            reworded = _is_reworded(side, other, run) or sentence.lowers[max(run.first - 1, 0)] in _ARTICLES
            found.append(Mark(run, _is_hard(side, run.last) and not reworded))
    return found


def _is_undone(sentence: Sentence, place: int, other: Side) -> bool:
    """Whether a "not" is followed by what it undoes: "not impossible" is "possible"."""
    after = sentence.words[place + 1 : place + 2]
    if sentence.lowers[place] != "not" or not after:
        return False
    return any(_unmakes(after[0].lower, word.lower) for word in other.sentence.words)


def _is_against(sentence: Sentence, place: int) -> bool:
    """Whether "against" denies, as in "warned against" and "voted against"."""
    before = sentence.words[place - 1].stem if place else ""
    return sentence.lowers[place] == "against" and (before in _AGAINST or before == "be")


_AGAINST = frozenset(
    stems_of(verb)[0] for verb in "warn advise vote argue caution decide counsel recommend rule".split()
)


def _is_few(sentence: Sentence, place: int) -> bool:
    """Whether "few" means "not many": not so in "a few" and "the last few"."""
    return sentence.lowers[place] == "few" and _NO_FEW.isdisjoint(sentence.lowers[max(place - 1, 0) : place])


_NO_FEW = frozenset("a the last past next first these those quite every his her their".split())


def _is_reworded(side: Side, other: Side, run: Run) -> bool:
    """Whether other words stand in the place of these on the other side: "interrupted" for "stopped"."""
    gap = side.gap(other, run)
    return gap is None or any(other.sentence.words[at].is_content and other.is_free(at) for at in gap.places)


# "The suspended officer" tells which one, and denies nothing.
_ARTICLES = frozenset("the a an his her their its our".split())


@lru_cache(maxsize=1)
def negative() -> frozenset[Phrase]:
    return stemmed(NEGATIVE - {"except"})


def _is_hard(side: Side, after: int) -> bool:
    """Whether the other side says the first thing that is said after a negator."""
    return _denied(side, after) in side.partners


def _denied(side: Side, after: int) -> int:
    """The first thing that is said after a negator, -1 for nothing near."""
    words = side.sentence.words[after : after + _REACH]
    clause = takewhile(lambda at: at == after or "," not in side.sentence.between(at), range(after, after + len(words)))
    content = (at for at in clause if words[at - after].is_content and words[at - after].lower not in NEGATORS)
    return next(content, -1)


def _is_led_in(side: Side, place: int) -> bool:
    """Whether a word of its own leads to this one, which may deny it too: "ran out of bread"."""
    lead = (at for at in range(max(place - _LEAD, 0), place) if side.sentence.lowers[at] not in _MODALS)
    return any(side.sentence.words[at].is_content and side.is_free(at) and at not in side.named for at in lead)


_MODALS = frozenset("will would may might can could must should shall need".split())


def _opposed(found: Comparison) -> Iterator[tuple[Run, Run]]:
    """Words without partners of which one denies the other: "accepted", "rejected"; "likely", "unlikely"."""
    there = [(phrase, run) for phrase, run in _open_runs(found.right)]
    for phrase, run in _open_runs(found.left):
        other = next((other for against, other in there if _are_opposed(found, (phrase, run), (against, other))), None)
        if other and not _is_converse(found, phrase):
            there = [(against, run) for against, run in there if run != other]
            yield run, other


def _are_opposed(found: Comparison, one: tuple[Phrase, Run], other: tuple[Phrase, Run]) -> bool:
    """Whether the list has them as opposites, or one is the other with "un-"."""
    here, there = found.left.sentence.lowers[one[1].first], found.right.sentence.lowers[other[1].first]
    negated = [_is_negated(side.sentence, run) for side, (_, run) in zip(found.sides, (one, other), strict=True)]
    if negated[0] != negated[1]:
        return False  # "not impossible" and "possible"
    single = len(one[0]) == len(other[0]) == 1
    return _opposite(one[0], other[0]) or (single and (_unmakes(here, there) or _unmakes(there, here)))


def _is_negated(sentence: Sentence, run: Run) -> bool:
    return run.first > 0 and sentence.lowers[run.first - 1] == "not"


def _unmakes(one: str, other: str) -> bool:
    """Whether one word is the other with a prefix: "unreliable" and "reliably"."""
    bare = (one.removeprefix(affix) for affix in _AFFIXES if one.startswith(affix))
    return len(other) > 2 and any(stem(word) == stem(other) for word in bare)


def _is_converse(found: Comparison, phrase: Phrase) -> bool:
    """Whether a comparative is turned round with what it compares: "longer than the old", "shorter than the new"."""
    than = all("than" in side.sentence.lowers for side in found.sides)
    return than and found.is_reordered and phrase[-1].endswith("er")


def _open_runs(side: Side) -> list[tuple[Phrase, Run]]:
    """The members of the list and the single words that are free."""
    sentence = side.sentence
    listed = [(phrase, run) for phrase, run in every_run(sentence, opposites()) if len(phrase) > 1]
    singles = [((sentence.words[place].stem,), Run(place, place + 1)) for place in side.free()]
    return [(phrase, run) for phrase, run in listed + singles if all(_is_open(side, place) for place in run.places)]


def _is_open(side: Side, place: int) -> bool:
    return side.is_free(place) or not side.sentence.words[place].is_content


def _opposite(one: Phrase, other: Phrase) -> bool:
    return not opposites().get(one, set()).isdisjoint({-number for number in opposites().get(other, set())})


@lru_cache(maxsize=1)
def opposites() -> dict[Phrase, set[int]]:
    """For each member of the list the numbers of its entries: positive on one side of "|", negative on the other."""
    found: dict[Phrase, set[int]] = {}
    for number, (ones, others) in enumerate(OPPOSITES, 1):
        for sign, members in ((1, ones), (-1, others)):
            for member in members:
                found.setdefault(stems_of(member), set()).add(sign * number)
    return found
