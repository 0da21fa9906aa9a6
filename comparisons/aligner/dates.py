"""Points in time that a sentence names, each part by its value: "9 October" is "the ninth of October"."""

from collections.abc import Iterator
from typing import NamedTuple

import regex

from comparisons.aligner.lexicon import calendar, numerals
from comparisons.aligner.sentence import Run, Sentence

_YEARS = range(1500, 2200)
_CHINESE = {"年": "year", "月": "month", "日": "day", "号": "day"}
_MONEY = frozenset("$€£¥₽₹%")
_CLOCK = regex.compile(r"(\d{1,2})[:.](\d\d)")
_HALF = frozenset(("am", "a.m.", "pm", "p.m."))


class Moment(NamedTuple):
    """One part of a date: `kind` is "month", "day", "year", "weekday", "time", "daypart", "season", "decade", "part",
    "quarter", "nth" (Sunday of the month), "edge" (of a period), "side" (the day before, after), "ago" or "when"."""

    run: Run
    kind: str
    value: str


def moments(sentence: Sentence) -> list[Moment]:
    """Return the parts of dates and times in a sentence, in their order, no word in two of one kind."""
    readers = (_holiday, _time, _ago, _relative, _edge, _month, _weekday, _decade, _year, _chinese, _word)
    found: dict[tuple[int, str], Moment] = {}
    taken: set[int] = set()
    for reader in readers:
        for place in range(len(sentence.words)):
            for moment in reader(sentence, place):
                if taken.isdisjoint(moment.run.places):
                    found[moment.run.first, moment.kind] = moment
        taken = {place for moment in found.values() for place in moment.run.places}
    return [found[key] for key in sorted(found)]


def _lower(sentence: Sentence, place: int) -> str:
    return sentence.lowers[place] if 0 <= place < len(sentence.words) else ""


def _one(place: int, kind: str, value: object) -> Moment:
    return Moment(Run(place, place + 1), kind, str(value))


def _holiday(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "Christmas Day" is the 25th of December."""
    for words, (month, day) in calendar.HOLIDAYS.items():
        if sentence.lowers[place : place + len(words)] == list(words):
            yield Moment(Run(place, place + len(words)), "day", str(day))
            yield Moment(Run(place, place + len(words)), "month", str(month))


def _time(sentence: Sentence, place: int) -> Iterator[Moment]:
    word = _lower(sentence, place)
    half = _lower(sentence, place + 1)
    clock = _CLOCK.fullmatch(word)
    if word in calendar.CLOCK:
        yield _one(place, "time", calendar.CLOCK[word])
    elif half in _HALF and (word.isdecimal() or clock or word in numerals.UNITS):
        hour, minute = (int(clock[1]), int(clock[2])) if clock else (int(numerals.UNITS.get(word) or word), 0)
        yield Moment(Run(place, place + 2), "time", str((hour % 12 + 12 * (half[0] == "p")) * 60 + minute))
    elif clock and ":" in word and int(clock[1]) < 25 and int(clock[2]) < 60:
        yield _one(place, "time", int(clock[1]) * 60 + int(clock[2]))
    elif half == "o'clock" and (word.isdecimal() or word in numerals.UNITS):
        yield Moment(Run(place, place + 2), "time", str(int(numerals.UNITS.get(word) or word) * 60))


def same_moment(one: Moment, other: Moment) -> bool:
    """Whether two parts of a date are one; of a time that does not say which half of the day, either half will do."""
    if one.kind != other.kind or one.value == other.value:
        return one.kind == other.kind
    if one.kind != "time":
        return False
    times = int(one.value), int(other.value)
    return times[0] % 1440 == times[1] % 1440 or (times[0] % 720 == times[1] % 720 and min(times) < 720)


def _ago(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "two years ago", "a week earlier"."""
    word = _lower(sentence, place)
    value = (
        numerals.UNITS.get(word) or (float(word) if word.isdecimal() and len(word) < 4 else 0.0) or float(word in "an")
    )
    unit = numerals.MEASURES.get(_lower(sentence, place + 1))
    if (
        word
        and value
        and unit
        and unit[0] == "time"
        and _lower(sentence, place + 2) in ("ago", "earlier", "previously")
    ):
        yield Moment(Run(place, place + 3), "ago", f"{value * unit[1]:.3g}")


def _edge(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "the end of the month", "the first Sunday of", "the third quarter", "the day before", "early on Tuesday"."""
    word, after = _lower(sentence, place), _lower(sentence, place + 1)
    beyond = _lower(sentence, place + 3)
    if word in calendar.PARTS and after == "of" and _lower(sentence, place + 2) == "the" and beyond in calendar.PERIODS:
        yield Moment(Run(place, place + 4), "edge", f"{calendar.PARTS[word]} {beyond}")
    elif (word in numerals.ORDINALS or word == "last") and (
        after in calendar.WEEKDAYS and _lower(sentence, place + 2) == "of"
    ):
        yield _one(place, "nth", word)
    elif word in numerals.ORDINALS and after == "quarter":
        yield Moment(Run(place, place + 2), "quarter", word)
    elif word in calendar.PERIODS and after in ("before", "after") and _lower(sentence, place - 1) == "the":
        yield Moment(Run(place, place + 2), "side", after)
    elif word in ("early", "late") and _names_day(sentence, place + 1 + (after in ("on", "in", "the"))):
        yield _one(place, "part", word)


def _names_day(sentence: Sentence, place: int) -> bool:
    word = _lower(sentence, place)
    return word in calendar.WEEKDAYS or word in calendar.MONTHS or word in calendar.DAYPARTS or word in calendar.DAYS


def _relative(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "last week", "this month", "next Friday"."""
    told = calendar.RELATIVE.get(_lower(sentence, place))
    after = _lower(sentence, place + 1)
    if told and after in calendar.PERIODS and not _lower(sentence, place + 2).isdecimal():
        yield Moment(Run(place, place + 2), "when", f"{told} {after}")
    elif _lower(sentence, place) in calendar.DAYS:
        yield _one(place, "when", calendar.DAYS[_lower(sentence, place)])


def _month(sentence: Sentence, place: int) -> Iterator[Moment]:
    """A month, the day of the month before or after it."""
    number = calendar.MONTHS.get(_lower(sentence, place).rstrip("."))
    if number is None or not _is_month(sentence, place):
        return
    yield _one(place, "month", number)
    yield from _day_of_month(sentence, place)
    before = place - 1
    if _lower(sentence, before) in calendar.PARTS and _lower(sentence, before) not in ("start",):
        yield _one(before, "part", calendar.PARTS[_lower(sentence, before)])


def _is_month(sentence: Sentence, place: int) -> bool:
    if sentence.lowers[place] not in calendar.UNSURE:
        return True
    beside = _day(sentence, place - 1) or _day(sentence, place + 1) or _day(sentence, place - 2)
    return sentence.words[place].is_capital and (not sentence.opens(place) or bool(beside))


def _day_of_month(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "9 October", "October 9", "the ninth of October", "9–11 October"."""
    for at in (place - 1, place - 2 if _lower(sentence, place - 1) == "of" else -1, place + 1):
        if day := _day(sentence, at):
            yield Moment(day[0], "day", str(day[1]))
            return
    if _lower(sentence, place - 1) in ("st", "nd", "rd", "th") and (day := _day(sentence, place - 2)):
        yield Moment(day[0], "day", str(day[1]))


def _day(sentence: Sentence, place: int) -> tuple[Run, int] | None:
    word = _lower(sentence, place)
    if word in ("st", "nd", "rd", "th"):
        return _day(sentence, place - 1)
    value = int(word) if word.isdecimal() and word.isascii() else int(numerals.ORDINALS.get(word, 0))
    if not 1 <= value <= 31:
        return None
    return Run(place, place + 1 + (_lower(sentence, place + 1) in ("st", "nd", "rd", "th"))), value


def _weekday(sentence: Sentence, place: int) -> Iterator[Moment]:
    word = _lower(sentence, place).rstrip(".")
    number = calendar.WEEKDAYS.get(word)
    if number and (word not in calendar.UNSURE or (sentence.words[place].is_capital and not sentence.opens(place))):
        yield _one(place, "weekday", number)


def _decade(sentence: Sentence, place: int) -> Iterator[Moment]:
    word = _lower(sentence, place)
    if (
        word.isdecimal()
        and word.endswith("0")
        and _lower(sentence, place + 1) == "s"
        and not sentence.between(place + 1)
    ):
        yield Moment(Run(place, place + 2), "decade", word[-2:])


def _year(sentence: Sentence, place: int) -> Iterator[Moment]:
    word = _lower(sentence, place)
    if not (len(word) == 4 and word.isdecimal() and word.isascii() and int(word) in _YEARS):
        return
    before, after = _lower(sentence, place - 1), _lower(sentence, place + 1)
    counted = after in numerals.MULTIPLIERS or after in numerals.PERCENT or before in _MONEY
    if not counted and before not in ("about", "some", "nearly", "almost", "than", "roughly"):
        yield _one(place, "year", word)


def _chinese(sentence: Sentence, place: int) -> Iterator[Moment]:
    """ "2021年8月25日"."""
    kind = _CHINESE.get(_lower(sentence, place + 1))
    word = _lower(sentence, place)
    if kind and word.isdecimal() and word.isascii():
        yield Moment(Run(place, place + 2), kind, str(int(word)))


def _word(sentence: Sentence, place: int) -> Iterator[Moment]:
    word = _lower(sentence, place)
    if word in calendar.DAYPARTS:
        yield _one(place, "daypart", calendar.DAYPARTS[word])
    elif word in calendar.SEASONS and _lower(sentence, place - 1) in _BEFORE_SEASON.get(word, _BEFORE_ANY):
        yield _one(place, "season", calendar.SEASONS[word])


_BEFORE_ANY = frozenset(("the", "last", "next", "this", "in", "early", "late"))
_BEFORE_SEASON = {"fall": frozenset(("last", "next", "this"))}  # "the fall" is more often another
