"""Movement: phrases that stand at another place of the other text.

A phrase is found by two neighbouring words that both texts hold once among the words without a partner
(Heckel 1978, "A technique for isolating differences between files"), and grows from there in both directions,
over a small change if need be. Linear in the number of words, times the few steps of growing over a change.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from comparisons.aligner.tokens import SHORT_WORD

# A phrase says at least so much: the letters of its longer words.
PHRASE_WEIGHT = 8

# Of so many words, or of longer words only.
PHRASE_WORDS = 3

Places = tuple[int, int]

# How many words of each side a phrase may leave out before its next word.
_SKIPS = ((0, 0), (1, 1), (1, 0), (0, 1))


@dataclass(frozen=True)
class Field:
    """The words of two texts as numbers, equal where the words are, with their weights and their partners in order."""

    here: Sequence[int]
    there: Sequence[int]
    weights: Sequence[int]  # of the words here
    partners: dict[int, int]

    @cached_property
    def closed_here(self) -> set[int]:
        """The places that can be in no other phrase: those with a partner, and of the phrases tried so far."""
        return set(self.partners)

    @cached_property
    def closed_there(self) -> set[int]:
        return set(self.partners.values())

    @cached_property
    def pairs(self) -> list[Places]:
        return sorted(self.partners.items())

    @cached_property
    def paired_there(self) -> list[int]:
        return [there for _, there in self.pairs]  # in order, too: partners do not cross

    @cached_property
    def paired_weights(self) -> list[int]:
        return list(accumulate((self.weights[here] for here, _ in self.pairs), initial=0))

    def is_equal(self, here: int, there: int) -> bool:
        """Whether both places exist and are free for a phrase, and hold the same word."""
        exist = 0 <= here < len(self.here) and 0 <= there < len(self.there)
        return exist and self.here[here] == self.there[there] and self.is_free(here, there)

    def is_free(self, here: int, there: int) -> bool:
        return here not in self.closed_here and there not in self.closed_there

    def close(self, phrase: list[Places]) -> None:
        self.closed_here.update(here for here, _ in phrase)
        self.closed_there.update(there for _, there in phrase)


def moved_phrases(field: Field) -> list[list[Places]]:
    """Return the phrases that moved, each as the places of its words on both sides, none in two phrases."""
    phrases: list[list[Places]] = []
    for seed in list(_seeds(field)):
        if not field.is_free(*seed):
            continue
        phrase = _grown(field, seed)
        field.close(phrase)
        if _says_enough(field, phrase) and _crossed(field, phrase) > SHORT_WORD:
            phrases.append(phrase)
    return phrases


def _seeds(field: Field) -> Iterator[Places]:
    """Yield the places of two neighbouring words that each side holds once, in the order of this side."""
    there = _once(field.there, field.closed_there)
    for words, place in _once(field.here, field.closed_here).items():
        if place >= 0 and there.get(words, -1) >= 0:
            yield place, there[words]


def _once(words: Sequence[int], closed: set[int]) -> dict[tuple[int, int], int]:
    """Return the place of each two neighbouring words that are free; -1 where they stand more than once."""
    found: dict[tuple[int, int], int] = {}
    for place, both in enumerate(pairwise(words)):
        if place not in closed and place + 1 not in closed:
            found[both] = -1 if both in found else place
    return found


def _grown(field: Field, seed: Places) -> list[Places]:
    before = list(_steps(field, seed, -1))
    return [*reversed(before), seed, *_steps(field, seed, 1)]


def _steps(field: Field, start: Places, step: int) -> Iterator[Places]:
    """Yield the places of the equal words that follow in one direction, over at most one other word at a time."""
    while following := next(_following(field, start, step), None):
        yield following
        start = following


def _following(field: Field, place: Places, step: int) -> Iterator[Places]:
    for skip_here, skip_there in _SKIPS:
        here, there = place[0] + step * (1 + skip_here), place[1] + step * (1 + skip_there)
        if not field.is_equal(here, there):
            continue
        small = field.is_free(here - step * skip_here, there - step * skip_there)
        if not (skip_here or skip_there) or (small and _carries(field, here, there, step)):
            yield here, there


def _carries(field: Field, here: int, there: int, step: int) -> bool:
    """Whether what follows a small change is a longer word, or two words."""
    weight = field.weights[here]
    if field.is_equal(here + step, there + step):
        weight += field.weights[here + step]
    return weight > SHORT_WORD


def _says_enough(field: Field, phrase: list[Places]) -> bool:
    weights = [field.weights[here] for here, _ in phrase]
    long_words = all(weight > SHORT_WORD for weight in weights)
    return sum(weights) >= PHRASE_WEIGHT and len(weights) >= 2 and (long_words or len(weights) >= PHRASE_WORDS)


def _crossed(field: Field, phrase: list[Places]) -> int:
    """Return the weight of the words that the phrase has before it on one side and after it on the other."""
    (here, there), (here_end, there_end) = phrase[0], phrase[-1]
    before = bisect_left(field.pairs, (here, 0)), bisect_left(field.paired_there, there)
    after = bisect_right(field.pairs, (here_end, len(field.there))), bisect_right(field.paired_there, there_end)
    sums = field.paired_weights
    return max(0, sums[before[0]] - sums[after[1]]) + max(0, sums[before[1]] - sums[after[0]])
