"""Who says it, when, where and in which language: each value with how it was found."""

import functools
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import PurePath
from urllib.parse import urlsplit

import py3langid

from articles import boilerplate, dates
from articles.reading import ASIDE, BODY, Facts, Found, Span
from articles.text import Line, first_title, key, without_directions

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fa": "Persian",
    "fr": "French",
    "he": "Hebrew",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "th": "Thai",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}
SAMPLE = 5_000  # characters that are enough to tell a language
CONTEXT = 20_000  # characters in which the year of a dateline is looked for
DATELINE_LENGTH = 160
HEAD_LINES = 12
LONGEST_NAME = 100
DOMAINS_IN_TWO_PARTS = frozenset({"co", "com", "org", "net", "gov", "ac", "edu"})

# "HALVERN, March 3 (NNA) --", "March 3, 2026 (NNA)—", "HALVERN — ", "HALVERN: "
DATELINE = re.compile(r"(?P<head>[^—–:\n]{2,100}?)\s*(?:—|–|--|\s-\s|:\s|:(?=[^\d\s]))")
CREDIT_IN_BRACKETS = re.compile(r"[(（]([^()（）\d]{2,40})[)）]|/([A-Z][\w .-]{1,30})/")
CREDIT_IN_QUOTES = re.compile(r"[–—-]\s*[«“]([^«»“”]{2,40})[»”]\s*:")
CHINESE_DATELINE = re.compile(r"[（(]?(\w{2,8}?(?:通讯社|新闻社|社|网|报))\w{0,8}?\d{1,2}月\d{1,2}日(?:电|讯)")
SOURCE = re.compile(
    r"(?:source|quelle|fonte|fuente|источник|来源|المصدر)\s*[:：]\s*([^|·•\n]{2,80}?)(?:\s{2,}|[|·•]|$)", re.I
)
EXCHANGED = re.compile(r"[-–—―]\s*(.{2,80}?)(?:\s+(?:news|exchange|item|service|desk))*$", re.I | re.S)
BRACKETED = re.compile(r"[\[(（]\s*([^\[\]()（）:：/]{2,60})\s*[\])）]$")
RIGHTS = re.compile(r"(?:©|\(c\)|copyright)[\s©]*(?:19|20)\d\d(?:\s?[-–]\s?\d{4})?\s+(?:by\s+)?([^.|,©]{2,60})", re.I)
RIGHTS_ARABIC = re.compile(r"محفوظة ل(?:صحيفة|موقع|وكالة)\s+(.{2,40})$")
ADDRESS = re.compile(r"https?://[^\s<>\"']{4,1990}")


def found_facts(text: str, lines: Sequence[Line], spans: Sequence[Span], facts: Facts, name: str) -> Facts:
    """What is known of an article: what its format says, else what its text shows, else what its file is called."""
    url = facts.url or _address(text, spans)
    return Facts(
        title=facts.title or _title_from_words(text, spans, name),
        author=facts.author or _author(lines, spans),
        published=judged(facts.published) or _published(text, lines, spans, name),
        outlet=facts.outlet or _outlet(text, spans) or _outlet_from(url),
        language=facts.language,
        url=url,
    )


# Title


def title_of(lines: Sequence[Line], facts: Facts, outside: dict[int, str]) -> Found[str]:
    """The title as it stands in the text if it does, else as the page says it."""
    if not facts.title:
        line = first_title(list(lines), outside)
        return Found(_in_one_line(line.words), "first line") if line else Found("")
    said = key(facts.title.value)
    for line in lines[:200]:
        letters = key(line.words)
        # A page's own title often goes on with the site's name.
        if letters == said or (len(letters) >= 15 and said.startswith(letters)):
            return Found(_in_one_line(line.words), facts.title.how)
    return facts.title


def _title_from_words(text: str, spans: Sequence[Span], name: str) -> Found[str]:
    stem = re.sub(r"[\W_]+", " ", PurePath(name).stem).strip()
    if len(stem.split()) >= 3 and re.search(r"[^\W\d_]{3}", stem):
        return Found(stem[:LONGEST_NAME], "file name")
    for span in spans:
        if span.kind == BODY:
            words = _in_one_line(text[span.start : span.end])
            return Found(words if len(words) <= 80 else words[:80].rsplit(" ", 1)[0] + "…", "first words")
    return Found("")


def _in_one_line(words: str) -> str:
    return " ".join(without_directions(words).split())


# Author


def _author(lines: Sequence[Line], spans: Sequence[Span]) -> Found[str]:
    credited = {span.start for span in spans if span.kind == ASIDE and span.reason == boilerplate.CREDIT}
    for line in lines:
        for piece in boilerplate.pieces(line.words) if line.start in credited else ():
            if match := boilerplate.BYLINE.match(piece):
                return Found(_in_one_line(match[1])[:LONGEST_NAME], "byline")
    return Found("")


# Date


def judged(found: Found[date | None]) -> Found[date | None]:
    """Nothing if the year cannot be; said to be doubtful if it is still to come."""
    if found.value is None or not dates.is_plausible(found.value.year):
        return Found(None)
    if found.value > date.today() and "doubtful" not in found.how:
        return Found(found.value, f"{found.how}; doubtful, in the future")
    return found


def _published(text: str, lines: Sequence[Line], spans: Sequence[Span], name: str) -> Found[date | None]:
    return (
        _from_date_line(lines)
        or _from_dateline(text, spans)
        or _from_bylines(lines)
        or _from_name(name)
        or _from_first_sentence(text, spans)
    )


def _from_date_line(lines: Sequence[Line]) -> Found[date | None]:
    for line in lines[:HEAD_LINES]:
        if dates.is_date_line(line.words):
            return _first_full(line.words, "date line")
    return Found(None)


def _from_bylines(lines: Sequence[Line]) -> Found[date | None]:
    """The date beside other things at the head, such as "By Anna Schmidt | 3 March 2026"."""
    for line in lines[:HEAD_LINES]:
        for piece in boilerplate.pieces(line.words):
            if dates.is_date_line(piece):
                return _first_full(piece, "date line")
    return Found(None)


def _from_dateline(text: str, spans: Sequence[Span]) -> Found[date | None]:
    first = _opening(text, spans)
    if not (match := _dateline(first)):
        return Found(None)
    within = dates.written(match["head"]) or dates.written(first)
    if not within:
        return Found(None)
    if found := _first_full(first[within[0].start :], "dateline"):
        return found
    return _with_year(text, within[0])


def _with_year(text: str, day: dates.Written) -> Found[date | None]:
    """A dateline gives the day; the year is that of the same day elsewhere in the text."""
    for other in dates.written(text[:CONTEXT]):
        if other.year and (other.month, other.day) == (day.month, day.day):
            return judged(Found(other.on(), "dateline, with the year from the text"))
    return Found(None)


def _from_name(name: str) -> Found[date | None]:
    return _first_full(re.sub(r"_", " ", PurePath(name).stem), "file name")


def _from_first_sentence(text: str, spans: Sequence[Span]) -> Found[date | None]:
    return _first_full(_opening(text, spans), "first sentence; doubtful, it may be another day's")


def _first_full(words: str, how: str) -> Found[date | None]:
    for one in dates.written(words):
        if one.year and (day := one.on()):
            return judged(Found(day, f"{how}; doubtful, {one.doubt}" if one.doubt else how))
    return Found(None)


def _opening(text: str, spans: Sequence[Span]) -> str:
    """The first sentence of the body, or as much of it as matters."""
    return next((text[span.start : min(span.end, span.start + 400)] for span in spans if span.kind == BODY), "")


def _dateline(first: str) -> re.Match[str] | None:
    """The place, day and agency before the dash with which a report begins."""
    match = DATELINE.match(first[:DATELINE_LENGTH])
    if not match:
        return None
    head = match["head"]
    place = head.split(",")[0].split("(")[0].strip()
    return match if dates.written(head) or (place.isupper() and len(place.split()) <= 4) else None


# Outlet


def _outlet(text: str, spans: Sequence[Span]) -> Found[str]:
    return _credited_in_dateline(_opening(text, spans)) or _credited(text, spans) or _holder_of_rights(text, spans)


def _credited_in_dateline(first: str) -> Found[str]:
    if match := CHINESE_DATELINE.match(first) or CREDIT_IN_QUOTES.search(first[:DATELINE_LENGTH]):
        return Found(_in_one_line(match[1]), "dateline")
    dateline = _dateline(first)
    match = CREDIT_IN_BRACKETS.search(dateline["head"]) if dateline else None
    return Found(_in_one_line(match[1] or match[2]), "dateline") if match else Found("")


def _credited(text: str, spans: Sequence[Span]) -> Found[str]:
    for span in spans:
        if span.kind == ASIDE and span.reason in (boilerplate.CREDIT, boilerplate.DATELINE):
            words = text[span.start : span.end]
            if match := SOURCE.search(words) or EXCHANGED.match(words) or BRACKETED.match(words):
                return Found(_in_one_line(match[1]), "credit")
    return Found("")


def _holder_of_rights(text: str, spans: Sequence[Span]) -> Found[str]:
    for span in spans:
        if span.kind == ASIDE and span.reason == boilerplate.RIGHTS:
            words = text[span.start : span.end]
            if match := RIGHTS.search(words) or RIGHTS_ARABIC.search(words):
                return Found(_in_one_line(re.sub(r"\s*all rights.*", "", match[1], flags=re.I)), "rights notice")
    return Found("")


def _outlet_from(url: Found[str]) -> Found[str]:
    """The site's own part of its address: "example" of www.news.example.co.uk."""
    try:
        labels = (urlsplit(url.value).hostname or "").removeprefix("www.").split(".")
    except ValueError:
        return Found("")
    if len(labels) > 2 and labels[-2] in DOMAINS_IN_TWO_PARTS:
        labels = labels[:-1]
    return Found(".".join(labels[-2:]), "address") if len(labels) >= 2 else Found("")


def _address(text: str, spans: Sequence[Span]) -> Found[str]:
    """An address that stands by itself, in a line above or below the article."""
    for span in (*spans[:HEAD_LINES], *spans[-HEAD_LINES:]):
        words = text[span.start : span.end]
        match = ADDRESS.search(words)
        if match and len(words) - len(match[0]) <= 12:
            return Found(match[0], "in the text")
    return Found("")


# Language


def language_of(sample: str, declared: Found[str]) -> Found[str]:
    """The language that the words show; what the page says of itself only where there are too few of them."""
    letters = sum(sign.isalpha() for sign in sample[:SAMPLE])
    if letters < 2:
        return declared
    said = declared.value.split("-")[0].lower()
    if letters < 60 and said in LANGUAGES:
        return Found(said, declared.how)
    return Found(str(_identifier()(sample[:SAMPLE])[0]), "words of the text")


@functools.cache
def _identifier() -> Callable[[str], tuple[str, float]]:
    py3langid.set_languages(list(LANGUAGES))
    classify: Callable[[str], tuple[str, float]] = py3langid.classify
    return classify
