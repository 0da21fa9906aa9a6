"""Wording: which words of two renderings of one sentence differ.

Words are compared as a person reads them: case, punctuation, a lost hyphen or apostrophe are faint
differences, and a "the" shared by two rewritten halves is no agreement.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

from comparisons.aligner.normal import APOSTROPHES, HYPHENS, INVISIBLE, plain

# So many words of each text are compared (the comparison is quadratic); what follows stays plain.
WORD_CAP = 2_000

# Words of at most so many letters between two changes do not count as agreement: "the", "of", "and".
SHORT_WORD = 3

# So many equal words in a row, at another place, are a phrase that moved.
MOVED_WORDS = 3

# With less than this share of the longer words in common, marks would be confetti: none are made.
SHARED_FLOOR = 0.25

# Scripts without spaces between words: each letter is a word (Thai to Khmer, kana, Han, their wide forms).
_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# Combining marks and vowel signs are no letters to `re`, but to a reader; beyond plane 1 there are none.
_MARKS = "".join(chr(point) for point in range(0x300, 0x1F000) if unicodedata.category(chr(point))[0] == "M")
_INSIDE = f"[{_MARKS}{INVISIBLE}]"
_LETTER = f"[^\\W_{_LETTERS}]"
_PART = f"{_LETTER}+(?:{_INSIDE}+{_LETTER}*)*"
_TOKEN = re.compile(
    f"[{_LETTERS}]{_INSIDE}*"
    r"|(?:(?<![\w)])[-−])?\d+(?:[.,:/]\d+)*(?!\w)"
    f"|{_PART}(?:[{APOSTROPHES}{HYPHENS}]{_PART})*"
    r"|[$€£¥₽₹%‰°§&+=<>@#]"
)
_KEPT = 2_000  # characters of a pair; what is longer is rare, and would fill the memory
_ONE_LETTER = re.compile(f"[{_LETTERS}]")
_JOINER = re.compile(f"[{APOSTROPHES}]|(?<!\\d)[{HYPHENS}](?=.)|(?<=\\d)[{HYPHENS}](?!\\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")


class Span(NamedTuple):
    """Code points `start` to `end` (excluded) of a text, and how they compare with the other text.

    `kind` is "same", "only" (a word that only this side has), "faint" (punctuation, case, hyphens) or
    "moved" (a phrase that stands elsewhere in the other text).
    """

    start: int
    end: int
    kind: str


class Token(NamedTuple):
    """A word at its place, and the key by which it equals others."""

    start: int
    end: int
    key: str


class Side(NamedTuple):
    """One text and its words."""

    text: str
    tokens: list[Token]

    def word(self, place: int) -> str:
        token = self.tokens[place]
        return self.text[token.start : token.end]

    def gap(self, place: int) -> range:
        """Return the code points between the word before `place` and the word at `place`."""
        start = self.tokens[place - 1].end if place else 0
        end = self.tokens[place].start if place < len(self.tokens) else len(self.text)
        return range(start, end)

    def marks(self, place: int) -> str:
        """Return the punctuation in a gap, of which a long one is cut short."""
        between = self.gap(place)
        return "".join(self.text[between.start : min(between.stop, between.start + WORD_CAP)].split())


def compare_words(left: str, right: str) -> tuple[list[Span], list[Span]]:
    """Return the spans of both texts, each list tiling its text without a gap.

    Two texts that share too little come back plain: all "same". Bounded: see `WORD_CAP`.

    >>> compare_words("Four men died.", "Five men died.")[0]
    [Span(start=0, end=4, kind='only'), Span(start=4, end=14, kind='same')]
    """
    if left == right:
        return _whole(left), _whole(right)
    here, there = _tokens(left, WORD_CAP), _tokens(right, WORD_CAP)
    here, there = _glue(here, there), _glue(there, here)
    partners = _partners(here, there)
    if not _shares_enough(here, there, partners):
        return _whole(left), _whole(right)
    moved = _moved(here, there, partners)
    back = {partner: place for place, partner in partners.items()}
    return (
        _paint(Side(left, here), Side(right, there), partners, {place for place, _ in moved}),
        _paint(Side(right, there), Side(left, here), back, {place for _, place in moved}),
    )


def same_words(left: str, right: str) -> bool:
    """Whether both texts say the same words but for case, punctuation, hyphens, apostrophes and space."""
    if left == right:
        return True
    # Gluing moves no letter, and most pairs differ by one: a page of rows asks this of each, at each visit.
    letters = _letters if len(left) + len(right) <= _KEPT else _letters.__wrapped__
    if letters(left) != letters(right):
        return False
    here, there = _tokens(left), _tokens(right)
    here, there = _glue(here, there), _glue(there, here)
    return [token.key for token in here] == [token.key for token in there]


@lru_cache(maxsize=10_000)
def _letters(text: str) -> str:
    return "".join(map(_key, _TOKEN.findall(text)))


def _whole(text: str) -> list[Span]:
    return [Span(0, len(text), "same")] if text else []


def _tokens(text: str, cap: int | None = None) -> list[Token]:
    found = islice(_TOKEN.finditer(text), cap)
    return [Token(match.start(), match.end(), _key(match.group())) for match in found]


@lru_cache(maxsize=10_000)
def _key(word: str) -> str:
    """Return what the spellings of a word have in common.

    >>> [_key(word) for word in ("country’s", "China-Russia", "5-6", "10,000")]
    ['countrys', 'chinarussia', '5-6', '10000']
    """
    word = plain(word)
    if word.isalpha():
        return word
    if _THOUSANDS.fullmatch(word):
        return word.replace(",", "")
    return _JOINER.sub("", word) or word


def _glue(tokens: list[Token], others: list[Token]) -> list[Token]:
    """Return the tokens with those joined that the other text writes as one word."""
    longer = {token.key for token in others}.difference(token.key for token in tokens)
    glued: list[Token] = []
    position = 0
    while position < len(tokens):
        joined = _joined(tokens, position, longer)
        glued.append(Token(tokens[position].start, joined[-1].end, "".join(token.key for token in joined)))
        position += len(joined)
    return glued


def _joined(tokens: list[Token], position: int, longer: set[str]) -> list[Token]:
    """Return the two or three tokens from `position` that make up a key of `longer`, else the one."""
    for count in (3, 2):
        run = tokens[position : position + count]
        # "1 5" is not "15", and a Chinese word is more than its letters.
        if any(a.key[-1:].isdigit() and b.key[:1].isdigit() for a, b in pairwise(run)):
            continue
        if len(run) == count and "".join(token.key for token in run) in longer:
            return run
    return tokens[position : position + 1]


def _partners(here: list[Token], there: list[Token]) -> dict[int, int]:
    """Return the places of equal words, in order on both sides, without islands of short words."""
    # Numbers, not strings: their hashes are the same in every process.
    numbers: dict[str, int] = {}
    sides = [[numbers.setdefault(token.key, len(numbers)) for token in side] for side in (here, there)]
    runs = [
        (code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in Indel.opcodes(*sides)
        if code.tag == "equal"
    ]
    solid = _without_islands(runs, here, there)
    return {start + step: other + step for start, other, length in solid for step in range(length)}


def _without_islands(
    runs: list[tuple[int, int, int]], here: list[Token], there: list[Token]
) -> Iterator[tuple[int, int, int]]:
    """Yield the runs (start, start there, length) but short words between two changes.

    A run that is dropped makes one change of its neighbours, so both texts must have changed beside it.
    """
    end_here = end_there = 0
    for index, (start, other, length) in enumerate(runs):
        after = runs[index + 1] if index + 1 < len(runs) else (len(here), len(there), 0)
        before_gap = start - end_here, other - end_there
        after_gap = after[0] - start - length, after[1] - other - length
        words = [token.key for token in here[start : start + length]]
        lonely = any(before_gap) and any(after_gap) and _changed_both(before_gap, after_gap)
        if not (lonely and _is_filler(words)):
            yield start, other, length
            end_here, end_there = start + length, other + length


def _changed_both(before: tuple[int, int], after: tuple[int, int]) -> bool:
    return before[0] + after[0] > 0 and before[1] + after[1] > 0


def _is_filler(words: list[str]) -> bool:
    """Whether words say too little to count as agreement: up to three short ones, or one Chinese letter."""
    return sum(map(_weight, words)) <= SHORT_WORD


def _weight(key: str) -> int:
    """Return how much a word says: its letters, but little for a short one; a figure always counts."""
    if any(letter.isdigit() for letter in key):
        return max(len(key), SHORT_WORD + 1)
    if _ONE_LETTER.match(key):
        return 2
    return len(key) if len(key) > SHORT_WORD else 1


def _shares_enough(here: list[Token], there: list[Token], partners: dict[int, int]) -> bool:
    totals = [sum(_weight(token.key) for token in side) for side in (here, there)]
    shared = sum(_weight(here[place].key) for place in partners)
    return bool(partners) and shared >= SHARED_FLOOR * min(totals)


def _moved(here: list[Token], there: list[Token], partners: dict[int, int]) -> list[tuple[int, int]]:
    """Return the places of words that stand in another order on the other side, in phrases."""
    used = set(partners.values())
    openings = {
        phrase: place
        for place, phrase in _phrases(there)
        if used.isdisjoint(range(place, place + MOVED_WORDS)) and not _is_filler(list(phrase))
    }
    moved: list[tuple[int, int]] = []
    for place, phrase in _phrases(here):
        other = openings.get(phrase)
        if other is not None and not any(place + step in partners for step in range(MOVED_WORDS)):
            moved += [(place + step, other + step) for step in range(MOVED_WORDS)]
    return moved


def _phrases(tokens: Sequence[Token]) -> Iterator[tuple[int, tuple[str, ...]]]:
    keys = [token.key for token in tokens]
    for place in range(len(keys) - MOVED_WORDS + 1):
        yield place, tuple(keys[place : place + MOVED_WORDS])


def _paint(side: Side, other: Side, partners: dict[int, int], moved: set[int]) -> list[Span]:
    """Return the spans of one text: its words and what stands between them, alike neighbours joined."""
    kinds = [_word_kind(side, place, other, partners, moved) for place in range(len(side.tokens))]
    spans: list[Span] = []
    for place in range(len(side.tokens) + 1):
        between = side.gap(place)
        spans.append(Span(between.start, between.stop, _gap_kind(side, place, other, partners, kinds)))
        if place < len(kinds):
            spans.append(Span(between.stop, side.tokens[place].end, kinds[place]))
    return _join(spans)


def _word_kind(side: Side, place: int, other: Side, partners: dict[int, int], moved: set[int]) -> str:
    if place in moved:
        return "moved"
    if place not in partners:
        return "only"
    return "same" if side.word(place) == other.word(partners[place]) else "faint"


def _gap_kind(side: Side, place: int, other: Side, partners: dict[int, int], kinds: list[str]) -> str:
    """Return the kind of what stands before the word at `place`: part of a change, or punctuation of its own."""
    before, after = kinds[place - 1 : place], kinds[place : place + 1]
    if before == after and before in (["only"], ["moved"]):
        return before[0]
    marks = side.marks(place)
    if not marks:
        return "same"
    alike = any(other.marks(gap) == marks for gap in _counterparts(side, place, other, partners))
    return "same" if alike else "faint"


def _counterparts(side: Side, place: int, other: Side, partners: dict[int, int]) -> Iterator[int]:
    """Yield the gaps of the other text that correspond: both begin, both end, or beside the same word."""
    if place == 0:
        yield 0
    if place == len(side.tokens):
        yield len(other.tokens)
    if place - 1 in partners:
        yield partners[place - 1] + 1
    if place in partners:
        yield partners[place]


def _join(spans: list[Span]) -> list[Span]:
    """Return the spans with neighbours of one kind made one, and empty ones left out."""
    joined: list[Span] = []
    for span in spans:
        if joined and (joined[-1].kind == span.kind or span.start == span.end):
            joined[-1] = joined[-1]._replace(end=span.end)
        elif span.start < span.end:
            joined.append(span)
    return joined
