"""A row's words as segments to draw: what only one side has, what moved, what is flagged."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from comparisons import aligner
from comparisons.aligner import Span
from comparisons.models import Divergence
from comparisons.rows import ShownRow, Text


@dataclass(frozen=True)
class Segment:
    """Letters drawn alike: `kind` and `phrase` as in the aligner's spans, `flagged` where a divergence is anchored."""

    text: str
    kind: str
    flagged: bool
    phrase: int = 0
    opens: bool = False  # a phrase that moved begins here, and bears its sign


@dataclass(frozen=True)
class DrawnText:
    text: Text
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class DrawnRow:
    left: tuple[DrawnText, ...]
    right: tuple[DrawnText, ...]


# Between the sentences of one side: a sign that no language writes, so that no word runs across.
_JOINT = "\n"


def draw(row: ShownRow, *, one_language: bool) -> DrawnRow:
    """The words of a row; compared where both sides are in one language, else what names and figures they share."""
    left, right = _spans(row, one_language)
    return DrawnRow(
        tuple(_drawn(row.left, left, _flags(row.lit, "left"))),
        tuple(_drawn(row.right, right, _flags(row.lit, "right"))),
    )


def _spans(row: ShownRow, one_language: bool) -> tuple[list[Span], list[Span]]:
    left, right = (_JOINT.join(text.text for text in side) for side in (row.left, row.right))
    if row.left and row.right:
        return aligner.compare_words(left, right) if one_language else aligner.shared_words(left, right)
    kind = "same" if row.elsewhere else "only"
    return [Span(0, len(left), kind)], [Span(0, len(right), kind)]


def _flags(divergences: Iterable[Divergence], side: str) -> list[tuple[int, int]]:
    """The flagged spans of one article, in its code points."""
    spans = ((getattr(d, f"{side}_start"), getattr(d, f"{side}_end")) for d in divergences)
    return [(start, end) for start, end in spans if start is not None]


def _drawn(texts: Iterable[Text], spans: Sequence[Span], flags: list[tuple[int, int]]) -> Iterator[DrawnText]:
    starts = [span.start for span in spans]
    signed: set[int] = set()  # the phrases that have their sign
    offset = 0  # of this text in the joined side
    for text in texts:
        # Only the spans that this text has: a row may hold thousands of both.
        first, last = bisect_right(starts, offset) - 1, bisect_right(starts, offset + len(text.text))
        own = [span._replace(start=span.start - offset, end=span.end - offset) for span in spans[max(first, 0) : last]]
        flagged = [(start - text.start, end - text.start) for start, end in flags]
        yield DrawnText(text, tuple(_segments(text.text, own, flagged, signed)))
        offset += len(text.text) + len(_JOINT)


def _segments(text: str, spans: Sequence[Span], flagged: list[tuple[int, int]], signed: set[int]) -> Iterator[Segment]:
    """Cut `text` at every boundary of a span or a flag, so that each piece is drawn in one way."""
    edges = {edge for edge in chain.from_iterable([*(span[:2] for span in spans), *flagged]) if 0 < edge < len(text)}
    remaining = iter(spans)
    span = Span(0, 0, "same")
    for start, end in pairwise(sorted({0, len(text), *edges})):
        while span.end <= start:
            span = next(remaining, Span(start, len(text), "same"))
        lit = any(low <= start < high for low, high in flagged)
        yield Segment(text[start:end], span.kind, lit, span.phrase, 0 < span.phrase not in signed)
        signed.add(span.phrase)
