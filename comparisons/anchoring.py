"""Words in an article's text: found, checked, and never cut within a letter as a reader sees it."""

import re
from dataclasses import dataclass

import regex

from articles.text import shown

# A quotation longer than this is no longer something that a reader is pointed to.
LONGEST_QUOTE = 20_000

_LETTER = regex.compile(r"\X")


class Misplaced(ValueError):
    """These words cannot be marked so; the message is the sentence for the person who tried."""


@dataclass(frozen=True)
class Words:
    """Words of one article as a person saw them: code points from `start` to `end` of its text, the end excluded."""

    start: int
    end: int
    quote: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Words":
        return cls(start, end, text[start:end])


def find_words(quote: str, text: str, low: int, high: int) -> Words:
    """The one place of `quote` in text[low:high], whatever the white space between its words; else Misplaced."""
    pattern = regex.compile(r"\s+".join(map(re.escape, shown(quote).split())))
    found = [match.span() for match, _ in zip(pattern.finditer(shown(text), low, high), "ab", strict=False)]
    if not quote.strip() or not found:
        raise Misplaced("These words do not stand there. Copy them exactly as they stand in the sentence.")
    if len(found) > 1:
        raise Misplaced("These words stand there more than once. Take in a word before or after them.")
    return Words.of(text, *found[0])


def check_words(words: Words, text: str) -> None:
    """Raise Misplaced unless the words are a span of `text`, forwards, not empty, and stand there as quoted.

    White space may differ: what stands between two sentences is not shown, and a browser sends line ends its own way.
    """
    if words.end <= words.start:
        raise Misplaced("No words are marked. Select them from their beginning to their end.")
    if words.start < 0 or words.end > len(text):
        raise Misplaced("These words lie outside the article. Select them anew.")
    if words.end - words.start > LONGEST_QUOTE:
        raise Misplaced(f"That is more than {LONGEST_QUOTE:,} letters. Select fewer words.")
    if _letters(text[words.start : words.end]) != _letters(words.quote):
        raise Misplaced("The article has other words at that place. Load the page anew and select them again.")


def whole_letters(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Widen the span so that it cuts no letter of text[low:high]: an accent or half an emoji is not a word."""
    for letter in _LETTER.finditer(text, low, high):
        first, after = letter.span()
        if first <= start < after:
            start = first
        if after >= end:
            return start, after
    return start, end


def _letters(text: str) -> str:
    """The letters as the page shows them, where bidirectional overrides are signs."""
    return "".join(shown(text).split())
