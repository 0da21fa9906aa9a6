"""Where the entries of a word list stand in a sentence: by stems, so that inflected forms count."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from comparisons.aligner.sentence import Run, Sentence, stem

# An entry of a list has at most so many words.
LONGEST = 5

Phrase = tuple[str, ...]


@lru_cache(maxsize=50_000)
def stems_of(phrase: str) -> Phrase:
    """The stems of the words of an entry."""
    return tuple(stem(word) for word in phrase.replace("-", " ").split())


def stemmed(entries: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(map(stems_of, entries))


def numbered(groups: Iterable[Iterable[str]]) -> dict[Phrase, set[int]]:
    """For each member of the groups, as stems, the numbers of those that it is in."""
    found: dict[Phrase, set[int]] = {}
    for number, group in enumerate(groups):
        for member in group:
            found.setdefault(stems_of(member), set()).add(number)
    return found


def runs(sentence: Sentence, entries: Iterable[Phrase]) -> Iterator[tuple[Phrase, Run]]:
    """Yield the entries that stand in the sentence and where; the longest first, and no word in two."""
    taken: set[int] = set()
    for phrase, run in every_run(sentence, frozenset(entries)):
        if taken.isdisjoint(run.places):
            taken.update(run.places)
            yield phrase, run


def every_run(sentence: Sentence, entries: frozenset[Phrase] | dict[Phrase, set[int]]) -> Iterator[tuple[Phrase, Run]]:
    """Yield the entries that stand in the sentence and where, those of more words first, overlapping ones too."""
    stems = tuple(word.stem for word in sentence.words)
    for size in range(min(LONGEST, len(stems)), 0, -1):
        for place in range(len(stems) - size + 1):
            if stems[place : place + size] in entries:
                yield stems[place : place + size], Run(place, place + size)


def literal(sentence: Sentence, entries: frozenset[str]) -> Iterator[Run]:
    """Where entries stand as they are written: "openly", not "open"; the longest first, and no word in two."""
    taken: set[int] = set()
    for size in range(min(LONGEST, len(sentence.words)), 0, -1):
        for place in range(len(sentence.words) - size + 1):
            run = Run(place, place + size)
            if " ".join(sentence.lowers[place : place + size]) in entries and taken.isdisjoint(run.places):
                taken.update(run.places)
                yield run
