"""Lines to sentences. The splitter does most of it; here is what it gets wrong in news."""

import re
from collections.abc import Iterator
from itertools import accumulate

import sentencex

Bounds = tuple[int, int]

# Never the end of a sentence: a name, a number or a noun follows.
LEADING = frozenset(
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj st rev hon pres supt fr sr sra srta dra "
    "vs cf eg ie approx mt ft mme mlle mm hr fr bzw ca vgl z b".split()
)
# The end of a sentence unless a figure follows.
NUMBERING = frozenset("no nos fig figs vol art sec ch p pp nr núm num art abs §§ г ст".split())
MONTHS = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
# May end a sentence: it does where a word follows that begins sentences, and not within a name.
DOUBTFUL = frozenset("inc corp ltd co bros jr sr plc llc ave blvd rd dept univ assn calif mass conn ala ariz".split())
STARTERS = frozenset(
    "a after all also although an and another any as asked at because before both but by despite during each "
    "earlier even every few following for four from further he her here his how however i if in instead it its "
    "last later many meanwhile more moreover most my neither no nobody none not nothing now of officials on once one "
    "only other others our over people several she since so some still such ten that the their then there these "
    "they this those though three to today two under until we what when where whether which while who why with "
    "without yesterday yet you "
    "er sie es der die das ein eine im am in und aber doch auch nach wir ich "
    "il elle ils elles le la les un une et mais dans ce cette "
    "el los las y pero en se que".split()
)
CLOSERS = "”’\"'»)]）】」』›"
JOINED_AFTER_QUOTE = re.compile(r"[とっ、，,]|って")  # Japanese goes on after a quotation
ORDINAL_LANGUAGES = frozenset({"de", "cs", "pl", "tr", "fi", "hu", "nb", "da"})
INITIALS = re.compile(r"(?:^|[\s(\[“\"'‘-])(?:[^\W\d_]\.[\s-]?){1,4}$")
ACRONYM = re.compile(r"(?:^|[\s(\[“\"'‘-])(?:[^\W\d_]\.){2,}$")
LAST_WORD = re.compile(r"([^\W_]+)\.$")
FIRST_WORD = re.compile(r"[^\W\d_]+")
# A stop at which no space follows: Chinese, Arabic, Urdu, Hindi; with what closes after it.
FULL_STOPS = re.compile(rf"[。！？؟۔।]+[{re.escape(CLOSERS)}]*")
# What the splitter takes for an abbreviation within a sentence: a quotation that closes or opens right after one.
QUOTED_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}(?:[”\"»]\s+(?=[A-Z“])|\s+(?=“))")
# And what it takes for one that is none, or passes over: "He said no. Then", "(He left.) She".
MISSED = re.compile(r"(?<=\bno\.)\s+(?=[A-Z“])|(?<=[a-z]{2}[.!?][)\]])\s+(?=[A-Z“])")
SAID = re.compile(r"\w{1,6}(?:说|表示|指出|强调|称)[。！]?$")  # Chinese puts the speaker after the quotation, too
OPENING_QUOTES = str.maketrans(dict.fromkeys("“‘«„「『\"'（(［[", " "))
STOP = re.compile(rf"[.!?。！？؟۔।…]+[{re.escape(CLOSERS)}]*\s*")
# A stop within a token: "window.PWNED", "3.5". From Arabic to Chinese, one may end a sentence without a space.
WITHIN = re.compile(r"[^\W\u0590-\u9fff\uf900-\ufaff][.!?]+$")
CHUNK = 5_000
MANY_QUOTES = 400  # above it the splitter's search for the closing ones takes quadratic time
TAIL = 40  # what is looked at on each side of a boundary


def sentences(text: str, language: str) -> Iterator[Bounds]:
    """Start and end of each sentence of one line, without the space around; together they hold every word.

    A quotation that closes after the stop stays with its sentence. Time grows with the length only, and who stops
    asking pays only for what came so far.
    """
    for start, end in _joined(text, _pieces(text, language or "en"), language):
        if bounds := trim(text, start, end):
            yield bounds


def trim(text: str, start: int, end: int) -> Bounds | None:
    """The bounds without the space at either end, or None if there is nothing else."""
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    right = len(inner.rstrip())
    return (start + left, start + right) if right > left else None


def _pieces(text: str, language: str) -> Iterator[Bounds]:
    start = 0
    for first, last in _chunks(text):
        for end in _ends(text[first:last], language):
            yield start, first + end
            start = first + end
    if start < len(text):
        yield start, len(text)


def _chunks(text: str) -> Iterator[Bounds]:
    """Stretches that the splitter is quick on: its time grows with the square of the length of some texts."""
    start = 0
    while start < len(text):
        end = start + CHUNK
        if end < len(text):
            stops = [match.end() for match in STOP.finditer(text, start, end)]
            end = stops[-1] if stops else end
        yield start, min(end, len(text))
        start = end


def _ends(chunk: str, language: str) -> list[int]:
    """Where sentences end in a chunk. Its own end counts only after a stop: it may be cut anywhere."""
    marks = sum(chunk.count(quote) for quote in "“‘«„「『\"'（([")
    shadow = chunk.translate(OPENING_QUOTES) if marks > MANY_QUOTES else chunk
    ends = set(accumulate(map(len, sentencex.segment(language, shadow))))
    ends |= {match.end() for pattern in (FULL_STOPS, QUOTED_ACRONYM, MISSED) for match in pattern.finditer(chunk)}
    if len(chunk) >= CHUNK and not STOP.search(chunk, len(chunk) - TAIL):
        ends.discard(len(chunk))
    return sorted(ends)


def _joined(text: str, pieces: Iterator[Bounds], language: str) -> Iterator[Bounds]:
    """Put back together what was cut at an abbreviation or within a quotation."""
    waiting: Bounds | None = None
    for start, end in pieces:
        if waiting and _belong_together(text, start, end, language):
            waiting = (waiting[0], end)
            continue
        if waiting:
            yield waiting
        waiting = (start, end)
    if waiting:
        yield waiting


def _belong_together(text: str, cut: int, end: int, language: str) -> bool:
    if WITHIN.search(text, max(0, cut - TAIL), cut) and _is_letter(text[cut]):
        return True
    before = text[max(0, cut - TAIL) : cut].rstrip()
    after = text[cut : min(end, cut + TAIL)].lstrip()
    if not before or not after:
        return True
    if all(sign in CLOSERS + ".!?…" for sign in text[cut:end].strip()[:TAIL]):
        return True
    return _goes_on(before, after, language) or _abbreviated(before, after, language)


def _is_letter(sign: str) -> bool:
    """Whether this goes on with the word before it; an Arabic or a Chinese sign does not."""
    return sign.isalnum() and not "\u0590" <= sign <= "\u9fff"


def _goes_on(before: str, after: str, language: str) -> bool:
    """The next piece begins as no sentence does."""
    if language == "zh":
        return before[-1] in CLOSERS and bool(SAID.match(after))
    if language == "ja":
        return before[-1] in CLOSERS and bool(JOINED_AFTER_QUOTE.match(after))
    return after[0].islower() and before[-1] in CLOSERS + ".?!"


def _abbreviated(before: str, after: str, language: str) -> bool:
    if not (last := LAST_WORD.search(before)):
        return False
    word, figure = last[1].casefold(), after[0].isdigit()
    if word.isdigit():
        return language in ORDINAL_LANGUAGES and len(word) <= 2 and not _starts(after)
    if word in NUMBERING or word in MONTHS:
        return figure
    if word in LEADING:
        return True
    doubtful = word in DOUBTFUL or INITIALS.search(before) or ACRONYM.search(before)
    return bool(doubtful) and not _starts(after)


def _starts(after: str) -> bool:
    """Whether this begins like a sentence, rather than like the rest of a name."""
    word = FIRST_WORD.match(after)
    return not word or word[0].casefold() in STARTERS
