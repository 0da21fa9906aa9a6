"""Names and figures: what two accounts of one thing rarely tell differently."""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from comparisons.aligner.normal import fold

# A name counts by its beginning: "Russia", "Russian", "Putin", "Putin's".
NAME_LENGTH = 5

# So much of a sentence is searched.
SEARCH_CAP = 2_000

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_GAP = "[.,'’\u00a0\u202f ]"
_DIGITS = re.compile(
    rf"\d{{1,2}}:\d\d(?!\d)|\d{{1,3}}(?:{_GAP}\d{{3}}(?!\d))+(?:[.,]\d{{1,6}})?|\d{{1,15}}(?:[.,]\d{{1,6}})?"
)
_GROUP = re.compile(rf"(?<=\d){_GAP}(?=\d{{3}}(?!\d))")
_MYRIADS = re.compile(r"\s?([千万萬亿億])")
_SIZES = {"千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}
_NEXT = re.compile(r"\s?([^\W\d_]+)")

# What multiplies the figure before it, in the languages compared most: short words, and beginnings of long ones.
_SHORT = {1e3: "mil mille тыс ألف", 1e6: "mio mln млн مليون", 1e9: "bn mrd млрд مليار"}
_LONG = {
    1e3: "thousand tausend тысяч آلاف",
    1e6: "million millón millon milione milhõ миллион ملايين",
    1e9: "billion milliard миллиард",
}
_SPELT = {
    2: "two zwei deux dos два две двух",
    3: "three drei trois tres три трех трёх",
    4: "four vier quatre cuatro четыре четырех четырёх",
    5: "five fünf cinq cinco пять пяти",
    6: "six sechs seis шесть шести",
    7: "seven sieben sept siete семь семи",
    8: "eight acht huit ocho восемь восьми",
    9: "nine neun neuf nueve девять девяти",
    10: "ten zehn dix diez десять десяти",
    11: "eleven elf onze одиннадцать",
    12: "twelve zwölf douze doce двенадцать",
    15: "fifteen fünfzehn quinze quince пятнадцать",
    20: "twenty zwanzig vingt veinte двадцать",
    30: "thirty dreißig trente treinta тридцать",
    40: "forty vierzig quarante cuarenta сорок",
    50: "fifty fünfzig cinquante cincuenta пятьдесят",
    100: "hundred hundert сто",
}


def names(text: str) -> list[str]:
    """Return the beginnings of the words that have a capital letter, but for the first of the sentence.

    >>> names("On Monday the Kremlin denied it.")
    ['monda', 'kreml']
    """
    found = _WORD.findall(text[:SEARCH_CAP])
    return [_beginning(word) for word in found[1:] if word[0].isupper()]


@lru_cache(maxsize=10_000)
def _beginning(word: str) -> str:
    return fold(word)[:NAME_LENGTH]


def figures(text: str) -> list[str]:
    """Return the figures of a sentence by their value, however they are written.

    >>> figures("Some 3,000 people, two of them from 1.5 million")
    ['3000', '1500000', '2']
    >>> figures("约3万人") == figures("about 30 thousand people") == ["30000"]
    True
    """
    return [figure.value for figure in figures_at(text)]


class Figure(NamedTuple):
    """A figure by its value, and the code points of the text that say it."""

    start: int
    end: int
    value: str


def figures_at(text: str) -> list[Figure]:
    """Return the figures of a sentence with their places, those in digits first.

    >>> figures_at("Some 1.5 million people")
    [Figure(start=5, end=16, value='1500000')]
    """
    text = _western(text[:SEARCH_CAP])
    written = ((match, _value(match)) for match in _DIGITS.finditer(text))
    spelt = ((match, value) for match in _WORD.finditer(text) if (value := _spelt().get(match.group().casefold())))
    return [_figure(text, match, value) for match, value in chain(written, spelt)]


def _figure(text: str, match: re.Match[str], value: float) -> Figure:
    times, end = _multiplier(text, match.end())
    return Figure(match.start(), end, f"{value * times:.12g}")


def _western(text: str) -> str:
    """Return the text with the digits of any script as 0 to 9."""
    if text.isascii():
        return text
    plain = text.replace("٫", ".").replace("٬", ",")
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in plain)


def _value(match: re.Match[str]) -> float:
    """Return the value of written digits; half past seven is 7.30, as newspapers write it with either sign."""
    return float(_GROUP.sub("", match.group()).replace(",", ".").replace(":", "."))


def _multiplier(text: str, at: int) -> tuple[float, int]:
    """Return what the word after a figure multiplies it by, and where the figure ends."""
    if size := _MYRIADS.match(text, at):
        return _SIZES[size.group(1)], size.end()
    word = _NEXT.match(text, at)
    times = _multiplies(word.group(1).casefold()) if word else 1.0
    return times, word.end() if word and times > 1 else at


@lru_cache(maxsize=10_000)
def _multiplies(word: str) -> float:
    short = {each: by for by, words in _SHORT.items() for each in words.split()}
    long = ((each, by) for by, words in _LONG.items() for each in words.split())
    return short.get(word) or next((by for start, by in long if word.startswith(start)), 1.0)


@cache
def _spelt() -> dict[str, float]:
    return {word: float(value) for value, words in _SPELT.items() for word in words.split()}
