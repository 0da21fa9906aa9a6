"""Text as it came to text as it is kept, and that to passages: pure functions, nothing of Django."""

import functools
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from articles import boilerplate
from articles.dates import is_date_line
from articles.reading import ASIDE, BODY, DEFAULT_LIMITS, TITLE, Limits, Span, Unreadable
from articles.sentences import sentences

ANSI = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]*(?:\x07|\x1b\\)|[@-Z\\-_])")
CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028]")
SURROGATES = re.compile(r"[\ud800-\udfff]")
# These make a reader see words in another order than they are stored. They stay in the text, which keeps what came;
# `shown` puts a sign in their place, one for one, so that offsets hold.
DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\u2426")

STOPS = ".!?。！？؟۔।…:：;"
CLOSERS = "”’“‘\"'»«›‹)]）】」』》〉"  # German closes with “ and «
OPENERS = "“‘\"'«„(["
BULLETS = "-–*•·▪◦‣"
LONGEST_TITLE = 300
LONGEST_STANDFIRST = 250
NARROWEST, WIDEST = 40, 100  # the columns that people wrap text to
WIDE = re.compile("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]")
UNSPACED = re.compile("[“‘（《]?[\u2e80-\ua4cf\uf900-\ufaff]")  # Chinese and Japanese break nearly anywhere,
RAGGED = 6  # columns: but not before a stop, nor within a figure
LONGEST_KEY = 1_000  # characters
SHORTEST_REPEAT = 20  # characters; shorter lines, such as a refrain's "Yes.", may come twice


class Line(NamedTuple):
    """One line as a person sees it: `text[start:end]`; `number` is that of its first line in the text."""

    start: int
    end: int
    paragraph: int
    number: int
    words: str


def normalise(text: str, limits: Limits = DEFAULT_LIMITS) -> str:
    """One form for one text: NFC, newlines, no control characters. Everything that can be seen is kept.

    Zero-width characters, soft hyphens, no-break spaces and marks of direction stay: they are what came.
    Refuses (Unreadable) what no database stores and what would take too long.
    """
    if len(text) > limits.characters:
        raise Unreadable(
            f"This text has {len(text):,} characters, and {limits.characters:,} is the most; divide it into parts."
        )
    if "\0" in text:
        raise Unreadable("This text holds null characters, as a damaged or binary file does; save it again as text.")
    if SURROGATES.search(text):
        raise Unreadable("This text holds broken characters (lone surrogates); copy or save it again.")
    if _too_many_marks(limits.marks_on_a_letter).search(text):
        raise Unreadable(
            f"This text stacks more than {limits.marks_on_a_letter} accents on one letter; remove them and try again."
        )
    text = CONTROLS.sub("", ANSI.sub("", text.removeprefix("\ufeff")))
    text = LINE_ENDS.sub("\n", text).replace("\u2029", "\n\n")
    return unicodedata.normalize("NFC", text).strip()


def shown(text: str) -> str:
    """`text` with its bidirectional overrides made visible and harmless; code points stay where they are."""
    return text.translate(DIRECTIONS)


@functools.cache
def _too_many_marks(most: int) -> re.Pattern[str]:
    marks = "".join(chr(code) for code in range(0x300, sys.maxunicode) if unicodedata.combining(chr(code)))
    return re.compile(f"[{marks}]{{{most + 1}}}")


def without_directions(words: str) -> str:
    """A name or a title without what would turn the words around it."""
    return "".join(sign for sign in words if ord(sign) not in DIRECTIONS)


def key(words: str) -> str:
    """What two lines share that say the same: letters and figures, whatever the case, accents and punctuation.

    A long paragraph, which nobody repeats with another accent, is its own key.
    """
    return words if len(words) > LONGEST_KEY else "".join(boilerplate.words_of(words))


# Lines


def lines(text: str, *, wrapped: bool = True) -> list[Line]:
    """The lines of `text` that say something. Where it was wrapped to a column, a paragraph is one line again."""
    raw = _raw_lines(text)
    width = _column(raw) if wrapped else 0
    paragraphs: list[list[Line]] = []
    for line in raw:
        if paragraphs and _continues(paragraphs[-1], line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_one_line(text, paragraph, count) for count, paragraph in enumerate(paragraphs)]


def _one_line(text: str, paragraph: list[Line], count: int) -> Line:
    first, last = paragraph[0], paragraph[-1]
    return Line(first.start, last.end, count, first.number, text[first.start : last.end])


def _raw_lines(text: str) -> list[Line]:
    found, at = [], 0
    for number, raw in enumerate(text.split("\n")):
        if words := raw.strip():
            start = at + raw.index(words[0])
            found.append(Line(start, start + len(words), 0, number, words))
        at += len(raw) + 1
    return found


def _column(raw: list[Line]) -> int:
    """The width that the text was wrapped to, or 0.

    It was if hardly any line within a paragraph ends where nothing made it end. Somebody who wraps by hand leaves a
    line short now and then: it is one of these if the next one begins in lower case. A line that stands by itself,
    such as the title, says nothing of the column.
    """
    neighbours = _neighbours(raw)
    width = max((_columns(line.words) for pair in neighbours for line in pair), default=0)
    if not NARROWEST <= width <= WIDEST or sum(_columns(line.words) > WIDEST for line in raw) > 1:
        return 0
    breaks = [(line, after) for line, after in neighbours if not _ends(line.words)]
    full = [_is_full(line, after, width) for line, after in breaks]
    wrapped = [at_end or _begins_low(after) for at_end, (_, after) in zip(full, breaks, strict=True)]
    enough = len(breaks) >= 3 and sum(full) >= 0.4 * len(breaks)
    return width if enough and sum(wrapped) >= 0.8 * len(breaks) else 0


def _neighbours(raw: list[Line]) -> list[tuple[Line, Line]]:
    return [(line, after) for line, after in pairwise(raw) if after.number == line.number + 1]


def _is_full(line: Line, following: Line, width: int) -> bool:
    if UNSPACED.match(following.words):
        return _columns(line.words) + RAGGED > width
    return _columns(line.words) + 1 + _columns(following.words.split(" ", 1)[0]) > width


def _columns(words: str) -> int:
    """How wide the words are in a fixed pitch, where a Chinese sign takes two columns."""
    return len(words) if words.isascii() else len(words) + len(WIDE.findall(words))


def _is_next_point(first: Line, following: Line) -> bool:
    """Whether both begin with the same bullet."""
    return following.words[0] in BULLETS and following.words[:2] == first.words[:2] and following.words[1:2] == " "


def _begins_low(line: Line) -> bool:
    return line.words.lstrip(OPENERS)[:1].islower()


def _continues(paragraph: list[Line], following: Line, width: int) -> bool:
    last = paragraph[-1]
    if following.number != last.number + 1 or _is_next_point(paragraph[0], following):
        return False
    if width and (_is_full(last, following, width) or (not _ends(last.words) and _begins_low(following))):
        return not boilerplate.reason_for(following.words)
    return len(paragraph) == 1 and _is_broken_credit(last.words, following.words)


def _is_broken_credit(first: str, second: str) -> bool:
    """A credit that goes over two lines: "–The Morning Post-World" and "News exchange item"."""
    if first[0] not in "-–—" or _ends(first) or _ends(second) or len(first) + len(second) > 120:
        return False
    return boilerplate.reason_for(f"{first} {second}") == boilerplate.CREDIT


def _ends(words: str) -> bool:
    """Whether a sentence ends here."""
    return words.rstrip(CLOSERS + " ")[-1:] in STOPS


# Passages


def reason_for(words: str) -> str:
    """Why a line is no part of the article: boilerplate, a date by itself, or both side by side."""
    if is_date_line(words):
        return boilerplate.DATELINE
    pieces = boilerplate.pieces(words)
    if len(pieces) > 1:
        reasons = [boilerplate.DATELINE if is_date_line(piece) else boilerplate.reason_for(piece) for piece in pieces]
        if all(reasons):
            return reasons[0]
    return boilerplate.reason_for(words)


def is_title(words: str) -> bool:
    """Whether a first line reads like a title: short, and no sentence that ends in a full stop."""
    return 0 < len(words) <= LONGEST_TITLE and words[-1] not in ".。:：;,，" and not boilerplate.reason_for(words)


def first_title(found: list[Line], outside: dict[int, str]) -> Line | None:
    """The first line that is neither boilerplate nor a date, if it reads like a title and something follows."""
    for line in found[:-1]:
        if line.number in outside or reason_for(line.words):
            continue
        return line if is_title(line.words) else None
    return None


def passages(
    text: str, found: list[Line], *, title: str, language: str, outside: dict[int, str], limits: Limits = DEFAULT_LIMITS
) -> tuple[Span, ...]:
    """The passages of `text` in order. Title and asides are whole lines, the body is cut into sentences."""
    too_many = Unreadable(f"This text has more than {limits.passages:,} sentences; divide it into parts.")
    if len(found) > limits.passages:
        raise too_many
    spans: list[Span] = []
    for line in labelled(found, title, outside):
        for span in _sentences_of(text, line, language) if line.kind == BODY else (line,):
            spans.append(span)
            if len(spans) > limits.passages:
                raise too_many
    if any(span.end - span.start > limits.passage_characters for span in spans):
        raise Unreadable(
            f"No end of a sentence can be seen in more than {limits.passage_characters:,} characters of this text: no"
            " stop with a space and a capital letter after it; put line breaks where its sentences end."
        )
    return tuple(spans)


def _sentences_of(text: str, line: Span, language: str) -> Iterator[Span]:
    words = text[line.start : line.end].replace("\n", " ")
    for start, end in sentences(words, language):
        span = replace(line, start=line.start + start, end=line.start + end)
        # A caption's or a reporter's credit in brackets often closes the last paragraph.
        reason = boilerplate.reason_for(words[start:end]) if words[start] in "[(（【" else ""
        yield replace(span, kind=ASIDE, reason=reason) if reason else span


def labelled(found: list[Line], title: str, outside: dict[int, str]) -> list[Span]:
    """Each line as a title, body or aside, the asides with their reason."""
    return _Labeller(title, outside).label(found)


class _Labeller:
    """Goes through the lines once, from top to bottom; what a line is depends on what came before it."""

    def __init__(self, title: str, outside: dict[int, str]) -> None:
        self.title = key(title)
        self.outside = outside
        self.titled = False
        self.begun = False  # whether there was body
        self.related = False  # whether a heading "Related posts" stands above
        self.seen: set[str] = set()

    def label(self, found: list[Line]) -> list[Span]:
        labels = [self._label(line, after) for line, after in zip(found, [*found, None][1:], strict=True)]
        _leave_out_tail(found, labels)
        return [
            Span(line.start, line.end, line.paragraph, kind, reason)
            for line, (kind, reason) in zip(found, labels, strict=True)
        ]

    def _label(self, line: Line, after: Line | None) -> tuple[str, str]:
        kind, reason = self._kind_and_reason(line, after)
        self.begun |= kind == BODY
        self.related = reason == boilerplate.RELATED and (self.related or boilerplate.is_heading(line.words))
        return kind, reason

    def _kind_and_reason(self, line: Line, after: Line | None) -> tuple[str, str]:
        words = line.words.replace("\n", " ")
        if self.title and key(words) == self.title:
            return self._title()
        if reason := self._reason(line, words):
            return ASIDE, reason
        if self._is_standfirst(words, after):
            return TITLE, ""
        return BODY, ""

    def _title(self) -> tuple[str, str]:
        if self.titled:
            return ASIDE, boilerplate.REPEATED_TITLE
        self.titled = True
        return TITLE, ""

    def _reason(self, line: Line, words: str) -> str:
        if reason := reason_for(words):
            return reason
        if line.number in self.outside:
            return self.outside[line.number]
        if self.related and not _ends(words) and len(words) <= LONGEST_STANDFIRST:
            return boilerplate.RELATED
        return self._repeats(words)

    def _repeats(self, words: str) -> str:
        letters = key(words)
        again = len(letters) >= SHORTEST_REPEAT and letters in self.seen
        self.seen.add(letters)
        return boilerplate.REPEATED_LINE if again else ""

    def _is_standfirst(self, words: str, after: Line | None) -> bool:
        """A line under the title that is no full sentence, before the first that is."""
        if not self.titled or self.begun or after is None or _ends(words):
            return False
        return len(words) <= LONGEST_STANDFIRST and (len(words.split()) >= 5 or len(words) >= 40)


def _leave_out_tail(found: list[Line], labels: list[tuple[str, str]]) -> None:
    """Short last lines without a stop, in a text whose lines end in one, are its imprint."""
    body = [at for at, (kind, _) in enumerate(labels) if kind == BODY]
    ended = [at for at in body if _ends(found[at].words)]
    if len(ended) < 3 or len(ended) < 0.8 * (body.index(ended[-1]) + 1):
        return
    for at in body:
        if at > ended[-1] and len(found[at].words) <= 120:
            labels[at] = (ASIDE, boilerplate.IMPRINT)
