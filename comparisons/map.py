"""The slim map of an alignment: every row a band from its place in the left article to its place in the right."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString

from comparisons.queries.alignment import AlignmentPage
from comparisons.rows import ShownRow, Side, Text

# The map's own units; the page scales it.
HEIGHT = 1000
LEFT, RIGHT = 6, 34
TICK = 5


@dataclass(frozen=True)
class Band:
    """A row's way across the map: `path` for an SVG path, and whether it crosses the others."""

    address: str
    kind: str
    label: str
    path: str
    query: str  # to the page that has the row; "" where it is this one

    @property
    def html(self) -> SafeString:
        """Drawn here, for there may be a thousand; all of it is our own words and figures."""
        return SafeString(
            f'<a href="{escape(self.query)}#{self.address}" class="{self.kind}"'
            f' aria-label="{self.label}" tabindex="-1">'
            f'<path d="{self.path}" /></a>'
        )


def bands(page: AlignmentPage, rows: Iterable[ShownRow], query_of: Callable[[ShownRow], str]) -> list[Band]:
    """One band for each of these rows; of a row that only one side has, a tick on that side."""
    places = _places(page.left) | _places(page.right)
    return [_band(row, places, query_of(row)) for row in rows]


Places = dict[int, tuple[float, float]]


def _band(row: ShownRow, places: Places, query: str) -> Band:
    kind, label = row.kind.replace(" ", "-"), f"{row.address} {row.kind}"
    return Band(row.address, kind, label, _path(row.left, row.right, places), query)


def _places(side: Side) -> Places:
    """From where to where each passage runs, by its share of the side's letters."""
    total = sum(len(text.text) for text in side.texts) or 1
    places: Places = {}
    before = 0
    for text in side.texts:
        after = before + len(text.text)
        places[text.pk] = (HEIGHT * before / total, HEIGHT * after / total)
        before = after
    return places


def _path(left: Iterable[Text], right: Iterable[Text], places: Places) -> str:
    here, there = _edges(left, places), _edges(right, places)
    if here and there:
        return f"M{LEFT},{here[0]:.1f} L{RIGHT},{there[0]:.1f} L{RIGHT},{there[1]:.1f} L{LEFT},{here[1]:.1f}Z"
    x, (top, end) = (0, here) if here else (40 - TICK, there or (0, 0))
    return f"M{x},{top:.1f} h{TICK} V{end:.1f} h-{TICK}Z"


def _edges(texts: Iterable[Text], places: Places) -> tuple[float, float] | None:
    spans = [places[text.pk] for text in texts]
    return (spans[0][0], spans[-1][1]) if spans else None
