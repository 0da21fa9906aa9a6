"""A row's words as segments to draw: what only one side has, what is flagged."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from comparisons import aligner
from comparisons.models import Divergence
from comparisons.rows import ShownRow, Text


@dataclass(frozen=True)
class Segment:
    """A run of letters drawn alike: `kind` as in the aligner's spans, `flagged` if a divergence is anchored there."""

    text: str
    kind: str
    flagged: bool


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
    """The words of a row; compared only where both sides are in one language."""
    left, right = _spans(row, one_language)
    return DrawnRow(
        _drawn(row.left, left, _flags(row.lit, "left")),
        _drawn(row.right, right, _flags(row.lit, "right")),
    )


def _spans(row: ShownRow, one_language: bool) -> tuple[list[aligner.Span], list[aligner.Span]]:
    left, right = (_JOINT.join(text.text for text in side) for side in (row.left, row.right))
    if row.left and row.right:
        return aligner.compare_words(left, right) if one_language and row.different else (_plain(left), _plain(right))
    kind = "same" if row.elsewhere else "only"
    return [aligner.Span(0, len(left), kind)], [aligner.Span(0, len(right), kind)]


def _plain(text: str) -> list[aligner.Span]:
    return [aligner.Span(0, len(text), "same")]


def _flags(divergences: Iterable[Divergence], side: str) -> list[tuple[int, int]]:
    """The flagged spans of one article, in its code points."""
    spans = ((getattr(d, f"{side}_start"), getattr(d, f"{side}_end")) for d in divergences)
    return [(start, end) for start, end in spans if start is not None]


def _drawn(texts: Iterable[Text], spans: list[aligner.Span], flags: list[tuple[int, int]]) -> tuple[DrawnText, ...]:
    drawn = []
    offset = 0  # of this text in the joined side
    for text in texts:
        own = [aligner.Span(span.start - offset, span.end - offset, span.kind) for span in spans]
        flagged = [(start - text.start, end - text.start) for start, end in flags]
        drawn.append(DrawnText(text, tuple(_segments(text.text, own, flagged))))
        offset += len(text.text) + len(_JOINT)
    return tuple(drawn)


def _segments(text: str, spans: list[aligner.Span], flagged: list[tuple[int, int]]) -> Iterable[Segment]:
    """Cut `text` at every boundary of a span or a flag, so that each piece is drawn in one way."""
    edges = {edge for span in spans for edge in span[:2]} | {edge for span in flagged for edge in span}
    cuts = sorted({0, len(text), *(edge for edge in edges if 0 < edge < len(text))})
    for start, end in pairwise(cuts):
        kind = next((kind for low, high, kind in spans if low <= start < high), "same")
        yield Segment(text[start:end], kind, any(low <= start < high for low, high in flagged))
