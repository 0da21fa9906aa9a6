"""Made texts: two articles in an invented language that has English's outside, of any length, equal on every machine.

Words are as frequent as Zipf (1949) has it, so that letter groups are common and rare as in real articles. What the
right side repeats of the left is known.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from random import Random
from typing import NamedTuple

SMALL_WORDS = (
    "the of and to a in that is was for it with as on be at by had not are but from or have an they which one were "
    "all would there been their has will more when who said if no out so up into than them can only other new some"
).split()
COMMON_WORDS = (
    "year people government time country police state city world week company day minister president official home "
    "part night group court report house number water power school road public law member party plan price bank "
    "market office war news case service budget council mayor bridge station train airport hospital doctor patient "
    "election vote leader union worker strike wage cost energy oil gas storm flood fire rescue victim damage family "
    "child woman man street building owner tenant rent lawyer judge trial prison charge crime officer witness "
    "evidence statement spokesman interview journalist paper question answer decision agreement treaty border army "
    "soldier attack weapon peace talks deal trade export import industry factory product machine computer network "
    "software science research university student teacher study result test drug virus vaccine health risk safety "
    "rule standard inspection engineer design project contract supplier delivery delay traffic driver vehicle "
    "passenger ferry harbour island coast river mountain forest farmer harvest weather summer winter morning evening "
    "afternoon Monday Tuesday Wednesday Thursday Friday Saturday Sunday January March April June July August October "
    "December percent million billion thousand hundred dozen half quarter third second last next early late former "
    "senior local national foreign central northern southern large small high low long short old young major serious "
    "clear likely possible difficult important recent final full free open closed several many few about against "
    "after before between during without under over around because although while since until whether where also "
    "still however already again never often almost nearly later earlier announced told asked added warned denied "
    "confirmed reported expected reached signed refused accepted offered opened reopened stopped started ended "
    "continued increased fell rose lost won killed injured arrested found showed made took gave went came left called "
    "wanted needed agreed failed promised planned proposed rejected approved suspended dismissed appointed resigned "
    "replaced defended criticised demanded supported joined followed repaired destroyed discovered examined measured "
    "published"
).split()

VOCABULARY, NAMES, LETTERS = 20_000, 400, 14
# Zipf's law as Mandelbrot bent it for the commonest words.
BEND = 2.7
NAME, NUMBER = 0.06, 0.03
SHORTEST, LONGEST = 12, 35

REPEATED, REWORDED = 0.7, 0.2
# In every tenth sentence that is repeated, the first half is told by the sentence after it.
MERGED_EVERY = 10

Words = list[str]


class Made(NamedTuple):
    """Two articles of equally many sentences, and the pairs (left, right) of which the right repeats the left."""

    left: list[str]
    right: list[str]
    planted: set[tuple[int, int]]


class Told(NamedTuple):
    """A sentence of the right, and which of the left it repeats."""

    words: Words
    of: set[int]


def make(size: int) -> Made:
    """Return two articles of `size` sentences; the right repeats 70 % of the left, scrambled and reworded."""
    writer = Writer(dice(f"{size} sentences"))
    left = [writer.sentence() for _ in range(size)]
    told = [Told(writer.reworded(left[i]), {i}) for i in writer.random.sample(range(size), round(REPEATED * size))]
    told = list(merged(told)) + [Told(writer.sentence(), set()) for _ in range(size - len(told))]
    writer.random.shuffle(told)
    planted = {(i, j) for j, each in enumerate(told) for i in each.of}
    return Made([text(words) for words in left], [text(each.words) for each in told], planted)


def merged(told: list[Told]) -> Iterator[Told]:
    """Yield the sentences; the first half of every tenth has gone over to the one after it."""
    for number, (words, of) in enumerate(told):
        half, before = len(words) // 2, told[number - 1]
        if number % MERGED_EVERY == 0 and number + 1 < len(told):
            yield Told(words[half:], of)
        elif number % MERGED_EVERY == 1:
            yield Told(before.words[: len(before.words) // 2] + words, before.of | of)
        else:
            yield Told(words, of)


def text(words: Words) -> str:
    joined = " ".join(words)
    return f"{joined[:1].upper()}{joined[1:]}."


class Writer:
    """Draws words and sentences, by the dice it is given."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.words, self.weights = vocabulary()
        self.names = names()

    def sentence(self) -> Words:
        return [self.word() for _ in range(self.random.randint(SHORTEST, LONGEST))]

    def word(self) -> str:
        dice = self.random.random()
        if dice < NAME:
            return self.random.choice(self.names)
        if dice < NAME + NUMBER:
            return str(self.random.randint(2, 3000))
        return self.random.choices(self.words, cum_weights=self.weights)[0]

    def reworded(self, words: Words) -> Words:
        """Return the words with a fifth of them changed, each for any other."""
        changed = set(self.random.sample(range(len(words)), round(REWORDED * len(words))))
        return [self.word() if place in changed else word for place, word in enumerate(words)]


@cache
def vocabulary() -> tuple[Words, list[float]]:
    """Return all words, the commonest first, and how often each and those before it occur."""
    words = distinct(VOCABULARY, inventor("words"), [*SMALL_WORDS, *COMMON_WORDS])
    return words, list(accumulate(1 / (rank + BEND) for rank in range(len(words))))


@cache
def names() -> Words:
    return [name.capitalize() for name in distinct(NAMES, inventor("names"), [])]


def distinct(count: int, invent: Callable[[], str], first: Words) -> Words:
    found = dict.fromkeys(first)
    while len(found) < count:
        word = invent()
        if len(word) <= LETTERS:
            found[word] = None
    return list(found)


def inventor(seed: str) -> Callable[[], str]:
    """Return what invents words, whose letters follow one another as those of common words do (Markov 1913)."""
    random = dice(seed)
    following = defaultdict(list)
    for word in COMMON_WORDS:
        spelt = f"  {word.lower()} "
        for at in range(len(spelt) - 2):
            following[spelt[at : at + 2]].append(spelt[at + 2])

    def invent() -> str:
        letters = "  "
        while len(letters) < 4 or letters[-1] != " ":
            letters += random.choice(following[letters[-2:]])
        return letters.strip()

    return invent


def dice(thrown_for: str) -> Random:
    """Return dice that fall alike on every machine."""
    return Random(thrown_for)  # noqa: S311  (no secret)
