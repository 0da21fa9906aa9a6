"""Wording: which words of two renderings of one sentence differ.

Words are compared as a person reads them: case, punctuation, a lost hyphen or apostrophe are faint
differences, a word in another spelling differs by its letters, a phrase that stands elsewhere has moved, and a
"the" shared by two rewritten halves is no agreement. Two texts that share too little are left plain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from operator import itemgetter

from comparisons.aligner.movement import Field, moved_phrases
from comparisons.aligner.runs import Run, equal_runs
from comparisons.aligner.sharing import shared_words
from comparisons.aligner.span import Span
from comparisons.aligner.spelling import differing, variants
from comparisons.aligner.tokens import SHORT_WORD, Token, glue, keys, tokens, weight_of

# So many words of each text are compared (the comparison is quadratic); what follows stays plain.
WORD_CAP = 2_000

# With less than this share of the longer words in common, marks would be confetti: none are made.
SHARED_FLOOR = 0.3

# What two changes have between them is no agreement if each change says so many times as much.
DROWNED = 3

_KEPT = 2_000  # characters of a pair; what is longer is rare, and would fill the memory


@dataclass(frozen=True)
class Side:
    """One text and its words, the places of their partners in the other text, and the phrases that moved."""

    text: str
    words: Sequence[Token]
    partners: dict[int, int] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)  # place: number of the phrase, from 1

    def word(self, place: int) -> str:
        word = self.words[place]
        return self.text[word.start : word.end]

    def gap(self, place: int) -> range:
        """Return the code points between the word before `place` and the word at `place`."""
        start = self.words[place - 1].end if place else 0
        end = self.words[place].start if place < len(self.words) else len(self.text)
        return range(start, end)

    def marks(self, place: int) -> str:
        """Return the punctuation in a gap, of which a long one is cut short."""
        between = self.gap(place)
        return "".join(self.text[between.start : min(between.stop, between.start + WORD_CAP)].split())


def compare_words(left: str, right: str) -> tuple[list[Span], list[Span]]:
    """Return the spans of both texts, each list tiling its text without a gap.

    Two texts that share too little come back plain, but for the names and figures that both have.
    Bounded: see `WORD_CAP`.

    >>> compare_words("Four men died.", "Five men died.")[0]
    [Span(start=0, end=4, kind='only', phrase=0), Span(start=4, end=14, kind='same', phrase=0)]
    """
    if left == right:
        return _whole(left), _whole(right)
    # invariant: which text is called left changes nothing
    if right < left:
        of_right, of_left = compare_words(right, left)
        return of_left, of_right
    sides = _compared(left, right)
    if sides is None:
        return shared_words(left, right)
    here, there = sides
    return _paint(here, there), _paint(there, here)


def same_words(left: str, right: str) -> bool:
    """Whether both texts say the same words but for case, punctuation, hyphens, apostrophes and space."""
    if left == right:
        return True
    # Gluing moves no letter, and most pairs differ by one: a page of rows asks this of each, at each visit.
    letters = _letters if len(left) + len(right) <= _KEPT else keys
    if letters(left) != letters(right):
        return False
    here, there = tokens(left), tokens(right)
    here = glue(here, there)
    there = glue(there, here)
    return [token.key for token in here] == [token.key for token in there]


_letters = lru_cache(maxsize=10_000)(keys)


def _whole(text: str) -> list[Span]:
    return [Span(0, len(text), "same")] if text else []


def _compared(left: str, right: str) -> tuple[Side, Side] | None:
    """Return both sides with their partners and moved phrases; None where they share too little."""
    here, there = tokens(left, WORD_CAP), tokens(right, WORD_CAP)
    here = glue(here, there)
    there = glue(there, here)
    numbers = _numbers(here, there)
    partners = _partners(here, there, numbers)
    weights = [token.weight for token in here]
    phrases = moved_phrases(Field(*numbers, weights, partners))
    if not _shares_enough(here, there, {*partners, *(place for phrase in phrases for place, _ in phrase)}):
        return None
    moved = {places: number for number, phrase in enumerate(phrases, 1) for places in phrase}
    pairs = [*partners.items(), *moved]
    return (
        Side(left, here, dict(pairs), {place: number for (place, _), number in moved.items()}),
        Side(right, there, {b: a for a, b in pairs}, {place: number for (_, place), number in moved.items()}),
    )


def _numbers(here: list[Token], there: list[Token]) -> tuple[list[int], list[int]]:
    """Return a number for each word, equal for equal words and for spellings of one word."""
    # Numbers, not strings: their hashes are the same in every process.
    numbers: dict[str, int] = {}
    mine = [numbers.setdefault(token.key, len(numbers)) for token in here]
    numbers |= {other: numbers[one] for other, one in variants(here, there).items()}
    return mine, [numbers.setdefault(token.key, len(numbers)) for token in there]


def _partners(here: list[Token], there: list[Token], numbers: tuple[list[int], list[int]]) -> dict[int, int]:
    """Return the places of equal words, in order on both sides, without islands that say little."""
    solid = _without_islands(equal_runs(*numbers), here, there)
    return {start + step: other + step for start, other, length in solid for step in range(length)}


def _without_islands(runs: list[Run], here: list[Token], there: list[Token]) -> Iterator[Run]:
    """Yield the runs but those that drown between two changes.

    A run that is dropped makes one change of its neighbours, so both texts must have changed beside it.
    """
    sums, sums_there = (list(accumulate((token.weight for token in side), initial=0)) for side in (here, there))
    end_here = end_there = 0
    for (start, other, length), (after, after_there, _) in pairwise([*runs, Run(len(here), len(there), 0)]):
        before = sums[start] - sums[end_here], sums_there[other] - sums_there[end_there]
        behind = sums[after] - sums[start + length], sums_there[after_there] - sums_there[other + length]
        if not _is_island(here[start : start + length], before, behind):
            yield Run(start, other, length)
            end_here, end_there = start + length, other + length


def _is_island(words: list[Token], before: tuple[int, int], behind: tuple[int, int]) -> bool:
    """Whether words say too little between two changes, of which the weights on both sides are given."""
    changed_both = before[0] + behind[0] > 0 and before[1] + behind[1] > 0
    if not (any(before) and any(behind) and changed_both):
        return False
    if sum(weight_of(token.key) for token in words) <= SHORT_WORD:
        return True
    return DROWNED * sum(token.weight for token in words) <= min(max(before), max(behind))


def _shares_enough(here: list[Token], there: list[Token], shared: set[int]) -> bool:
    """Whether the words shared, given by their places here, are a fair part of the side that says less."""
    totals = [sum(map(_says, side)) for side in (here, there)]
    return bool(shared) and sum(_says(here[place]) for place in shared) >= SHARED_FLOOR * min(totals)


def _says(token: Token) -> float:
    """Return how much the word tells of what is said: a name or a figure half, for any account has the same."""
    return weight_of(token.key) / (2 if token.capital or token.key[:1].isdigit() else 1)


def _paint(side: Side, other: Side) -> list[Span]:
    """Return the spans of one text: its words and what stands between them, alike neighbours joined."""
    kinds = [_word_kind(side, place, other) for place in range(len(side.words))]
    spans: list[Span] = []
    for place in range(len(side.words) + 1):
        spans += _gap_spans(side, place, other, kinds)
        if place < len(kinds):
            spans += _word_spans(side, place, other, kinds[place])
    return _join(spans)


def _word_kind(side: Side, place: int, other: Side) -> str:
    if place in side.moved:
        return "moved"
    if place not in side.partners:
        return "only"
    partner = side.partners[place]
    if side.words[place].key != other.words[partner].key:
        return "variant"
    return "same" if side.word(place) == other.word(partner) else "faint"


def _word_spans(side: Side, place: int, other: Side, kind: str) -> Iterator[Span]:
    """Yield the span of a word; of a word in another spelling those of its letters."""
    word = side.words[place]
    if kind != "variant":
        yield Span(word.start, word.end, kind, side.moved.get(place, 0))
        return
    at = word.start
    for part in differing(side.word(place), other.word(side.partners[place]))[0]:
        yield Span(at, word.start + part.start, "variant")
        at = word.start + part.stop
        yield Span(word.start + part.start, at, "letters")
    yield Span(at, word.end, "variant")


def _gap_spans(side: Side, place: int, other: Side, kinds: list[str]) -> Iterator[Span]:
    """Yield what stands before the word at `place`: part of a change, or punctuation of its own."""
    between = side.gap(place)
    before, after = kinds[place - 1 : place], kinds[place : place + 1]
    phrase = side.moved.get(place - 1, 0)
    if before == after and (before == ["only"] or (phrase and phrase == side.moved.get(place))):
        yield Span(between.start, between.stop, before[0], phrase)
        return
    marks = side.marks(place)
    start = stop = between.stop
    if marks and not any(other.marks(gap) == marks for gap in _counterparts(side, place, other)):
        text = side.text[between.start : between.stop]
        start, stop = between.stop - len(text.lstrip()), between.start + len(text.rstrip())
    yield Span(between.start, start, "same")
    yield Span(start, stop, "faint")
    yield Span(stop, between.stop, "same")


def _counterparts(side: Side, place: int, other: Side) -> Iterator[int]:
    """Yield the gaps of the other text that correspond: both begin, both end, or beside the same word."""
    if place == 0:
        yield 0
    if place == len(side.words):
        yield len(other.words)
    if place - 1 in side.partners:
        yield side.partners[place - 1] + 1
    if place in side.partners:
        yield side.partners[place]


def _join(spans: list[Span]) -> list[Span]:
    """Return the spans with neighbours of one kind made one, and empty ones left out."""
    joined: list[Span] = []
    for (kind, phrase), run in groupby((span for span in spans if span[0] < span[1]), key=itemgetter(2, 3)):
        first, *rest = run
        joined.append(Span(first.start, rest[-1].end, kind, phrase) if rest else first)
    return joined
