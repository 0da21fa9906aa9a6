"""Foreign words left standing in a text, and spun ones that no language has."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding, sided
from comparisons.aligner.lexicon.collocations import FIXED
from comparisons.aligner.lexicon.forms import PLAIN
from comparisons.aligner.persons import frequency, names
from comparisons.aligner.phrases import Phrase, every_run, stemmed
from comparisons.aligner.sentence import Run, Sentence, Word

# Whose words are known apart: those in Latin letters; other letters are foreign by themselves.
LANGUAGES = tuple("cs da de es fi fil fr hu id it ms nb nl pl pt ro sv tr vi".split())

# How common a word is: powers of ten of its count in a billion words.
KNOWN = 2.3  # in the language of the text, it is one of its words
COMMON = 3.0  # in another language, it is one of that
APART = 1.4  # so much commoner there than here
UNKNOWN = 1.0  # hardly one of the language
RARE = 3.3  # may be borrowed
SEEN = 1.8  # seen in it at least

_LATIN = frozenset(
    "abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœßāăąćčďđēėęěğģīįıķļłńņňőřśşšţťūůűųźżžșțơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'"
)


def detect(found: Comparison) -> Iterator[Finding]:
    """Words without a partner that are foreign to their side's language; one finding for those that stand together.

    What the other side says in their place is part of it.
    """
    if not found.in_one_language:
        return
    for side, other in found.ways:
        for run in _together(side.sentence, _foreign_places(side, other)):
            told = _instead(side, other, run) or _elsewhere_told(other)
            yield sided(side is found.left, "untranslated", run, told, 90, MINOR)
    if found.in_english:
        yield from _spun(found)


def _spun(found: Comparison) -> Iterator[Finding]:
    """A fixed phrase of which the other side has one word and another in the place of the rest: "prime pastor"."""
    for side, other in found.ways:
        for _, run in every_run(side.sentence, _fixed()):
            spun = _respun(side, other, run)
            if spun:
                yield sided(side is found.right, "untranslated", spun, run, 72, MINOR)


def _respun(side: Side, other: Side, run: Run) -> Run | None:
    """The words that stand for a fixed phrase of which they keep one and exchange another; None if it is whole."""
    content = [at for at in run.places if side.sentence.words[at].is_content]
    kept = [at for at in content if _is_kept(side, other, at)]
    if not kept or len(kept) == len(content) or side.settled.intersection(content):
        return None
    first = side.partners[kept[0]] - (kept[0] - run.first)
    spun = Run(first, first + run.last - run.first)
    if first < 0 or spun.last > len(other.sentence.words) or _is_fixed(other.sentence, spun):
        return None
    return (
        spun
        if all(_is_exchanged(side, other, at, first + at - run.first) for at in content if at not in kept)
        else None
    )


def _is_kept(side: Side, other: Side, place: int) -> bool:
    partner = side.partners.get(place)
    return partner is not None and side.sentence.words[place].stem == other.sentence.words[partner].stem


def _is_exchanged(side: Side, other: Side, place: int, there: int) -> bool:
    """Whether another plain word stands at the place of this: its synonym, or one without a partner."""
    word = other.sentence.words[there]
    named = there in other.counted or there in other.dated or (there in other.named and not other.sentence.opens(there))
    return (
        word.is_content
        and not named
        and side.partners.get(place, there) == there
        and other.partners.get(there, place) == place
    )


def _is_verb(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in PLAIN


def _is_fixed(sentence: Sentence, run: Run) -> bool:
    return tuple(word.stem for word in sentence.words[run.first : run.last]) in _fixed()


@lru_cache(maxsize=1)
def _fixed() -> frozenset[Phrase]:
    return frozenset(phrase for phrase in stemmed(FIXED) if len(phrase) > 1)


def _elsewhere_told(other: Side) -> Run | None:
    """The few words that the other side has more, wherever they stand."""
    free = [place for place in other.free() if place not in other.named and place not in other.counted]
    return Run(free[0], free[-1] + 1) if free and free[-1] - free[0] < 3 else None


def _foreign_places(side: Side, other: Side) -> list[int]:
    words = side.sentence.words
    return [
        place
        for place in side.free()
        if place not in side.counted and place not in side.dated and place not in side.sentence.in_quotes
        if _is_foreign_here(side, other, place, words[place])
    ]


def _is_foreign_here(side: Side, other: Side, place: int, word: Word) -> bool:
    """Beside what is foreign anywhere: what is likelier so where the other side has plain words in its place."""
    language = side.sentence.language
    replaced = _instead(side, other, Run(place, place + 1)) is not None
    if not word.is_capital:
        return is_foreign(word.lower, language) or (replaced and is_doubtful(word.lower, language))
    if side.sentence.opens(place):
        return is_foreign(word.lower, language)
    alone = not any(place in name.run.places and len(name.words) > 1 for name in side.names)
    return alone and (_is_noun_elsewhere(word) or (replaced and _is_rare_noun(word)))


def _instead(side: Side, other: Side, run: Run) -> Run | None:
    """The plain words, no names, that only the other side has and that stand in the place of these."""
    gap = side.gap(other, run)
    if gap is None:
        return None
    places = [at for at in gap.places if other.is_free(at) and other.sentence.words[at].is_content]
    if not places or any(at in other.named or at in other.counted for at in places):
        return None
    return Run(places[0], places[-1] + 1)


@lru_cache(maxsize=20_000)
def is_doubtful(word: str, language: str) -> bool:
    """Whether a word may well be none of this language: unknown here, or far commoner in another."""
    own = language.split("-")[0] or "en"
    if len(word) < 4 or not word.isalpha():
        return False
    here = frequency(word, own)
    best = max(_elsewhere(word, own))
    return (
        (here < UNKNOWN and best > here) or (here == 0 and own in _LATIN_WRITTEN) or (here < RARE and best >= here + 2)
    )


def _is_noun_elsewhere(word: Word) -> bool:
    """Whether a word with a capital is likelier a German noun than a name."""
    return (
        not word.text.isupper() and frequency(word.lower, "de") >= COMMON + 0.5 and frequency(word.lower) < KNOWN - 0.3
    )


def _is_rare_noun(word: Word) -> bool:
    """Whether a word that English has not at all is one of another language, if only a compound; no name is either."""
    return (
        not word.text.isupper() and frequency(word.lower) < 0.5 and (_is_seen(word.lower) or not word.lower.isascii())
    )


def _is_seen(word: str) -> bool:
    return frequency(word, "de") >= SEEN or max(_elsewhere(word, "en")) >= COMMON


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
        if found and place - found[-1].last <= 1 and sentence.between(place).strip() in ("", "-"):
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
    if not any(letter.isalpha() for letter in word) or "." in word:
        return False
    if not _LATIN.issuperset(word) and own in _LATIN_WRITTEN:
        return True
    here = frequency(word, own)
    if here >= KNOWN or len(word) < 3:
        return False
    return any(there >= COMMON and there >= here + APART for there in _elsewhere(word, own))


_LATIN_WRITTEN = frozenset("ca cs da de en es fi fil fr hu id it lt lv ms nb nl pl pt ro sh sk sl sv tr vi".split())


def _elsewhere(word: str, own: str) -> Iterable[float]:
    return (frequency(word, language, "small") for language in LANGUAGES if language != own)
