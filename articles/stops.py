"""Where a sentence may end: after a stop and what closes with it, outside quotations and brackets."""

import re
from collections.abc import Iterator

from articles import abbreviations as lists

CLOSERS = "”’\"'»)]）】」』›》〉"
TITLE_MARKS = "《〈"
# Marks of direction and joining, which nobody sees.
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
# Scripts without capitals, most of which put no space after a stop: Hebrew, Arabic, the Indian ones, Thai, Chinese.
CASELESS = "\u0590-\u0e7f\u2e80-\u9fff\uf900-\ufdff\ufe70-\ufefc"

# A mark that nothing closes within these lengths stands for itself.
LONGEST, LONGEST_ASIDE = 1_000, 400  # characters
WITHIN = f"{{0,{LONGEST}}}"
PAIRED = re.compile(
    rf"""„[^„“”]{WITHIN}[“”]|“[^“”]{WITHIN}”|«[^«»]{WITHIN}»|「[^「」]{WITHIN}」|『[^『』]{WITHIN}』
    |(?<![^\s(—–-])»(?=[^\s,.])[^«»]{WITHIN}«
    # What also stands within words, for inches and for what was left out, opens and closes only beside other signs.
    |(?<![^\s(\[“„«—–:：，,\u2e80-\u9fff-])"(?=\S)[^"]{WITHIN}(?<=\S)"(?![a-zA-Z\u0400-\u07ff])
    |(?<!\w)'(?=\w)(?:[^'"]|(?<=\w)'(?=\w)){WITHIN}(?:(?<=[.,!?])'(?!\w)|'(?=,))
    |(?<!\w)[‘‚](?!\d|[stnk]\s)[^‘‚]{WITHIN}?(?:(?<=[.,!?…])[’‘](?!\w)|[’‘](?=,))
    |《[^《》]{{0,{LONGEST_ASIDE}}}》|〈[^〈〉]{{0,{LONGEST_ASIDE}}}〉
    |[(（\[【][^()（）\[\]【】]{{0,{LONGEST_ASIDE}}}[)）\]】]""",
    re.VERBOSE,
)
STOP = re.compile(r"[.!?…。！？｡؟۔।॥]+")
FULL_STOPS = "。！？｡؟۔।॥"  # no space follows
CLOSING = re.compile(
    rf"""[”’)\]）】」』›》〉{UNSEEN}]|\[\d{{1,3}}\]|["'»“‘«](?!\w)|\s[»›](?!\w)|\s(?:["”’]|''|’’)(?=\s|$)"""
)
CLOSING_A_PAIR = re.compile(r"\s?[\"'»“‘«]")
OPENING = frozenset("“„«‘‚「『\"'(（[【")
HAS_NO_CASE = re.compile(f"[{CASELESS}]")
# The speaker was named within the quotation, which goes on: «Да, — сказал он. — Мы готовы».
SPEAKER = re.compile(r"\s[—–]\s[a-zß-öø-ÿа-яёіїєґąćęłńóśźż]")
SPEECH_GOES_ON = re.compile(r"\s[—–]\s(?=[^\W\d_])")
LONGEST_SPEAKER = 200  # characters, from the words before it
THAI_BREAK = re.compile(
    rf"(?<=[\u0e00-\u0e7f])\s+(?=(?:{'|'.join(lists.THAI_STARTERS.split())}))"
    rf"|(?:{'|'.join(f'(?<={word})' for word in lists.THAI_ENDERS.split())})\s+"
)


def stops(text: str) -> Iterator[int]:
    """Where a sentence may end, in order; not the end of the text."""
    pairs = ((pair.start(), pair.end()) for pair in PAIRED.finditer(text))
    start, end = next(pairs, (len(text), len(text)))
    for stop in STOP.finditer(text):
        while end < stop.end():
            start, end = next(pairs, (len(text), len(text)))
        cut = _with_closers(text, stop.end(), end)
        if start < stop.start() < end and text[start] in TITLE_MARKS:
            continue
        if start < cut < end and not _speech_goes_on(text, start, cut):
            continue
        if cut < len(text) and _stands_apart(text, stop, cut):
            yield cut


def thai_breaks(text: str) -> Iterator[int]:
    """Where a Thai sentence ends without a sign, in order."""
    return (space.end() for space in THAI_BREAK.finditer(text))


def has_no_case(sign: str) -> bool:
    return bool(HAS_NO_CASE.match(sign))


def _with_closers(text: str, cut: int, pair_end: int) -> int:
    """The end of what closes right after a stop. Some marks open as well: these close if their pair ends with them."""
    while closing := CLOSING.match(text, cut) or CLOSING_A_PAIR.match(text, cut, pair_end):
        if closing.re is CLOSING_A_PAIR and closing.end() != pair_end:
            break
        cut = closing.end()
    return cut


def _speech_goes_on(text: str, start: int, cut: int) -> bool:
    speech = SPEECH_GOES_ON.match(text, cut)
    if speech is None or not text[speech.end()].isupper():
        return False
    return SPEAKER.search(text, max(start, cut - LONGEST_SPEAKER), cut) is not None


def _stands_apart(text: str, stop: re.Match[str], cut: int) -> bool:
    """Whether this is no stop within a token, such as "3.5" and "Node.js"."""
    following = text[cut]
    if following.isspace() or any(sign in FULL_STOPS for sign in stop[0]):
        return True
    if cut > stop.end() and following in OPENING:
        return True
    if stop.start() == 0 or "…" in stop[0] or ".." in stop[0]:
        return False
    return has_no_case(text[stop.start() - 1]) and (has_no_case(following) or following in OPENING)
