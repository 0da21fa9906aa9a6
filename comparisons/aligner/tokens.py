"""Tokens: the words of a text as a comparison of wordings sees them, each at its place.

Case, hyphens and apostrophes make no other word; in scripts without spaces each letter is a word.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, islice, pairwise
from operator import add
from typing import NamedTuple

from comparisons.aligner.normal import APOSTROPHES, HYPHENS, INVISIBLE, plain

# Words of at most so many letters between two changes do not count as agreement: "the", "of", "and".
SHORT_WORD = 3

# A word of more letters says no more than this.
LONG_WORD = 20

# Scripts without spaces between words. Of the first a letter says as much as a word of two letters, of Thai to
# Khmer and of kana it is no more than a letter.
_HAN = "\u2e80-\u303f\u3105-\u312f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = f"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff{_HAN}"
# Combining marks and vowel signs are no letters to `re`, but to a reader; beyond plane 1 there are none.
MARKS = "".join(chr(point) for point in range(0x300, 0x1F000) if unicodedata.category(chr(point))[0] == "M")
_INSIDE = f"[{MARKS}{INVISIBLE}]"
_LETTER = f"[^\\W_{_LETTERS}]"
_PART = f"{_LETTER}+(?:{_INSIDE}+{_LETTER}*)*"
_TOKEN = re.compile(
    f"(?=\\w)[{_LETTERS}]{_INSIDE}*"
    r"|(?:(?<![\w)])[-−])?\d+(?:[.,:/]\d+)*(?!\w)"
    f"|{_PART}(?:[{APOSTROPHES}{HYPHENS}]{_PART})*"
    r"|[$€£¥₽₹฿៛%‰°§&+=<>@#]"
)
_ONE_LETTER = re.compile(f"[{_LETTERS}]")
_ONE_HAN = re.compile(f"[{_HAN}]")
_JOINER = re.compile(f"[{APOSTROPHES}]|(?<!\\d)[{HYPHENS}](?=.)|(?<=\\d)[{HYPHENS}](?!\\d)")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_KEPT = 100  # letters; no word is longer, and what is would fill the memory


class Token(NamedTuple):
    """A word at its place, the key by which it equals others, and whether it begins with a capital."""

    start: int
    end: int
    key: str
    capital: bool = False

    @property
    def weight(self) -> int:
        """How much the word says: its letters, but little for a short one; a figure always counts, a name doubly."""
        return weight_of(self.key) * (2 if self.capital and len(self.key) > SHORT_WORD else 1)


def tokens(text: str, cap: int | None = None) -> list[Token]:
    """Return the words of `text`, at most `cap` of them."""
    found = islice(_TOKEN.finditer(text), cap)
    return [Token(match.start(), match.end(), key(match.group()), text[match.start()].isupper()) for match in found]


def keys(text: str) -> str:
    """Return the keys of the words of `text` run together: gluing them changes nothing here."""
    return "".join(map(key, _TOKEN.findall(text)))


def key(word: str) -> str:
    """Return what the spellings of a word have in common.

    >>> [key(word) for word in ("country’s", "China-Russia", "5-6", "10,000")]
    ['countrys', 'chinarussia', '5-6', '10000']
    """
    return _key(word) if len(word) <= _KEPT else _key.__wrapped__(word)


@lru_cache(maxsize=10_000)
def _key(word: str) -> str:
    word = plain(word)
    if word.isalpha():
        return word
    if _THOUSANDS.fullmatch(word):
        return word.replace(",", "")
    return _JOINER.sub("", word) or word


def weight_of(key: str) -> int:
    """Return how much a key says.

    >>> [weight_of(key) for key in ("bridge", "of", "7", "桥", "の")]
    [6, 1, 4, 2, 1]
    """
    return _weight(key[:LONG_WORD])


@lru_cache(maxsize=10_000)
def _weight(key: str) -> int:
    if _ONE_LETTER.match(key):
        return 2 if _ONE_HAN.match(key) else 1
    if not key.isalpha() and any(letter.isdigit() for letter in key):
        return max(len(key), SHORT_WORD + 1)
    return len(key) if len(key) > SHORT_WORD else 1


def glue(found: list[Token], others: list[Token]) -> list[Token]:
    """Return the tokens with those joined that the other text writes as one word."""
    longer = {token.key for token in others}.difference(token.key for token in found)
    if longer.isdisjoint(_runs_of(found)):
        return found
    glued: list[Token] = []
    position = 0
    while position < len(found):
        joined = _joined(found, position, longer)
        first = joined[0]
        glued.append(Token(first.start, joined[-1].end, "".join(token.key for token in joined), first.capital))
        position += len(joined)
    return glued


def _runs_of(found: list[Token]) -> Iterable[str]:
    """Return the keys that two or three neighbours make together."""
    single = [token.key for token in found]
    double = list(map(add, single, single[1:]))
    return chain(double, map(add, double, single[2:]))


def _joined(found: list[Token], position: int, longer: set[str]) -> list[Token]:
    """Return the two or three tokens from `position` that make up a key of `longer`, else the one."""
    for count in (3, 2):
        run = found[position : position + count]
        # "1 5" is not "15", and a Chinese word is more than its letters.
        if any(a.key[-1:].isdigit() and b.key[:1].isdigit() for a, b in pairwise(run)):
            continue
        if len(run) == count and "".join(token.key for token in run) in longer:
            return run
    return found[position : position + 1]
