"""Figures in a sentence by their value: "3,000", "three thousand", "a quarter" and "25 percent" of themselves."""

from typing import NamedTuple

from comparisons.aligner.lexicon import numerals
from comparisons.aligner.sentence import Run, Sentence

_WHOLE_WORDS = numerals.UNITS | numerals.TENS | numerals.FOREIGN
_CURRENCIES = "$€£¥₽₹"
_SMALL = ("a", "an")
# What joins a part and its whole, the longest first: "nine out of every ten".
_JOINTS = [words.split() for words in ("out of every", "out of the", "in every", "out of", "of the", "in")]
# What follows "a third" where it is a part of something.
_AFTER_PART = frozenset("of more less fewer higher lower to in on".split())


class Figure(NamedTuple):
    """A value and the words that say it.

    `kind` is "count", "share" (of one), "points", "times", "ordinal", "vague", or what a unit measures: "time" (in
    seconds), "length" (metres), "weight" (kilograms). `bound` is "min", "max", "about" or "". A `weak` one ("one",
    "both", "an hour") is a figure only against another.
    """

    run: Run
    value: float
    kind: str
    bound: str = ""
    weak: bool = False
    written: float = 0.0  # the value before its unit: "10,000 flying hours" and "10,000 hours"


def figures(sentence: Sentence) -> list[Figure]:
    """Return the figures of a sentence in their order; dates and times are taken for figures too."""
    found: list[Figure] = []
    place = 0
    while place < len(sentence.words):
        figure = _figure(sentence, place)
        if figure:
            found.append(_bounded(sentence, figure))
        place = figure.run.last if figure else place + 1
    return found


def _figure(sentence: Sentence, place: int) -> Figure | None:
    start = place
    if sentence.words[place].text in _CURRENCIES and place + 1 < len(sentence.words):
        place += 1
    for parse in (_chinese, _in_ten, _fraction, _ordinal, _number, _single, _one_unit):
        figure = parse(sentence, place)
        if figure:
            return _measured(sentence, figure._replace(run=Run(start, figure.run.last)))
    return None


def _measured(sentence: Sentence, figure: Figure) -> Figure:
    """The figure with its unit, where one follows: "60 minutes" is "an hour"."""
    if _lower(sentence, figure.run.last) in ("cent", "cents", "pence"):
        return figure._replace(run=Run(figure.run.first, figure.run.last + 1), value=figure.value / 100)
    if _lower(sentence, figure.run.last) in numerals.CURRENCIES:
        return figure._replace(run=Run(figure.run.first, figure.run.last + 1))
    unit = numerals.MEASURES.get(_lower(sentence, figure.run.last))
    if _lower(sentence, figure.run.last + 1) == "old":
        return figure._replace(run=Run(figure.run.first, figure.run.last + 2))  # "17-year-old" is "aged 17"
    if unit is None or figure.kind not in ("count", "vague"):
        return figure
    kind, size = unit
    measured = figure._replace(run=Run(figure.run.first, figure.run.last + 1), value=figure.value * size, kind=kind)
    return _with_smaller(sentence, measured._replace(written=figure.value))


def _with_smaller(sentence: Sentence, figure: Figure) -> Figure:
    """ "two hours and five minutes": what follows in a smaller unit is added."""
    at = figure.run.last + (_lower(sentence, figure.run.last) == "and")
    more = _number(sentence, at) if at < len(sentence.words) and figure.kind == "time" else None
    unit = numerals.MEASURES.get(_lower(sentence, more.run.last)) if more else None
    if more is None or unit is None or unit[0] != "time" or unit[1] * more.value >= figure.value:
        return figure
    return figure._replace(run=Run(figure.run.first, more.run.last + 1), value=figure.value + more.value * unit[1])


def _one_unit(sentence: Sentence, place: int) -> Figure | None:
    """ "an hour", "a decade", "a year and a half"."""
    unit = numerals.MEASURES.get(_lower(sentence, place + 1))
    small = _lower(sentence, place) in _SMALL or _lower(sentence, place) in ("every", "each")
    if not small or unit is None:
        return None
    if _follows(sentence, place + 2, ["and", "a", "half"]):
        return Figure(Run(place, place + 5), 1.5 * unit[1], unit[0])
    return Figure(Run(place, place + 1), 1.0, "count", weak=True)


def _lower(sentence: Sentence, place: int) -> str:
    return sentence.lowers[place] if 0 <= place < len(sentence.words) else ""


def _chinese(sentence: Sentence, place: int) -> Figure | None:
    """ "八千" and "两百五十"; a single numeral is weak, as it may be part of another word."""
    total = section = digit = 0.0
    last = place
    while (word := _lower(sentence, last)) in numerals.CHINESE:
        value = numerals.CHINESE[word]
        if value >= 10_000:
            total, section, digit = total + (section + digit or 1.0) * value, 0.0, 0.0
        elif value >= 10:
            section, digit = section + (digit or 1.0) * value, 0.0
        else:
            digit = value
        last += 1
    if last == place:
        return None
    return Figure(Run(place, last), total + section + digit, "count", weak=last - place < 2)


def _in_ten(sentence: Sentence, place: int) -> Figure | None:
    """ "nine in ten", "one out of five", "nine of the ten"."""
    part = _small(sentence, place)
    joint = next((len(words) for words in _JOINTS if _follows(sentence, place + 1, words)), 0)
    whole = _small(sentence, place + 1 + joint) if joint else None
    if not (part and whole) or whole <= part:
        return None
    return Figure(Run(place, place + joint + 2), part / whole, "share")


def _follows(sentence: Sentence, place: int, words: list[str]) -> bool:
    return sentence.lowers[place : place + len(words)] == words


def _small(sentence: Sentence, place: int) -> float | None:
    word = _lower(sentence, place)
    if word.isdecimal() and len(word) < 4:
        return float(word)
    return numerals.UNITS.get(word)


def _fraction(sentence: Sentence, place: int) -> Figure | None:
    """ "a third of", "two-thirds", "three quarters", "half", "half a million"."""
    word = _lower(sentence, place)
    parts = 1.0 if word in _SMALL else numerals.UNITS.get(word, 0.0)
    at = place + 1 if parts else place
    name = _lower(sentence, at)
    size = numerals.FRACTIONS.get(name.removesuffix("s")) or (0.5 if name == "halves" else None)
    if size is None or not _is_fraction(sentence, place, at, name, parts):
        return None
    value, last = size * (parts or 1.0), at + 1
    skip = _skip(sentence, last)
    by = numerals.MULTIPLIERS.get(_lower(sentence, last + skip))
    if by:
        return Figure(Run(place, last + skip + 1), value * by, "count")
    if _lower(sentence, last + skip) in numerals.MEASURES and (skip or name in ("half", "quarter")):
        return Figure(Run(place, last + skip), value, "count")
    return Figure(Run(place, last), value, "share")


def _skip(sentence: Sentence, place: int) -> int:
    """How many small words lead to what is halved: "half a million", "three-quarters of a million"."""
    skip = int(_lower(sentence, place) == "of")
    small = (*_SMALL, "the") if _lower(sentence, place + skip + 1) in numerals.MEASURES else _SMALL
    return skip + 1 if _lower(sentence, place + skip) in small else 0


def _is_fraction(sentence: Sentence, place: int, at: int, name: str, parts: float) -> bool:
    """Whether "third" is a part of something and not a place in a row."""
    if name == "half" and not (parts and _lower(sentence, place) not in _SMALL):
        return _lower(sentence, at - 1) not in ("first", "second", "latter")
    if name.endswith("s") and name != "halves":
        return parts > 1
    if name == "halves" or name == "half":
        return parts > 1
    if _lower(sentence, place) == "one" or _lower(sentence, place - 1) == "by":
        return parts == 1
    after = _lower(sentence, at + 1)
    return parts == 1 and (after in _AFTER_PART or after in numerals.MEASURES)


def _number(sentence: Sentence, place: int) -> Figure | None:
    """Digits or number words with what multiplies them, and percent; the number of a pier or a bus is a name."""
    if _lower(sentence, place - 1) in ("no", "no.", "number", "nos") and sentence.lowers[place].isdecimal():
        return None
    read = _digits(sentence, place) or _spelt(sentence, place)
    if read is None:
        return None
    value, last, weak = read
    weak = weak or (value == 2 and _lower(sentence, place - 1) in ("the", "these", "those", "his", "her", "their"))
    value, last, weak = _half(sentence, value, last, weak)
    while by := _multiplier(sentence, last):
        value, last, weak = value * by, last + 1, False
    if _lower(sentence, last) in ("times", "fold"):
        return Figure(Run(place, last + 1), value, "times")
    return _share(sentence, Figure(Run(place, last), value, "count", weak=weak))


def _half(sentence: Sentence, value: float, last: int, weak: bool) -> tuple[float, int, bool]:
    """ "four and a half", "three and a quarter"."""
    if _follows(sentence, last, ["million", "and", "a", "half"]):
        return (value + 0.5) * 1e6, last + 4, False
    if _follows(sentence, last, ["and", "a"]) and _lower(sentence, last + 2) in ("half", "quarter"):
        return value + numerals.FRACTIONS[_lower(sentence, last + 2)], last + 3, False
    return value, last, weak


def _share(sentence: Sentence, figure: Figure) -> Figure:
    last = figure.run.last
    size = 2 if _follows(sentence, last, ["per", "cent"]) else int(_lower(sentence, last) in numerals.PERCENT)
    if not size:
        return figure
    after = _lower(sentence, last + size)
    if after in ("point", "points"):
        return Figure(Run(figure.run.first, last + size + 1), figure.value / 100, "points")
    return Figure(Run(figure.run.first, last + size), figure.value / 100, "share")


def _digits(sentence: Sentence, place: int) -> tuple[float, int, bool] | None:
    word = _lower(sentence, place)
    if not word[:1].isdigit() or ":" in word:
        return None
    value = _written(word)
    if value is None or _lower(sentence, place + 1) in ("st", "nd", "rd", "th"):
        return None
    return value, place + 1, False


def _written(word: str) -> float | None:
    """The value of written digits: a comma or point before three digits groups them, else it is decimal."""
    parts = word.replace(",", ".").split(".")
    grouped = len(parts) > 1 and all(len(part) == 3 for part in parts[1:]) and len(parts[0]) < 4 and parts[0] != "0"
    try:
        if grouped and ("," in word or len(parts) > 2):
            return float("".join(parts))
        return float(".".join(("".join(parts[:-1]), parts[-1])) if len(parts) > 1 else parts[0])
    except ValueError:
        return None


def _spelt(sentence: Sentence, place: int) -> tuple[float, int, bool] | None:
    """ "twenty-five", "two hundred and fifty", "a dozen"; "one" by itself is weak, "a" is none."""
    word = _lower(sentence, place)
    if word in _SMALL and _lower(sentence, place + 1) in ("hundred", "thousand", "million", "billion", "dozen"):
        return 1.0, place + 1, False
    if word == "dozen" and _lower(sentence, place - 1) not in _SMALL:
        return 1.0, place, False
    if word not in _WHOLE_WORDS:
        return None
    total, last = _hundreds(sentence, place)
    return total, last, (total, last) == (1.0, place + 1)


def _hundreds(sentence: Sentence, place: int) -> tuple[float, int]:
    """The value of the number words from `place`, and where they end."""
    total = current = 0.0
    last = place
    while word := _lower(sentence, last):
        if word == "and" and last > place and _lower(sentence, last + 1) in _WHOLE_WORDS and current % 100 == 0:
            if _lower(sentence, last - 1) not in numerals.MULTIPLIERS:
                break
            last += 1
        elif word in _WHOLE_WORDS and _fits(current, _WHOLE_WORDS[word]):
            current, last = current + _WHOLE_WORDS[word], last + 1
        elif word == "hundred" and current:
            current, last = current * 100, last + 1
        elif word in ("thousand", "million", "billion") and current and _more_follows(sentence, last + 1):
            total, current, last = total + current * numerals.MULTIPLIERS[word], 0.0, last + 1
        else:
            break
    return total + current, last


def _more_follows(sentence: Sentence, place: int) -> bool:
    """Whether the number goes on after "thousand"; the last multiplier is left to `_number`."""
    at = place + 1 if _lower(sentence, place) == "and" else place
    return _lower(sentence, at) in _WHOLE_WORDS


def _fits(current: float, value: float) -> bool:
    """Whether "five" can follow what was read so far: "twenty five", not "five five"."""
    if current == 0:
        return True
    return (current % 100 == 0 and value < 100) or (current % 10 == 0 and current % 100 >= 20 and 0 < value < 10)


def _multiplier(sentence: Sentence, place: int) -> float | None:
    word = _lower(sentence, place)
    if word in ("m", "k") and sentence.between(place):  # "5 m" is metres as likely
        return None
    known = numerals.MULTIPLIERS.get(word)
    return known or next((by for start, by in numerals.LONG_MULTIPLIERS.items() if word.startswith(start)), None)


def _ordinal(sentence: Sentence, place: int) -> Figure | None:
    word = _lower(sentence, place)
    if word.isdecimal() and _lower(sentence, place + 1) in ("st", "nd", "rd", "th"):
        return Figure(Run(place, place + 2), float(word), "ordinal")
    tens = numerals.TENS.get(word)
    unit = numerals.ORDINALS.get(_lower(sentence, place + 1)) if tens else None
    if tens and unit:
        return Figure(Run(place, place + 2), tens + unit, "ordinal")
    value = numerals.ORDINALS.get(word)
    return Figure(Run(place, place + 1), value, "ordinal", weak=value == 1) if value else None


def _single(sentence: Sentence, place: int) -> Figure | None:
    word = _lower(sentence, place)
    one = Run(place, place + 1)
    if word in numerals.TIMES:
        return Figure(one, numerals.TIMES[word], "times")
    if word == "tens" and _follows(sentence, place + 1, ["of", "thousands"]):
        return Figure(Run(place, place + 3), 1e4, "vague")
    if word in numerals.VAGUE:
        return Figure(one, numerals.VAGUE[word], "vague")
    if word == "couple" and _lower(sentence, place + 1) == "of":
        return Figure(Run(place, place + 2), 2.0, "count", weak=True)
    if word in numerals.COUPLES:
        return Figure(one, numerals.COUPLES[word], "count", weak=True)
    if word in numerals.SOME:
        return Figure(one, numerals.SOME[word], "vague", weak=True)
    return None


def _bounded(sentence: Sentence, figure: Figure) -> Figure:
    """The figure with what makes it a bound: "more than", "up to", "or more"."""
    for bound, phrases in (("min", numerals.AT_LEAST), ("max", numerals.AT_MOST), ("about", numerals.ABOUT)):
        for phrase in phrases:
            if run := _touches(sentence, phrase.split(), figure.run):
                return figure._replace(bound=bound, run=run)
    return figure


def _touches(sentence: Sentence, phrase: list[str], run: Run) -> Run | None:
    """The run with the words of the phrase, if they stand before it, or after it for "or more"."""
    size = len(phrase)
    if phrase[0] in ("or", "at") and sentence.lowers[run.last : run.last + size] == phrase:
        return Run(run.first, run.last + size)
    before = sentence.lowers[max(run.first - size, 0) : run.first]
    return Run(run.first - size, run.last) if before == phrase else None
