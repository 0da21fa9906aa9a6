"""Names in a sentence: people, places, organisations, word by word, and which of two texts name the same."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex
from rapidfuzz.distance import Indel
from wordfreq import zipf_frequency

from comparisons.aligner.lexicon import calendar, gazetteer
from comparisons.aligner.lexicon.abbreviations import NAMES, TITLES
from comparisons.aligner.lexicon.function import FUNCTION
from comparisons.aligner.lexicon.metonyms import METONYMS
from comparisons.aligner.sentence import Run, Sentence

# Small words inside a name, if another of its words follows.
_INSIDE = frozenset("of the de da di del der den van von la le el al bin ibn and for du dos das".split())
_JOINS = frozenset("of de da di del der den van von al el es bin ibn du dos das des".split())

# What a body is, whose name goes on after "for" and "and": "Organisation for Economic Co-operation and Development".
_BODIES = frozenset(
    "organisation organization ministry department committee institute council agency office commission association"
    " centre center fund bank federation society board bureau authority court college school".split()
)

# An English word as common as this begins a sentence with its capital oftener than it is a name there.
_COMMON = 3.0

# With so large a part of its longer words in capitals, a text is a headline.
CAPITALS = 0.7

# Two spellings of one name in another alphabet share so much of their letters, and their consonants.
_ALIKE = 0.72

_VOWELS = regex.compile(r"[aeiouyäöüáéíóúàèìòùâêîôûåæøœ'’-]|(?<=\w)h")


class Name(NamedTuple):
    """The words of one name, titles before it left out."""

    run: Run
    words: tuple[str, ...]  # in lower case, without the small ones


def names(sentence: Sentence) -> list[Name]:
    """Return the names of a sentence in a language that writes them with capitals; of others none.

    Of a headline with Capitals in Every Word, and of German with its capital nouns, only what is known for a name.
    """
    return [name for name in _capitals(sentence) if not _is_unsure(sentence) or _is_known(name)]


def _is_unsure(sentence: Sentence) -> bool:
    long = [word for word in sentence.words if len(word.text) > 3 and word.text[0].isalpha()]
    return sentence.language.startswith("de") or sum(word.is_capital for word in long) > CAPITALS * max(len(long), 4)


def _is_known(name: Name) -> bool:
    return " ".join(name.words) in _known_names() or any(word in _known_names() for word in name.words)


def _capitals(sentence: Sentence) -> list[Name]:
    found: list[Name] = []
    place = 0
    while place < len(sentence.words):
        last = _last(sentence, place) if _is_name(sentence, place) else place
        name = _name(sentence, place, last)
        if name:
            found.append(name)
        place = max(last, place + 1)
    return found


def _is_name(sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    if not word.is_capital or word.lower in calendar.MONTHS or word.lower in calendar.WEEKDAYS or word.lower == "i":
        return False
    if word.lower in FUNCTION and not (word.text.isupper() and len(word.text) > 1):
        return False
    if len(word.text) == 1 and not _goes_on(sentence, place):
        return False
    return not sentence.opens(place) or _is_name_at_start(sentence, place)


def _goes_on(sentence: Sentence, place: int) -> bool:
    after = sentence.words[place + 1 : place + 2]
    return bool(after) and after[0].is_capital and sentence.between(place + 1).strip() in ("", ".")


def _is_name_at_start(sentence: Sentence, place: int) -> bool:
    """Whether a capital that begins a sentence is more than that."""
    word = sentence.words[place]
    if word.text.isupper() and len(word.text) > 1:
        return True
    if _goes_on(sentence, place) and sentence.words[place + 1].lower not in calendar.MONTHS:
        return True
    if any(
        other.text == word.text for at, other in enumerate(sentence.words) if at != place and not sentence.opens(at)
    ):
        return True
    if word.lower in _known_names():
        return True
    if _possessive(sentence, place):
        return frequency(word.lower) < _COMMON + 1
    return frequency(word.lower) < _COMMON


def _possessive(sentence: Sentence, place: int) -> bool:
    return sentence.lowers[place + 1 : place + 2] == ["'s"]


@lru_cache(maxsize=20_000)
def frequency(word: str, language: str = "en", words: str = "best") -> float:
    """How common a word is, as the power of ten of its count in a billion words; 0 for one not in the list.

    `words` is the list: "best", or "small", of the words that stand at least once in a million.
    """
    return float(zipf_frequency(word, language, words))


def _last(sentence: Sentence, place: int) -> int:
    """Where the name that begins at `place` ends."""
    last = place + 1
    while last < len(sentence.words):
        if sentence.between(last).strip() not in ("", ".", "'", "’", "-") or not _joined(sentence, place, last):
            break
        last += 1
    while sentence.words[last - 1].lower in _INSIDE and last - 1 > place:
        last -= 1
    return last


def _joined(sentence: Sentence, first: int, place: int) -> bool:
    word = sentence.words[place]
    if word.is_capital:
        return word.lower not in calendar.MONTHS and word.lower not in calendar.WEEKDAYS
    after = sentence.words[place + 1 : place + 3]
    joins = _JOINS | {"for", "and"} if sentence.lowers[first] in _BODIES else _JOINS
    if word.lower == "the" and sentence.lowers[place - 1] in joins:
        return bool(after) and after[0].is_capital
    if word.lower not in joins or not after:
        return False
    return after[0].is_capital or (after[0].lower in ("the", "la") and len(after) > 1 and after[1].is_capital)


def _name(sentence: Sentence, first: int, last: int) -> Name | None:
    while first < last and sentence.lowers[first] in TITLES and last - first > 1:
        first += 1
    kept = tuple(word.lower.removesuffix("'s") for word in sentence.words[first:last] if word.lower not in _INSIDE)
    if not kept or (kept[0] in TITLES and len(kept) == 1):
        return None
    return Name(Run(first, last), kept)


@lru_cache(maxsize=1)
def known_forms() -> dict[str, int]:
    """The forms of the list of names, each with the number of its entry."""
    entries = [*NAMES, *gazetteer.COUNTRIES, *gazetteer.ORGANISATIONS, *gazetteer.SPELLINGS]
    return {form: number for number, entry in reversed(list(enumerate(entries))) for form in entry}


@lru_cache(maxsize=1)
def _known_names() -> frozenset[str]:
    """What is a name wherever it stands with a capital, the first words of the longer ones too."""
    return frozenset(known_forms()) | gazetteer.PLACES | gazetteer.FIRST_NAMES


def same_name(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two names can be of one thing: a word shared, an abbreviation, another alphabet's spelling.

    >>> same_name(["petra", "lang"], ["lang"]), same_name(["european", "union"], ["eu"]), same_name(["kyiv"], ["kiev"])
    (True, True, True)
    >>> same_name(["bremen"], ["hamburg"])
    False
    """
    here, there = list(one), list(other)
    if same_form(" ".join(here), " ".join(there)):
        return True
    return abbreviates(here, there) or abbreviates(there, here) or any(same_word(a, b) for a in here for b in there)


def same_form(one: str, other: str) -> bool:
    """Whether one entry of a list has both: the same name otherwise written, or a government by its seat."""
    forms, seats = known_forms(), _seats()
    if one in forms and forms[one] == forms.get(other):
        return True
    return not seats.get(one, frozenset()).isdisjoint(seats.get(other, frozenset()))


@lru_cache(maxsize=1)
def _seats() -> dict[str, frozenset[int]]:
    return {
        form: frozenset(n for n, entry in enumerate(METONYMS) if form in entry) for entry in METONYMS for form in entry
    }


def abbreviates(short: list[str], long: list[str]) -> bool:
    """Whether one word is made of the first letters of several; "Co-operation" has one."""
    letters = "".join(short).replace(".", "")
    initials = "".join(word[0] for word in long)
    return len(short) == 1 and len(long) > 1 and letters in (initials, initials.replace("co", "c"))


@lru_cache(maxsize=20_000)
def same_word(one: str, other: str) -> bool:
    """Whether two words of names are spellings of one: equal, one form of a list, or alike in their consonants."""
    one, other = one.removesuffix("'s"), other.removesuffix("'s")
    if one == other:
        return True
    if same_form(one, other):
        return True
    if min(len(one), len(other)) < 4:
        return False
    if one[:5] == other[:5] and len(one) > 5 and abs(len(one) - len(other)) < 5:  # Russia, Russian
        return True
    return _transliterates(one, other)


def _transliterates(one: str, other: str) -> bool:
    """Whether the letters differ as two alphabets make them: not where both are common words of English."""
    if min(frequency(one), frequency(other)) > _COMMON + 0.5 or (
        one[0] != other[0] and {one[0], other[0]} - set("kcqgjyiz")
    ):
        return False
    if Indel.normalized_similarity(one, other) < _ALIKE - 0.22:
        return False
    return skeleton(one) == skeleton(other) or Indel.normalized_similarity(one, other) > 0.86


def skeleton(word: str) -> str:
    """The consonants of a word, those that two alphabets exchange as one."""
    letters = word.translate(str.maketrans("qgcwzjfḥ", "kkkvskph"))
    bare = _VOWELS.sub("", letters.replace("x", "ks"))
    return "".join(letter for at, letter in enumerate(bare) if at == 0 or bare[at - 1] != letter)
