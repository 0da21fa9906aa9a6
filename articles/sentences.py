"""A line to its sentences, as newspapers write in sixteen languages.

`stops.py` finds where a sentence may end; here is decided whether it does. What a person can add to, such as
abbreviations, stands by language in `abbreviations.py`.
"""

import functools
import heapq
import re
from collections.abc import Iterator
from typing import NamedTuple

from articles import abbreviations as lists
from articles.stops import CLOSERS, FULL_STOPS, LONGEST, UNSEEN, has_no_case, stops, thai_breaks

__all__ = ["CLOSERS", "Bounds", "sentences", "trim"]

Bounds = tuple[int, int]

# A letter that may be an initial: in Thai, Chinese, Japanese and Korean one that stands alone is a word.
LETTER = r"[^\W\d_\u0e00-\u0e7f\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff]"
NO_LETTER_BEFORE = rf"(?<!{LETTER})(?<!\d)"
INITIALS = re.compile(rf"{NO_LETTER_BEFORE}(?:{LETTER}\.[\s-]?){{1,4}}$")
ACRONYM = re.compile(rf"{NO_LETTER_BEFORE}(?:{LETTER}\.){{2,6}}$")
LONGEST_ABBREVIATION = 24  # characters
LONGEST_INITIALS = 16  # characters: four with their stops and spaces, an acronym of six, and what stands before them
INITIAL = re.compile(r"[^\W\d_]\.")
LAST_WORD = re.compile(r"([^\W_]+°?|§+)\s?\.$")
LAST_TWO = re.compile(r"([^\W\d_]+\.)\s?[^\W\d_]+\.$")
FIRST_WORD = re.compile(r"[^\W\d_]+['’]?")
FIGURE = re.compile(r"\d+|[IVXLC]{2,}\b|[A-Z]\.\s?\d")
AFTER_FIGURE = re.compile(r"[\dIVXLC]\s*[^\W\d_]+\.$")
ADDRESS = re.compile(r"(?:@|://|www\.|[\w-]{3,}\.[a-z]{2,4}\.$)\S*$")

ORDINAL = re.compile(r"(?:^|(?:(?P<before>[^\W\d_]+)\.?)?[\s(–-])(?P<figure>\d{1,3}|[IVXLC]{2,})\.$")
ORDINAL_GOES_ON = re.compile(r"[-–]\s?\d|\([a-zäöüçğış]|\d{1,2}\.(?!\s[^\W\d_])")
DAY_AND_MONTH = re.compile(r"\b\d{1,2}\. ?\d{1,2}\.$")
KOREAN_DATE = re.compile(r"\b\d{4}\. ?(?:\d{1,2}\. ?){0,2}$")
THAI_ABBREVIATION = re.compile(r"(?:^|[^\u0e00-\u0e7f])[\u0e00-\u0e7f]{1,5}\.$|[a-zA-Z\d]\.$")

# What numbers a point of a list is no sentence: "1. The bridge opens."
NUMBERS_A_POINT = re.compile(r"(?:[-–*•·]\s*)?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[^\W\d_])[.)]+")
POINT_AFTER_COLON = re.compile(r":\s+\d{1,2}\.$")
POINT = re.compile(r"[a-z]\)")
GOES_ON_AFTER_UNIT = "([و"  # the last is the Arabic "and", which is written as one with its word
NEVER_FIRST = re.compile(r"[,;:.!?…)\]›，、：；。！？）】」』》〉؛،]|[”’»](?!\w)")
DASH = re.compile(r"[-–—―]+\s*")
SPACE = re.compile(r"\s*")
ELLIPSIS = re.compile(r"(?:…|\.\.)$")

OPENERS = dict(zip("”’\"'»“」』)）】]", "“‘\"'«„「『(（【[", strict=True))
JAPANESE_GOES_ON = re.compile(r"[とっがをの、，,]|は(?!い)|で(?![はも])|に(?!わ)|も(?!う|し|っ)|など|へ")
CHINESE_GOES_ON = re.compile(r"[的地等之]|[这這][一个個种種样樣句]|一[词詞语語]|成[为為]|系列|主[题題]|[为為][题題主]")

TAIL = 40  # characters that are looked at on each side of a boundary
FEW_WORDS = 5


class Rules(NamedTuple):
    """What is known of a language."""

    language: str
    leading: frozenset[str]
    numbering: frozenset[str]
    months: frozenset[str]
    doubtful: frozenset[str]
    closing: frozenset[str]
    prepositions: frozenset[str]
    starters: frozenset[str]
    said: re.Pattern[str] | None


class Cut(NamedTuple):
    """A place where the sentence that began at `start` may end, and what stands on its two sides."""

    text: str
    start: int
    end: int
    before: str
    after: str


def sentences(text: str, language: str) -> Iterator[Bounds]:
    """Start and end of each sentence of one line, without the space around; together they hold every word.

    A quotation is not cut, even if it has several, and one that closes after the stop stays with its sentence. Time
    grows with the length only, and who stops asking pays only for what came so far.
    """
    rules = rules_for((language or "en").split("-")[0].lower())
    start = 0
    for end in _cuts(text, rules.language):
        if _ends(_look(text, start, end), rules):
            if bounds := trim(text, start, end):
                yield bounds
            start = end
    if bounds := trim(text, start, len(text)):
        yield bounds


def trim(text: str, start: int, end: int) -> Bounds | None:
    """The bounds without the space at either end, or None if there is nothing else."""
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    right = len(inner.rstrip())
    return (start + left, start + right) if right > left else None


@functools.cache
def rules_for(language: str) -> Rules:
    """The rules of a language; those of English where nothing is known of it."""
    known = language if language in lists.STARTERS else "en"
    return Rules(
        language,
        leading=frozenset((lists.LEADING[""] + " " + lists.LEADING.get(known, "")).split()),
        numbering=frozenset(lists.NUMBERING.get(known, "").split()),
        months=frozenset(lists.MONTHS.get(known, "").split()),
        doubtful=frozenset(lists.DOUBTFUL.get(known, "").split()),
        closing=frozenset(lists.CLOSING.get(known, "").split()),
        prepositions=frozenset(lists.PREPOSITIONS.get(known, "").split()),
        starters=frozenset(lists.STARTERS[known].split()),
        said=_said(language),
    )


def _said(language: str) -> re.Pattern[str] | None:
    if language not in lists.SAID:
        return None
    return re.compile(lists.SPEAKER_SAID[language].format(verbs=f"(?:{'|'.join(lists.SAID[language].split())})"))


def _cuts(text: str, language: str) -> Iterator[int]:
    return heapq.merge(stops(text), thai_breaks(text)) if language == "th" else stops(text)


def _look(text: str, start: int, end: int) -> Cut:
    space = SPACE.match(text, end)
    begin = space.end() if space else end
    before = text[max(start, end - TAIL) : end].strip().rstrip(UNSEEN)
    return Cut(text, start, end, before, text[begin : begin + TAIL])


def _ends(cut: Cut, rules: Rules) -> bool:
    if not cut.before or not cut.after:
        return False
    if rules.language == "th":
        return _ends_in_thai(cut.before)
    if NEVER_FIRST.match(cut.after) or _only_numbers_a_point(cut):
        return False
    return not (_goes_on(cut, rules) or _quotation_goes_on(cut, rules) or _abbreviated(cut, rules))


def _ends_in_thai(before: str) -> bool:
    """A Thai quotation is a part of its sentence, and a full stop mostly that of an abbreviation."""
    return before[-1] not in CLOSERS and not THAI_ABBREVIATION.search(before)


# What follows


def _only_numbers_a_point(cut: Cut) -> bool:
    if POINT_AFTER_COLON.search(cut.before):
        return True
    return cut.end - cut.start < TAIL and bool(NUMBERS_A_POINT.fullmatch(cut.before))


def _goes_on(cut: Cut, rules: Rules) -> bool:
    """What follows begins as no sentence does."""
    if cut.before[-1] in FULL_STOPS:
        return False
    if ELLIPSIS.search(cut.before) and has_no_case(cut.after[0]):
        return not _starts(cut.after, rules)
    dash = DASH.match(cut.after)
    word = FIRST_WORD.match(cut.after, dash.end() if dash else 0)
    return word is not None and word[0].islower() and not POINT.match(cut.after)


def _starts(after: str, rules: Rules) -> bool:
    """Whether this begins like a sentence, rather than like the rest of a name."""
    word = FIRST_WORD.match(after)
    if word is None:
        return after[0] not in "([（"
    if INITIAL.match(after):
        return False
    first = word[0].casefold().replace("’", "'")
    return first in rules.starters or first.rstrip("'") in rules.starters


# Quotations


def _quotation_goes_on(cut: Cut, rules: Rules) -> bool:
    """The sentence goes on after a quotation that ended in a stop of its own."""
    if cut.before[-1] not in CLOSERS:
        return False
    if cut.before[-1] in ")）】]" and has_no_case(cut.after[0]) and _before_quotation(cut):
        return True
    if rules.language == "ja":
        return bool(JAPANESE_GOES_ON.match(cut.after))
    if rules.language == "zh" and (CHINESE_GOES_ON.match(cut.after) or _stands_within(cut)):
        return True
    return rules.said is not None and _said_by_who_follows(cut, rules.said)


def _said_by_who_follows(cut: Cut, said: re.Pattern[str]) -> bool:
    """Whether the speaker is named after the quotation, not before it."""
    named_before = _before_quotation(cut).endswith((":", "：", ",", "，"))
    return not named_before and bool(said.match(cut.before[-2:-1] + cut.after))


def _stands_within(cut: Cut) -> bool:
    """Whether this is a Chinese question or cry in the middle of a sentence: 围绕“谁来买单？”展开讨论."""
    before = _before_quotation(cut)
    return cut.before[-2:-1] in "！？" and bool(before) and before[-1] not in ":：，,。！？；”」"


def _before_quotation(cut: Cut) -> str:
    """What its sentence says before the quotation, or the bracket, that ends here."""
    opener = OPENERS.get(cut.before[-1], "")
    at = cut.text.rfind(opener, max(cut.start, cut.end - LONGEST), cut.end - 1) if opener else -1
    return cut.text[max(cut.start, at - TAIL) : at].rstrip() if at > cut.start else ""


# Abbreviations


def _abbreviated(cut: Cut, rules: Rules) -> bool:
    """The stop is that of an abbreviation, of initials or of an ordinal, and no end as well."""
    if cut.before[-1] != ".":
        return cut.before.endswith(lists.EXCLAMATORY) and not _starts(cut.after, rules)
    last = LAST_WORD.search(cut.before, max(0, len(cut.before) - LONGEST_ABBREVIATION))
    if not last:
        return False
    if rules.language == "ko" and last[1].isdigit():
        return _is_within_korean_date(cut)
    if FIGURE.fullmatch(last[1]) and (ordinal := ORDINAL.search(cut.before)):
        return _is_ordinal(ordinal, cut.after, rules)
    initials = INITIALS.search(cut.before[-LONGEST_INITIALS:])
    word = "".join(initials[0].split()).rstrip(".") if initials else last[1]
    listed = _is_listed(cut, word, rules)
    if listed is None:
        return bool(initials) and _is_name(cut, word, rules)
    return listed and not ADDRESS.search(cut.before)


def _is_listed(cut: Cut, word: str, rules: Rules) -> bool | None:
    """Whether the sentence goes on after a listed word, which is without its last stop; None if it is in no list."""
    key = word if len(word) == 1 else word.casefold()
    if _closes(cut, key, rules):
        return cut.after[0].isdigit() or cut.after[0] in GOES_ON_AFTER_UNIT or _only_begins(cut, rules)
    if key in rules.leading:
        return True
    if (key in rules.numbering or key.endswith(lists.NUMBERED_ENDINGS)) and FIGURE.match(cut.after):
        return True
    if key in rules.months:
        return cut.after[0].isdigit() or cut.after[0] in "(–—-"
    if key in rules.doubtful or word in rules.doubtful:
        return not _starts(cut.after, rules)
    return None


def _closes(cut: Cut, word: str, rules: Rules) -> bool:
    two = LAST_TWO.search(cut.before, max(0, len(cut.before) - LONGEST_INITIALS))
    return (
        word in rules.closing
        or (two is not None and two[1].casefold() + word in rules.closing)
        or ("0" + word in rules.closing and bool(AFTER_FIGURE.search(cut.before)))
    )


def _only_begins(cut: Cut, rules: Rules) -> bool:
    """Whether this is but the date that a sentence begins with: "В 2021 г. Россия ..."."""
    if cut.end - cut.start > TAIL:
        return False
    words = cut.before.split()
    return len(words) <= FEW_WORDS and words[0].casefold() in rules.prepositions


def _is_name(cut: Cut, initials: str, rules: Rules) -> bool:
    """Whether initials, or an acronym, belong with what follows."""
    if INITIAL.match(cut.after):
        return True
    if ACRONYM.search(cut.before[-LONGEST_INITIALS:]):
        return not _starts(cut.after, rules)
    if len(initials) == 1 and initials.islower():
        return False
    first = FIRST_WORD.match(cut.after)
    if cut.after[0].isdigit() or (first and first[0].casefold() in lists.NAME_PARTICLES):
        return True
    return not _starts(cut.after, rules)


def _is_ordinal(ordinal: re.Match[str], after: str, rules: Rules) -> bool:
    """Whether this figure is one, as in "am 3. Oktober", rather than the end of a sentence."""
    if rules.language not in lists.ORDINALS:
        return False
    if ORDINAL_GOES_ON.match(after) or (after[0].isdigit() and DAY_AND_MONTH.search(ordinal.string)):
        return True
    if _starts(after, rules):
        return False
    before = ordinal["before"] or ""
    if before.casefold() in lists.BEFORE_ORDINAL:
        return True
    if before.casefold() in rules.numbering or (ordinal["figure"].isdigit() and len(ordinal["figure"]) > 2):
        return False
    return rules.language != "de" or not before[:1].isupper() or _is_counted(after)


def _is_counted(after: str) -> bool:
    word = FIRST_WORD.match(after)
    return word is not None and word[0].casefold() in lists.AFTER_ORDINAL


def _is_within_korean_date(cut: Cut) -> bool:
    """Whether the stop is one of those in "2021. 8. 26."; the last of them may end the sentence, but hardly does."""
    date = KOREAN_DATE.search(cut.before)
    return date is not None and (cut.after[0].isdigit() or date[0].count(".") == 3)
