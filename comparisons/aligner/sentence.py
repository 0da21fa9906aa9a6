"""A sentence as the detectors read it: its words, their plain forms, and what stands in quotation marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import regex
import Stemmer

from comparisons.aligner.lexicon.forms import PLAIN
from comparisons.aligner.lexicon.function import FUNCTION
from comparisons.aligner.normal import plain

# So many words of a side are read; a sentence is never that long.
WORDS_CAP = 400

# No word with what stands before it has more letters, on the average of a sentence.
LONG_WORD = 60

_SPACELESS = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_TOKEN = regex.compile(
    r"(?:\p{L}\.){2,}(?!\p{L})"  # U.S.
    rf"|[{_SPACELESS}]\p{{M}}*"
    r"|\d+(?:[.,:]\d+)*"
    rf"|(?:(?![{_SPACELESS}])\p{{L}}[\p{{M}}\u00ad\u200c\u200d]*)+(?:['’](?!s\b)\p{{L}}+)*"
    r"|(?<=\p{L})['’]s\b|[$€£¥₽₹%‰§&]"
)
_NOT = regex.compile(r"(?i)(?P<verb>\p{L}+)(?P<not>n['’]t|nt)")
_CONTRACTED = frozenset("ca wo is are was were do does did has have had could should would might must need".split())
_ENGLISH = Stemmer.Stemmer("english")


class Word(NamedTuple):
    """A word at its place in the text: as written, in lower case, and its stem, by which it equals others."""

    start: int
    end: int
    text: str
    lower: str
    stem: str

    @property
    def is_content(self) -> bool:
        return self.lower not in FUNCTION and self.lower != "'s" and self.lower not in _CONTRACTED_ONLY

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_figure(self) -> bool:
        return self.text[0].isdigit()


_CONTRACTED_ONLY = frozenset(("ca", "wo"))


class Run(NamedTuple):
    """Words `first` to `last` (excluded) of a sentence."""

    first: int
    last: int

    @property
    def places(self) -> range:
        return range(self.first, self.last)


@dataclass(frozen=True)
class Sentence:
    """One side of a row: its text, language and words."""

    text: str
    language: str
    words: tuple[Word, ...]

    @classmethod
    def read(cls, text: str, language: str = "en") -> "Sentence":
        return cls(text, language, tuple(_words(text)))

    @cached_property
    def lowers(self) -> list[str]:
        return [word.lower for word in self.words]

    @cached_property
    def quoted(self) -> tuple[Run, ...]:
        """The words inside each pair of quotation marks."""
        # A text of marks alone is none: what is looked at grows with the words.
        read = self.text[: min(self.words[-1].end + 8, LONG_WORD * len(self.words) + 200)] if self.words else ""
        return tuple(filter(None, (self._run(start, end) for start, end in quotations(read))))

    @cached_property
    def in_quotes(self) -> frozenset[int]:
        return frozenset(place for run in self.quoted for place in run.places)

    def span(self, run: Run) -> tuple[int, int]:
        """The code points of a run of words."""
        return self.words[run.first].start, self.words[run.last - 1].end

    def between(self, place: int) -> str:
        """What stands before the word at `place`, after the one before it: space and punctuation."""
        start = self.words[place - 1].end if place else 0
        return self.text[start : self.words[place].start if place < len(self.words) else len(self.text)]

    def opens(self, place: int) -> bool:
        """Whether the word at `place` is the first of a sentence or of a quotation."""
        before = self.between(place).rstrip(" \n\t")
        return place == 0 or before[-1:] in _STOPS or before[-1:] in _OPENING

    def find(self, phrase: Sequence[str], *, after: int = 0) -> int:
        """The place of the words of `phrase`, in lower case, from `after`; -1 for nowhere."""
        size = len(phrase)
        tries = range(after, len(self.words) - size + 1)
        return next((at for at in tries if self.lowers[at : at + size] == list(phrase)), -1)

    def _run(self, start: int, end: int) -> Run | None:
        inside = [at for at, word in enumerate(self.words) if start <= word.start and word.end <= end]
        return Run(inside[0], inside[-1] + 1) if inside else None


def _words(text: str) -> list[Word]:
    words: list[Word] = []
    for match in _TOKEN.finditer(text):
        words += _parts(match.group(), match.start())
        if len(words) >= WORDS_CAP:
            break
    return words[:WORDS_CAP]


def _parts(token: str, start: int) -> list[Word]:
    """One word, or the two of "didn't"."""
    negated = _NOT.fullmatch(token) if "n" in token.casefold() else None
    if negated is None or negated["verb"].casefold() not in _CONTRACTED:
        return [_word(token, start)]
    cut = len(negated["verb"])
    return [_word(token[:cut], start), Word(start + cut, start + len(token), token[cut:], "not", "not")]


def _word(token: str, start: int) -> Word:
    lower, stemmed = _forms(token)
    return Word(start, start + len(token), token, lower, stemmed)


@lru_cache(maxsize=20_000)
def _forms(token: str) -> tuple[str, str]:
    lower = plain(token).replace("’", "'").replace("\u00ad", "")
    return lower, stem(lower)


@lru_cache(maxsize=20_000)
def stem(lower: str) -> str:
    """Return what the inflected forms of an English word have in common, the irregular ones too.

    >>> [stem(word) for word in ("went", "going", "organised", "organizes", "colour")]
    ['go', 'go', 'organiz', 'organiz', 'color']
    """
    return str(_ENGLISH.stemWord(american(PLAIN.get(lower, lower))))


_BRITISH = (
    (regex.compile(r"(?<=\w{3})is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (regex.compile(r"(?<=\w{3})ys(e|ed|es|ing)$"), r"yz\1"),
    (regex.compile(r"(?<=\w{2})our(s|ed|ing|able|ite|ites|hood)?$"), r"or\1"),
    (regex.compile(r"(?<=\w{2})tre(s?)$"), r"ter\1"),
    (regex.compile(r"(?<=[aeiouy]\w*[^\Waeiouy][aeiouy]{1,2})ll(ed|ing|er|ers)$"), r"l\1"),
    (regex.compile(r"(?<=\w{3})ogue(s?)$"), r"og\1"),
    (regex.compile(r"(?<=def|off)ence(s?)$"), r"ense\1"),
    (regex.compile(r"programme"), "program"),
)
_SPELLINGS = {"grey": "gray", "tyre": "tire", "tyres": "tires", "aeroplane": "airplane", "cheque": "check"}


def american(word: str) -> str:
    """Return one of two spellings for both; which is no word of English does not matter here."""
    word = _SPELLINGS.get(word, word)
    for pattern, written in _BRITISH:
        word = pattern.sub(written, word)
    return word


_STOPS = frozenset(".!?…:;。！？")
_OPENING = frozenset('"“„«‘「『‹(')
_PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‹": "›",
    "‘": "’",
    "＂": "＂",
    '"': '"',
    "'": "'",
}
_SINGLE = "'‘"


def quotations(text: str) -> list[tuple[int, int]]:
    """Return the code points inside each pair of quotation marks; an apostrophe is none.

    >>> [("He called it “a win”, she 'a total loss'."[a:b]) for a, b in quotations(
    ...     "He called it “a win”, she 'a total loss'.")]
    ['a win', 'a total loss']
    """
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        closing = _PAIRS.get(text[place])
        end = _closing(text, place, closing) if closing and _can_open(text, place) else -1
        if end > place + 1:
            found.append((place + 1, end))
            place = end
        place += 1
    return found


def _can_open(text: str, place: int) -> bool:
    """Whether a mark can begin a quotation here: a straight or single one not after a letter."""
    if text[place] not in "\"'‘»":
        return True
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return not before.isalnum() and bool(after.strip())


def _closing(text: str, place: int, closing: str) -> int:
    """Return where the quotation that opens at `place` ends, -1 for nowhere: an apostrophe does not end it."""
    for end in range(place + 1, min(len(text), place + 3_000)):
        if text[end] not in closing:
            continue
        if text[place] in _SINGLE and text[end + 1 : end + 2].isalnum():
            continue
        return end
    return -1
