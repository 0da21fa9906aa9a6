"""Span: a part of a text, and how it compares with another text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """Code points `start` to `end` (excluded) of a text, and how they compare with the other text.

    `kind` is "same", "only" (words that only this side has), "faint" (punctuation, case, hyphens), "moved" (a phrase
    that stands elsewhere in the other text), "variant" (a word spelt otherwise there; "letters" are those of its
    letters that differ) or "shared" (a name or figure that both have, where the rest is not compared).
    `phrase` numbers the moved phrases from 1, alike on both sides; it is 0 for all else.
    """

    start: int
    end: int
    kind: str
    phrase: int = 0


def tiling(length: int, spans: Iterable[Span]) -> list[Span]:
    """Return `spans`, given in order, with what is between them as "same": together they tile a text."""
    tiled: list[Span] = []
    at = 0
    for span in spans:
        if at < span.start:
            tiled.append(Span(at, span.start, "same"))
        tiled.append(span)
        at = span.end
    return [*tiled, Span(at, length, "same")] if at < length else tiled
