"""Names and figures: what two accounts of one thing rarely tell differently."""

import re
import unicodedata
from functools import cache, lru_cache

from comparisons.aligner.normal import fold

# A name counts by its beginning: "Russia", "Russian", "Putin", "Putin's".
NAME_LENGTH = 5

# So much of a sentence is searched.
LETTERS_CAP = 2_000

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_DIGITS = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")
_GROUP = re.compile(r"(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")
_MYRIADS = re.compile(r"\s?([千万萬亿億])")
_SIZES = {"千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8}

# Word beginnings that multiply the figure before them, in the languages that are compared most.
_MULTIPLIERS = {
    1e3: "thousand tausend mille mil тысяч тыс ألف آلاف",
    1e6: "million mio millón millon milion milh миллион млн مليون ملايين",
    1e9: "billion bn milliard mrd миллиард млрд مليار",
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
    11: "eleven elf onze once одиннадцать",
    12: "twelve zwölf douze doce двенадцать",
    15: "fifteen fünfzehn quinze quince пятнадцать",
    20: "twenty zwanzig vingt veinte двадцать",
    30: "thirty dreißig trente treinta тридцать",
    40: "forty vierzig quarante cuarenta сорок",
    50: "fifty fünfzig cinquante cincuenta пятьдесят",
    100: "hundred hundert cent cien сто",
}


def names(text: str) -> list[str]:
    """Return the beginnings of the words that have a capital letter, but for the first of the sentence.

    >>> names("On Monday the Kremlin denied it.")
    ['monda', 'kreml']
    """
    found = _WORD.findall(text[:LETTERS_CAP])
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
    text = _western(text[:LETTERS_CAP])
    written = [_value(match, text) for match in _DIGITS.finditer(text)]
    spelt = [_spelt()[word] for word in text.casefold().split() if word in _spelt()]
    return [f"{value:.12g}" for value in written + spelt]


def _western(text: str) -> str:
    """Return the text with the digits of any script as 0 to 9."""
    if text.isascii():
        return text
    plain = text.replace("٫", ".").replace("٬", ",")
    return "".join(str(unicodedata.digit(letter, letter)) for letter in plain)


def _value(match: re.Match[str], text: str) -> float:
    digits = _GROUP.sub("", match.group()).replace(",", ".")
    return float(digits) * _multiplier(text[match.end() : match.end() + 12])


def _multiplier(after: str) -> float:
    if size := _MYRIADS.match(after):
        return _SIZES[size.group(1)]
    word = after.casefold().split(maxsplit=1)[0] if after[:1].isspace() and after.strip() else ""
    return next((by for start, by in _beginnings() if word.startswith(start)), 1.0)


@cache
def _spelt() -> dict[str, float]:
    return {word: float(value) for value, words in _SPELT.items() for word in words.split()}


@cache
def _beginnings() -> tuple[tuple[str, float], ...]:
    """Return the longest first: "mil" is a thousand, and "million" begins with it."""
    found = [(word, by) for by, words in _MULTIPLIERS.items() for word in words.split()]
    return tuple(sorted(found, key=lambda each: -len(each[0])))
