"""The register of an event: every flag in it, gravest first, narrowed by what a person looks for."""

from collections.abc import Callable, Container
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import NamedTuple

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q
from django.http import QueryDict

from articles.models import Event, Outlet, Passage
from comparisons.models import Alignment, Category, Divergence, DivergenceQuerySet

FLAGS_A_PAGE = 50
MAX_ID = 2**63 - 1
MOST_WORDS = 8

SEVERITIES = {level.label: level.value for level in reversed(Divergence.Severity)}


@dataclass(frozen=True)
class Filter:
    """What a person looks for; "" and 0 let everything through."""

    status: str = ""
    severity: str = ""  # by its word, as in the address
    category: str = ""
    outlet: int = 0
    q: str = ""
    page: int = 1

    @classmethod
    def parse(cls, data: QueryDict) -> "Filter":
        """Anything unknown is read as the default: a filter is never an error."""
        return cls(
            status=_known(data.get("status", ""), Divergence.Status.values),
            severity=_known(data.get("severity", ""), SEVERITIES),
            category=data.get("category", "").replace("\0", "")[:50],
            outlet=_number(data.get("outlet", ""), MAX_ID),
            q=" ".join(data.get("q", "").replace("\0", "").split())[:200],
            page=_number(data.get("page", ""), 10**6) or 1,
        )

    @property
    def query(self) -> str:
        """The query string that leads here, without defaults: "?status=open" or ""."""
        told = QueryDict(mutable=True)
        for field in fields(self):
            if getattr(self, field.name) != field.default:
                told[field.name] = getattr(self, field.name)
        return f"?{told.urlencode()}" if told else ""

    @property
    def narrows(self) -> bool:
        return replace(self, page=1) != Filter()

    def apply(self, flags: DivergenceQuerySet) -> DivergenceQuerySet:
        """Those that fit, status, severity and category included."""
        flags = self.apply_words(flags)
        if self.status:
            flags = flags.filter(status=self.status)
        if self.severity:
            flags = flags.filter(severity=SEVERITIES[self.severity])
        if self.category:
            flags = flags.filter(category__slug=self.category)
        return flags

    def apply_words(self, flags: DivergenceQuerySet) -> DivergenceQuerySet:
        """Those of the outlet that hold all the words in their note or quotations."""
        for word in self.q.split()[:MOST_WORDS]:
            told = Q(note__icontains=word) | Q(left_quote__icontains=word) | Q(right_quote__icontains=word)
            flags = flags.filter(told)
        if self.outlet:
            compared = Alignment.objects.filter(Q(left__outlet=self.outlet) | Q(right__outlet=self.outlet))
            passages = Passage.objects.filter(article__outlet=self.outlet)
            alone = Q(alignment=None) & (Q(left_passage__in=passages) | Q(right_passage__in=passages))
            flags = flags.filter(Q(alignment__in=compared) | alone)
        return flags


@dataclass(frozen=True)
class Choice:
    """One value of a filter: how many flags it would show, where it leads, and whether it is on."""

    value: str
    label: str
    count: int
    query: str
    on: bool


class _Count(NamedTuple):
    status: str
    severity: int
    category: str
    flags: int


@dataclass(frozen=True)
class Register:
    event: Event
    filter: Filter
    counts: tuple[_Count, ...]
    sheet: Page
    flags: tuple[Divergence, ...]
    outlets: tuple[Outlet, ...]
    all_categories: tuple[Category, ...]

    @cached_property
    def total(self) -> int:
        """How many flags there are with these words and of this outlet, whatever their status."""
        return sum(count.flags for count in self.counts)

    @property
    def statuses(self) -> list[Choice]:
        values = [("", "All"), *((status.value, status.label.capitalize()) for status in Divergence.Status)]
        found = [self._choice("status", value, label) for value, label in values]
        return [choice for choice in found if choice.count or choice.on or choice.value in ("", "open", "resolved")]

    @property
    def severities(self) -> list[Choice]:
        return [self._choice("severity", word, word) for word in SEVERITIES]

    @property
    def categories(self) -> list[Choice]:
        found = [self._choice("category", category.slug, category.name) for category in self.all_categories]
        return [choice for choice in found if choice.count or choice.on]

    @property
    def previous(self) -> str:
        return replace(self.filter, page=self.sheet.number - 1).query or "?"

    @property
    def next(self) -> str:
        return replace(self.filter, page=self.sheet.number + 1).query

    def _choice(self, name: str, value: str, label: str) -> Choice:
        chosen = replace(self.filter, page=1, **{name: value})  # type: ignore[arg-type]
        fits = _fits(chosen)
        count = sum(count.flags for count in self.counts if fits(count))
        return Choice(value, label, count, chosen.query or "?", getattr(self.filter, name) == value)


def register(event: Event, filter: Filter) -> Register:  # noqa: A002
    """One page of the register; seven queries, however many flags there are."""
    every = Divergence.objects.kept().of_event(event)
    grouped = filter.apply_words(every).values_list("status", "severity", "category__slug")
    counts = tuple(_Count(*row) for row in grouped.annotate(flags=Count("pk")).order_by())
    outlets = Outlet.objects.filter(articles__event=event, articles__withdrawn_at=None).distinct()
    found = filter.apply(every).gravest_first()
    sheet = Paginator(found.values_list("pk", flat=True), FLAGS_A_PAGE).get_page(filter.page)
    shown = Divergence.objects.filter(pk__in=list(sheet.object_list))
    return Register(
        event=event,
        filter=filter,
        counts=counts,
        sheet=sheet,
        flags=tuple(_told(shown).gravest_first()),
        outlets=tuple(outlets),
        all_categories=tuple(Category.objects.all()),
    )


def flags_of(event: Event, filter: Filter) -> DivergenceQuerySet:  # noqa: A002
    """The flags that fit, gravest first, each with all that a line of the register tells."""
    return _told(filter.apply(Divergence.objects.kept().of_event(event)).gravest_first())


def _told(flags: DivergenceQuerySet) -> DivergenceQuerySet:
    """With their articles and outlets, but without the texts."""
    articles = ("alignment__left", "alignment__right", "left_passage__article", "right_passage__article")
    related = (f"{article}__outlet" for article in articles)
    return flags.select_related("category", "made_by", *related).defer(*(f"{article}__text" for article in articles))


def _fits(filter: Filter) -> Callable[[_Count], bool]:  # noqa: A002
    severity = SEVERITIES.get(filter.severity)

    def fits(count: _Count) -> bool:
        return (
            filter.status in ("", count.status)
            and severity in (None, count.severity)
            and filter.category in ("", count.category)
        )

    return fits


def _known(told: str, values: Container[str]) -> str:
    return told if told in values else ""


def _number(told: str, most: int) -> int:
    return min(int(told), most) if told.isascii() and told.isdigit() and len(told) < 20 else 0
