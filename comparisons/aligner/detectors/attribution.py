"""Who says it: a source lost, gained or changed; "said" made "claimed", "admitted" or "stressed"."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import CRITICAL, MAJOR, Finding, sided
from comparisons.aligner.lexicon import reporting
from comparisons.aligner.lexicon.forms import PLAIN
from comparisons.aligner.phrases import Phrase, literal, runs, stemmed
from comparisons.aligner.sentence import Run, Sentence

# The stances that a reporting verb takes; "warned" and "confirmed" for "said" are fair.
_STANCES = {
    "claim": reporting.CLAIM,
    "insist": reporting.INSIST,
    "admit": reporting.ADMIT,
    "deny": reporting.DENY,
    "boast": reporting.BOAST,
    "accuse": reporting.ACCUSE,
    "suggest": reporting.SUGGEST,
    "": reporting.NEUTRAL | reporting.WARN | reporting.CONFIRM,
}
_CLAUSE_ENDS = frozenset(",;:.!?—–\"”“'’)")
_PRONOUNS = frozenset("he she they it we i who which that this".split())
# Of the words of a source so many are looked at.
_SOURCE = 14


class Attribution(NamedTuple):
    """The words that say who says it; `verb` are those that report, `source` who does, where that is told."""

    run: Run
    verb: Run
    stance: str
    source: Run | None


def detect(found: Comparison) -> Iterator[Finding]:
    """A source that one side lacks; else another stance of the verb, and another source."""
    here, there = ([one for one in attributions(side.sentence) if not _is_claimed(side, one)] for side in found.sides)
    if len(here) != len(there):
        side, more = (found.left, here) if len(here) > len(there) else (found.right, there)
        fewer = there if side is found.left else here
        lost = next((one for one in more if not _is_told(side, one, fewer)), None)
        if lost:
            yield sided(side is found.left, "attribution", lost.run, None, 86, MAJOR)
        return
    yield from _stances(found, here, there)
    yield from _sources(found, here, there)


def _is_claimed(side: Side, one: Attribution) -> bool:
    return any(place in side.claimed for place in one.verb.places)


def _is_told(side: Side, one: Attribution, others: list[Attribution]) -> bool:
    """Whether the other side has who says it, or the word that reports, if not as an attribution."""
    source = _heads(side, one.source) if one.source else []
    verb = [place for place in one.verb.places if side.sentence.words[place].is_content]
    elsewhere = {place for other in others for place in other.verb.places}
    if verb and all(side.partners.get(place, -1) not in elsewhere | {-1} for place in verb):
        return True
    told = source or verb
    return bool(told) and all(place in side.partners for place in told)


def _stances(found: Comparison, here: list[Attribution], there: list[Attribution]) -> Iterator[Finding]:
    """Reporting words of another stance; each side's are held against the other's in their order."""
    stances = [[one.stance for one in side] for side in (here, there)]
    more = [one for one in here if one.stance and one.stance not in stances[1]]
    less = [one for one in there if one.stance and one.stance not in stances[0]]
    if not (more or less):
        return
    if _denials_agree(found, here, there):
        return
    one = more[0] if more else _plainest(here)
    other = less[0] if less else _plainest(there)
    yield Finding("attribution", one.verb, other.verb, 88, MAJOR)
    if (one.stance == "deny") != (other.stance == "deny"):
        yield Finding("negation", one.verb, other.verb, 88, CRITICAL)


def _denials_agree(found: Comparison, here: list[Attribution], there: list[Attribution]) -> bool:
    """ "denied taking bribes" is "said he had not taken bribes"."""
    denies = [any(one.stance == "deny" for one in side) for side in (here, there)]
    negated = ["not" in side.sentence.lowers or "never" in side.sentence.lowers for side in found.sides]
    return denies[0] != denies[1] and negated[denies[0]]


def _plainest(attributions: list[Attribution]) -> Attribution:
    return min(attributions, key=lambda one: bool(one.stance))


def _sources(found: Comparison, here: list[Attribution], there: list[Attribution]) -> Iterator[Finding]:
    """The first source of each side, if it is said of whom on both and none of the words agree."""
    for one, other in zip(here, there, strict=False):
        if one.source and other.source and _differ(found, one.source, other.source):
            yield Finding("attribution", one.source, other.source, 84, MAJOR)
            if _named(found.left, one.source) and _named(found.right, other.source):
                yield Finding("name", one.source, other.source, 84, MAJOR)
            return


def _differ(found: Comparison, one: Run, other: Run) -> bool:
    """Whether the head of each source has no partner on the other side, and another stands against it."""
    left, right = _heads(found.left, one), _heads(found.right, other)
    free_left = [place for place in left if place not in found.left.partners]
    free_right = [place for place in right if place not in found.right.partners]
    return bool(free_left and free_right) and len(free_left) == len(left) and len(free_right) == len(right)


def _heads(side: Side, run: Run) -> list[int]:
    """The content words of a source up to the first preposition: "officers", of "officers at the scene"."""
    places = list(run.places)
    cut = next((n for n, place in enumerate(places) if n and side.sentence.lowers[place] in _JOINTS), len(places))
    return _told(side, Run(run.first, run.first + cut))


_JOINTS = frozenset("of at in from on who which that with near by for after to".split())


def _named(side: Side, run: Run) -> bool:
    return not side.named.isdisjoint(run.places)


def _told(side: Side, run: Run) -> list[int]:
    return [place for place in run.places if side.sentence.words[place].is_content and place not in side.counted]


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions of a sentence in their order, no word in two."""
    found: list[Attribution] = []
    taken: set[int] = set()
    for read in (_phrases, _hearsay, _verbs):
        for one in read(sentence):
            if taken.isdisjoint(one.run.places):
                found.append(one)
                taken.update(one.run.places)
    return sorted(found)


def sources(sentence: Sentence) -> list[Run]:
    """The phrases that name a source as such: "according to the ministry"."""
    return [one.run for one in _phrases(sentence)]


@lru_cache(maxsize=1)
def _before_source() -> frozenset[Phrase]:
    return stemmed(reporting.PHRASES)


@lru_cache(maxsize=1)
def _passives() -> frozenset[Phrase]:
    return stemmed(reporting.PASSIVES)


def _doubts(words: str) -> str:
    """The stance of a word of hearsay: "reportedly" only passes on, "allegedly" doubts."""
    return "claim" if any(root in words for root in ("alleg", "purport", "suppos", "claim", "ostensib")) else ""


@lru_cache(maxsize=1)
def _verb_stances() -> dict[Phrase, str]:
    return {phrase: stance for stance, members in _STANCES.items() for phrase in stemmed(members)}


def _phrases(sentence: Sentence) -> Iterator[Attribution]:
    """ "according to the ministry", to the end of the clause."""
    for _, run in runs(sentence, _before_source()):
        last = _clause_end(sentence, run.last)
        if last > run.last:
            yield Attribution(Run(run.first, last), run, "", Run(run.last, min(last, run.last + _SOURCE)))


def _hearsay(sentence: Sentence) -> Iterator[Attribution]:
    """ "reportedly", "is said to have"."""
    found = [*literal(sentence, reporting.HEARSAY), *(run for _, run in runs(sentence, _passives()))]
    for run in found:
        if sentence.lowers[run.last - 1] == "supposed" and sentence.lowers[run.last : run.last + 1] == ["to"]:
            continue  # what they were supposed to do
        yield Attribution(run, run, _doubts(" ".join(sentence.lowers[run.first : run.last])), None)


def _verbs(sentence: Sentence) -> Iterator[Attribution]:
    """ "the minister said that", ", she said", "said residents"."""
    for phrase, run in runs(sentence, _verb_stances()):
        if (
            sentence.lowers[run.first].endswith(_NOUNS)
            or run.first in sentence.in_quotes
            or sentence.lowers[max(run.first - 1, 0)] in _NOT_REPORTING
        ):
            continue
        one = _before(sentence, run) or _after(sentence, run)
        if one:
            yield Attribution(one, run, _verb_stances()[phrase], _source(one, run))


_NOUNS = ("al", "als", "ion", "ions", "ment", "ments")
# "Only they can say", "it is too early to say".
_NOT_REPORTING = frozenset("can could to must should may might cannot not".split())


def _source(whole: Run, verb: Run) -> Run | None:
    source = Run(whole.first, verb.first) if whole.first < verb.first else Run(verb.last, whole.last)
    return source if source.first < source.last else None


def _before(sentence: Sentence, verb: Run) -> Run | None:
    """The words from the source to the verb, where a clause or a pause follows: "Residents said the", ", he said."."""
    first = _clause_start(sentence, verb.first)
    if first == verb.first or verb.first - first > _SOURCE or not _reports(sentence, first, verb):
        return None
    if first > 0 and _ends(sentence, first):
        return Run(first, min(_clause_end(sentence, verb.last), verb.last + 4))  # ", survivors told the coastguard,"
    last = verb.last + (sentence.lowers[verb.last : verb.last + 1] == ["that"])
    return Run(first, last)


def _reports(sentence: Sentence, first: int, verb: Run) -> bool:
    """Whether what follows the verb is what is said, or the verb ends a clause that hangs on what was said."""
    following = sentence.lowers[verb.last : verb.last + 1]
    if following == ["that"]:
        return True
    if sentence.words[verb.first].stem in _SAYING or (
        verb_is_plain(sentence, verb) and _clause_follows(sentence, verb.last)
    ):
        return sentence.words[verb.first].stem != "deni" or (bool(following) and _is_denial(following[0]))
    return first > 0 and _ends(sentence, first) and _ends(sentence, verb.last)


def verb_is_plain(sentence: Sentence, verb: Run) -> bool:
    """Whether the verb reports wherever it stands: "said", "told", "claimed"; "reported" or "showed" may not."""
    return stemmed_plain().issuperset([tuple(word.stem for word in sentence.words[verb.first : verb.last])])


def _clause_follows(sentence: Sentence, place: int) -> bool:
    """Whether what follows has a verb of its own: "claimed the law was void", not "claimed two lives"."""
    after = sentence.lowers[place : _clause_end(sentence, place)]
    return not after or any(
        word in _FINITE or word.endswith("ing") or (word in PLAIN and word not in _NOUNLIKE) for word in after
    )


_SAYING = frozenset(("say", "tell", "deni", "alleg", "insist"))
_FINITE = frozenset(
    "is are was were be been has have had will would can could may might must should did do does it he she they".split()
)
_NOUNLIKE = frozenset("people lives children men women feet left saw found".split())


def _is_denial(following: str) -> bool:
    """Whether what follows "denied" is what is denied, and not "a lawyer" or "access"."""
    return following.endswith("ing") or following in _DENIED


_DENIED = frozenset(
    "it he she they his her their all any wrongdoing involvement responsibility knowledge there".split()
)


_PLAIN = frozenset(
    "say tell claim allege insist admit concede deny argue stress emphasise acknowledge boast contend announce".split()
)


@lru_cache(maxsize=1)
def stemmed_plain() -> frozenset[Phrase]:
    return stemmed(_PLAIN)


def _after(sentence: Sentence, verb: Run) -> Run | None:
    """ ", said residents of the town." """
    if verb.first == 0 or not _ends(sentence, verb.first):
        return None
    last = _clause_end(sentence, verb.last)
    return Run(verb.first, last) if verb.last < last <= verb.last + _SOURCE + 4 else None


def _clause_start(sentence: Sentence, place: int) -> int:
    """The first word of the clause that the word at `place` is in."""
    while place > 0 and not _ends(sentence, place) and sentence.lowers[place - 1] not in ("but", "and", "while"):
        place -= 1
    return place


def _clause_end(sentence: Sentence, place: int) -> int:
    """One after the last word of the clause that the word at `place` is in."""
    while place < len(sentence.words) and not _ends(sentence, place):
        place += 1
    return place


def _ends(sentence: Sentence, place: int) -> bool:
    """Whether a clause ends before the word at `place`; a hyphen or an apostrophe ends none."""
    return not _CLAUSE_ENDS.isdisjoint(sentence.between(place)) or place == len(sentence.words)
