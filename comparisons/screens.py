"""The alignment screen: one page of rows and all that stands around them, drawn for one person."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from django.core.paginator import Page, Paginator
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from articles.access import User
from comparisons.access import REVIEW
from comparisons.changes import Element
from comparisons.drawing import draw_rows
from comparisons.flag_forms import Ground, NewFlagForm
from comparisons.forms import Reading
from comparisons.map import bands
from comparisons.models import Alignment
from comparisons.queries.alignment import AlignmentPage, alignment_page, next_suggested
from comparisons.queries.scores import Score, scores_of, weights
from comparisons.rows import SHOWS, ShownRow, Side, Text
from comparisons.services.undoing import last_step_id

# A page that a person can scroll and a browser can lay out; longer alignments are turned over.
ROWS_A_PAGE = 300
MOST_BANDS = 1000


@dataclass(frozen=True)
class Chip:
    """A filter: its words, how many rows it lets through, where it leads, and whether it is on."""

    label: str
    count: int
    query: str
    on: bool


@dataclass(frozen=True)
class Screen:
    page: AlignmentPage
    reading: Reading
    reviewing: bool
    viewer: int  # the id of the person for whom it is drawn

    @cached_property
    def rows(self) -> list[ShownRow]:
        return [row for row in self.page.rows if row.fits(self.reading.show)]

    @cached_property
    def sheet(self) -> Page:
        """The page of rows asked for: by number, or the one that holds the row asked for."""
        paginator = Paginator(self.rows, ROWS_A_PAGE)
        asked = next((i for i, row in enumerate(self.rows) if row.holds(self.reading.row)), None)
        return paginator.get_page(self.reading.page if asked is None else asked // ROWS_A_PAGE + 1)

    @cached_property
    def elements(self) -> list[Element]:
        """The rows of this page, and in the full view the ghosts of those that moved."""
        drawn = draw_rows(self.page, list(self.sheet), reviewing=self.reviewing, viewer=self.viewer)
        ghosts = self._ghosts()
        found = [self._ghost(row) for row in ghosts.get(-1, [])] if self.sheet.number == 1 else []
        for row in drawn:
            found.append(Element(row.row.address, row.html, row.digest))
            found += [self._ghost(moved) for moved in ghosts.get(self.page.place[row.row.address], [])]
        return found

    @property
    def step(self) -> int | str:
        """The viewer's last step here, the one that undo takes back; "" where there is none."""
        return last_step_id(self.page.alignment, self.viewer) or "" if self.reviewing else ""

    def url_of(self, address: str) -> str:
        """Where the passage at `address` is shown; if its row is filtered away, the next row that is."""
        at = next((index for index, row in enumerate(self.page.rows) if row.holds(address)), 0)
        following = (row for row in self.page.rows[at:] if row.fits(self.reading.show))
        row = next(following, self.rows[-1] if self.rows else None)
        number = self.rows.index(row) // ROWS_A_PAGE + 1 if row else 1
        query = replace(self.reading, page=number).query
        return self.page.alignment.get_absolute_url() + query + (f"#{row.address}" if row else "")

    @property
    def chips(self) -> Iterator[Chip]:
        names = {"left": f"Only {self.page.left.article.outlet}", "right": f"Only {self.page.right.article.outlet}"}
        for show, label in SHOWS.items():
            query = Reading(show=show, order=self.reading.order).query
            yield Chip(names.get(show, label), self.page.counts[show], query, show == self.reading.show)

    @property
    def notes(self) -> int:
        """How many divergences people noted in the margin."""
        return len({flag.pk for row in self.page.rows for flag in row.flags})

    @property
    def suggestions(self) -> int:
        """How many are suggested and wait to be judged."""
        return len({suggestion.pk for row in self.page.rows for suggestion in row.suggestions})

    @cached_property
    def next_suggested(self) -> Alignment | None:
        """Where an editor who is through with the suggestions of this pair goes on."""
        return None if self.suggestions or not self.reviewing else next_suggested(self.page.alignment)

    @property
    def flag_form(self) -> NewFlagForm:
        """An empty form with both sides, which a script fits to a row."""
        left, right = (Ground(side.name, side.article, side.texts) for side in (self.page.left, self.page.right))
        return NewFlagForm(grounds=(left, right))

    @cached_property
    def scores(self) -> tuple[Score, Score]:
        """Of the left version against the right, and the other way round."""
        return scores_of(self.page, weights())

    @property
    def previous(self) -> str:
        return replace(self.reading, page=self.sheet.number - 1).query or "?"

    @property
    def next(self) -> str:
        return replace(self.reading, page=self.sheet.number + 1).query

    @property
    def other_order(self) -> str:
        order = "left" if self.reading.order == "right" else "right"
        return Reading(show=self.reading.show, order=order).query

    @property
    def map(self) -> SafeString:
        """The map shows every row, of a very long alignment those of this page: an eye tells no more apart."""
        rows = self.page.rows if len(self.page.rows) <= MOST_BANDS else list(self.sheet)
        here = {row.address for row in self.sheet}
        drawn = bands(self.page, rows, lambda row: "" if row.address in here else self._query_to(row))
        return SafeString("".join(band.html for band in drawn))

    @property
    def sheet_html(self) -> SafeString:
        """The elements of this page, one after the other."""
        return SafeString("".join(element.html for element in self.elements))

    def _query_to(self, row: ShownRow) -> str:
        """To a page of all rows that has this one: it is filtered away here, or on another page."""
        query = Reading(order=self.reading.order).query
        url = self.page.alignment.get_absolute_url() + query
        return f"{url}{'&' if query else '?'}row={row.address}"

    def _ghosts(self) -> dict[int, list[ShownRow]]:
        """The moved rows by the index of the row after which their other side really stands; -1 for the top."""
        if self.reading.show != "all":
            return {}
        moved = [row for row in self.page.rows if row.kind == "moved" and row.left and row.right]
        moved.sort(key=self._true_place)
        return {place: list(rows) for place, rows in groupby(moved, key=lambda row: self._true_place(row)[0])}

    def _true_place(self, row: ShownRow) -> tuple[int, int]:
        here = self.page.place[row.address]
        after = here + row.shift - (row.shift <= 0)
        return after, self._moved(row)[1][0].number

    def _moved(self, row: ShownRow) -> tuple[Side, tuple[Text, ...]]:
        """What stands elsewhere in the order that is being read, and the side it belongs to."""
        return (self.page.right, row.right) if self.reading.order == "left" else (self.page.left, row.left)

    def _ghost(self, row: ShownRow) -> Element:
        side, texts = self._moved(row)
        context = {"row": row, "side": side, "texts": texts, "name": side.name}
        html = render_to_string("comparisons/_ghost.html", context)
        return Element(f"at-{row.address}", html, f"{row.address} {row.shift}")


def screen(alignment: Alignment, reading: Reading, user: User) -> Screen:
    page = alignment_page(alignment, order=reading.order)
    return Screen(page, reading, reviewing=user.has_perm(REVIEW), viewer=user.pk or 0)
