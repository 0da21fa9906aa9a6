"""Foreign words left standing in a text, and spun ones that no language has."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding
from comparisons.aligner.persons import frequency, names
from comparisons.aligner.sentence import Run, Sentence, Word

# Whose words are known apart, by their ISO codes: those with a list of frequencies.
LANGUAGES = tuple("ar bg ca cs da de el es fa fi fil fr he hi hu id it lt lv mk ms nb nl pl pt ro ru sh sk sl sv tr uk vi".split())

# How common a word is: powers of ten of its count in a billion words.
KNOWN = 2.3  # in the language of the text, it is one of its words
COMMON = 3.0  # in another language, it is one of that
APART = 1.4  # so much commoner there than here

_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœßāăąćčďđēėęěğģīįıķļłńņňőřśşšţťūůűųźżžșțơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'")


def detect(found: Comparison) -> Iterator[Finding]:
    """Words without a partner that are foreign to their side's language; one finding for those that stand together."""
    if not found.in_one_language:
        return
    for side in found.sides:
        for run in _together(side.sentence, _foreign_places(side)):
            yield Finding("untranslated", run, None, 90, MINOR) if side is found.left else Finding("untranslated", None, run, 90, MINOR)


def _foreign_places(side: Side) -> list[int]:
    words = side.sentence.words
    return [
        place
        for place in side.free()
        if place not in side.counted and place not in side.dated and place not in side.sentence.in_quotes
        if is_foreign(words[place].lower, side.sentence.language)
        if not words[place].is_capital or side.sentence.opens(place) or _is_noun_elsewhere(words[place])
    ]


def _is_noun_elsewhere(word: Word) -> bool:
    """Whether a word with a capital is likelier a German noun than a name."""
    return not word.text.isupper() and frequency(word.lower, "de") >= COMMON + 0.5 and frequency(word.lower) < KNOWN - 0.3


def foreign_runs(sentence: Sentence) -> list[Run]:
    """The foreign words of one sentence alone: in lower case, outside names and quotation marks."""
    named = {place for name in names(sentence) for place in name.run.places}
    places = [
        place
        for place, word in enumerate(sentence.words)
        if word.is_content and not word.is_capital and place not in named and place not in sentence.in_quotes
        if not word.is_figure and len(word.lower) > 3 and is_foreign(word.lower, sentence.language)
    ]
    return _together(sentence, places)


def _together(sentence: Sentence, places: Sequence[int]) -> list[Run]:
    """Runs of neighbouring places; a small word between two belongs to them."""
    found: list[Run] = []
    for place in places:
        if found and place - found[-1].last <= 1 and not sentence.between(place).strip():
            found[-1] = Run(found[-1].first, place + 1)
        else:
            found.append(Run(place, place + 1))
    return found


@lru_cache(maxsize=20_000)
def is_foreign(word: str, language: str) -> bool:
    """Whether a word in lower case belongs to another language and not to this one.

    >>> is_foreign("gabung", "en"), is_foreign("projects", "en"), is_foreign("café", "en")
    (True, False, False)
    """
    own = language.split("-")[0] or "en"
    if not any(letter.isalpha() for letter in word):
        return False
    if not _LATIN.issuperset(word) and own in _LATIN_WRITTEN:
        return True
    here = frequency(word, own)
    if here >= KNOWN or len(word) < 3:
        return False
    return any(there >= COMMON and there >= here + APART for there in _elsewhere(word, own))


_LATIN_WRITTEN = frozenset("ca cs da de en es fi fil fr hu id it lt lv ms nb nl pl pt ro sh sk sl sv tr vi".split())


def _elsewhere(word: str, own: str) -> Iterable[float]:
    return (frequency(word, language) for language in LANGUAGES if language != own)
