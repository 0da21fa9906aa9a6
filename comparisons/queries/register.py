"""The register of one event, or of everything: what was flagged and suggested, narrowed, counted, ordered and paged."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from django.contrib.auth.models import User

from articles.models import Event, Outlet
from comparisons.models import Category, Divergence
from comparisons.queries.register_facets import Counts, facets
from comparisons.queries.register_lines import Line, lines, told
from comparisons.queries.register_order import Order, Sheet
from comparisons.queries.register_table import Table
from comparisons.register_filter import ALL, END, MACHINE, ORDERS, PEOPLE, STATUSES, Filter

# Of a download, so many are read from the database at once.
LINES_AT_ONCE = 500

# A status that nothing has yet is not worth a place, but for those that everybody looks for.
_ALWAYS = {"", "open", "resolved", ALL}


@dataclass(frozen=True)
class Choice:
    """One value of a filter: how many lines it would show under the others, where it leads, and whether it is on."""

    value: str
    label: str
    count: int
    query: str
    on: bool

    @property
    def told(self) -> str:
        return f"{self.count:,}"


@dataclass(frozen=True)
class Register:
    event: Event | None
    filter: Filter
    counts: dict[str, Counts]
    sheet: Sheet
    lines: list[Line]
    every_category: tuple[Category, ...]
    outlets: dict[str, str]
    people: dict[str, str]

    @property
    def total(self) -> int:
        return self.sheet.total

    @property
    def suggested(self) -> int:
        """How many suggestions of the machine wait behind the other filters."""
        return self.counts["status"]["suggested"]

    @property
    def has_any(self) -> bool:
        return any(self.counts["status"].values())

    @cached_property
    def statuses(self) -> list[Choice]:
        found = self._choices("status", STATUSES, every=True)
        return [choice for choice in found if choice.count or choice.on or choice.value in _ALWAYS]

    @cached_property
    def severities(self) -> list[Choice]:
        return self._choices("severity", {word: word for word in self.counts["severity"]}, every=True)

    @cached_property
    def categories(self) -> list[Choice]:
        counts = self.counts["category"]
        counted = {category.slug: counts.get(str(category.pk), 0) for category in self.every_category}
        return self._choices("category", {category.slug: category.name for category in self.every_category}, counted)

    @cached_property
    def versions(self) -> list[Choice]:
        return self._choices("outlet", self.outlets)

    @cached_property
    def languages(self) -> list[Choice]:
        return self._choices("language", {language: language for language in sorted(self.counts["language"])})

    @cached_property
    def authors(self) -> list[Choice]:
        return self._choices("who", {PEOPLE: "people", MACHINE: "the machine", **self.people})

    @property
    def orders(self) -> list[Choice]:
        """The usual one has no name of its own: it is another where another status is chosen."""
        by, usual = self.filter.ordered_by, replace(self.filter, order="").ordered_by
        names = {name: "" if name == usual else name for name in ORDERS if self.event is None or name != "event"}
        return [Choice(names[name], ORDERS[name], 0, self._with(order=names[name]), name == by) for name in names]

    @property
    def suggestions(self) -> str:
        """Where they are shown, most significant first."""
        return self._with(status="suggested", order="")

    @property
    def first(self) -> str:
        return self._with()

    @property
    def previous(self) -> str:
        return self._with(before=self.sheet.first)

    @property
    def next(self) -> str:
        return self._with(after=self.sheet.last)

    @property
    def last(self) -> str:
        return self._with(before=END)

    def _choices(
        self, name: str, labels: dict[str, str], counts: Counts | None = None, *, every: bool = False
    ) -> list[Choice]:
        """Those that would show anything or are on."""
        counts = self.counts[name] if counts is None else counts
        on = str(getattr(self.filter, name) or "")
        found = [
            Choice(value, label, counts.get(value, 0), self._with(**{name: value}), value == on)
            for value, label in labels.items()
        ]
        return [choice for choice in found if every or choice.count or choice.on]

    def _with(self, **changed: str) -> str:
        return replace(self.filter.from_the_top, **changed).query or "?"  # type: ignore[arg-type]


def register(filter: Filter, event: Event | None = None, *, viewer: int = 0) -> Register:  # noqa: A002
    """One page, of one event or of everything, as `viewer` sees it; the queries do not grow with what there is."""
    table = Table(event)
    found = facets(table, filter)
    sheet = Order(table, found.fitting, filter.ordered_by).sheet(filter)
    return Register(
        event=event,
        filter=filter,
        counts=found.counts,
        sheet=sheet,
        lines=lines(told(sheet.pks), viewer),
        every_category=tuple(Category.objects.all()),
        outlets=_outlets(found.counts["outlet"], filter.outlet),
        people=_people(found.counts["who"], filter.who),
    )


def flags_of(filter: Filter, event: Event | None = None) -> Iterator[Divergence]:  # noqa: A002
    """All that fit, in order, each with all that a line tells; few are in memory at any time."""
    table = Table(event)
    pks = Order(table, facets(table, filter).fitting, filter.ordered_by).pks()
    for first in range(0, len(pks), LINES_AT_ONCE):
        yield from told(pks[first : first + LINES_AT_ONCE])


def _outlets(counts: Counts, chosen: int) -> dict[str, str]:
    outlets = Outlet.objects.filter(pk__in=[*map(int, counts), chosen])
    return {str(pk): name for pk, name in outlets.values_list("pk", "name")}


def _people(counts: Counts, chosen: str) -> dict[str, str]:
    ids = [int(who) for who in {*counts, chosen} if who.isdigit()]
    people = User.objects.filter(pk__in=ids).order_by("username")
    return {str(person.pk): person.get_full_name() or person.get_username() for person in people}
