"""Folding: the form of a text in which two outlets' spellings of one sentence become equal.

Folded text is for matching alone and is never shown: offsets into it mean nothing in the article.
"""

import re
import unicodedata

# A passage is compared by at most this many characters: no sentence is that long,
# and a megabyte without a full stop is not one either.
TEXT_CAP = 4_000

# Canonical ordering is quadratic in a pile of combining marks; no writing system stacks as many as this.
PILE_CAP = 32

# Outlets keep, lose or exchange these freely: "Sino-Russian", "ChinaRussia", "country's", "countrys".
APOSTROPHES = "'’‘ʼ`´＇"
HYPHENS = "‐‑‒−-"  # the plain one last, so that it means itself in a class of characters

# Seen by nobody: soft hyphen, zero-width and bidi characters, byte order mark, variation selectors.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)


class _Folding(dict[int, int | None]):
    """What becomes of each code point: nothing of joiners, a space of what separates words, else itself."""

    def __missing__(self, point: int) -> int | None:
        # Combining marks and vowel signs belong to their word.
        belongs = unicodedata.category(chr(point))[0] in "LNM"
        self[point] = point if belongs else ord(" ")
        return self[point]


_FOLDING = _Folding(dict.fromkeys(map(ord, APOSTROPHES + HYPHENS)))
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_PILE = re.compile(rf"([^\w\s]{{{PILE_CAP}}})[^\w\s]+")
_WORD = re.compile(r"\w+")
_LATIN = re.compile("[a-zà-ɏ]")
_LOOKALIKE = re.compile("[\u0370-\u058f]")

# Cyrillic and Greek small letters that look like Latin ones.
_HOMOGLYPHS = str.maketrans("аеорсухіјѕԁһӏνοαρτκυι", "aeopcyxijsdhlvoaptkui")


def fold(text: str) -> str:
    """Return `text` as words in lower case with single spaces between, without marks of punctuation.

    >>> fold("China’s  “in-depth” views…")
    'chinas indepth views'
    >>> fold("Ｃhіna\\u00adRussia") == fold("China-Russia")
    True

    Linear in the length of the text, of which the first `TEXT_CAP` characters count.
    """
    return " ".join(plain(text[:TEXT_CAP]).translate(_FOLDING).split())


def plain(text: str) -> str:
    """Return `text` in lower case, in compatibility form, without what is invisible or disguised."""
    if text.isascii():
        return text.casefold()
    text = _PILE.sub(r"\1", _UNSEEN.sub("", text))
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return _WORD.sub(_unmask, text) if _LOOKALIKE.search(text) and _LATIN.search(text) else text


def _unmask(word: re.Match[str]) -> str:
    """Return a word that mixes Latin letters with their doubles of other scripts in Latin letters."""
    letters = word.group()
    if not letters.isascii() and _LATIN.search(letters) and _LOOKALIKE.search(letters):
        return letters.translate(_HOMOGLYPHS)
    return letters
