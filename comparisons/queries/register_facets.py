"""Which lines fit a filter, and how many each value of it would show under all the other filters.

No count is an estimate: a pass over a column of 100,000 is less than a millisecond.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from comparisons.columns import Column
from comparisons.models import Category, Divergence
from comparisons.queries.register_table import Table
from comparisons.register_filter import ALL, FLAGGED, MACHINE, PEOPLE, SEVERITIES, STATUSES, Filter

Counts = dict[str, int]


@dataclass(frozen=True)
class Facets:
    """`fitting` is whether each line fits; `counts` has of each filter how many lines every value of it would show."""

    fitting: Column
    counts: dict[str, Counts]


@dataclass(frozen=True)
class _Facet:
    """`fits` says of each line whether it fits a value, and is None if all do; `count` counts some of the lines."""

    fits: Callable[[Table, str], Column | None]
    count: Callable[[Table, Column], Counts]


def facets(table: Table, filter: Filter) -> Facets:  # noqa: A002
    wanted = {name: facet.fits(table, str(getattr(filter, name) or "")) for name, facet in _FACETS.items()}
    failing = {name: ~fits for name, fits in wanted.items() if fits is not None}
    failures = np.zeros(len(table), np.uint8)
    for fails in failing.values():
        failures += fails
    if filter.words:
        failures[~table.holding(filter.words)] = len(_FACETS) + 1
    counts = {}
    for name, facet in _FACETS.items():
        others = failures - failing[name] if name in failing else failures
        counts[name] = facet.count(table, others == 0)
    return Facets(failures == 0, counts)


def _standing(table: Table) -> Column:
    """The status and whether a person made it, which decide together whether it counts as flagged."""
    return table.column("status") * 2 + table.by_person


def _shown(status: str, standing: str, by_person: bool) -> bool:
    if status == FLAGGED:
        return standing in ("open", "resolved") or (standing == "dismissed" and by_person)
    return status in (ALL, standing)


# By what _standing gives.
_SHOWN = {
    status: np.array([_shown(status, standing, by) for standing in Divergence.Status.values for by in (False, True)])
    for status in STATUSES
}


def _status_fits(table: Table, status: str) -> Column | None:
    fits: Column = _SHOWN[status][_standing(table)]
    return fits


def _count_statuses(table: Table, among: Column) -> Counts:
    standing = np.bincount(_standing(table)[among], minlength=len(_SHOWN[ALL]))
    return {status: int(standing[shown].sum()) for status, shown in _SHOWN.items()}


def _severity_fits(table: Table, severity: str) -> Column | None:
    return table.column("severity") == SEVERITIES[severity] if severity else None


def _count_severities(table: Table, among: Column) -> Counts:
    found = np.bincount(table.column("severity")[among], minlength=max(SEVERITIES.values()) + 1)
    return {word: int(found[value]) for word, value in SEVERITIES.items()}


def _category_fits(table: Table, slug: str) -> Column | None:
    if not slug:
        return None
    pk = Category.objects.filter(slug=slug).values_list("pk", flat=True).first()
    return table.column("category") == (pk or 0)


def _who_fits(table: Table, who: str) -> Column | None:
    if not who:
        return None
    if who in (PEOPLE, MACHINE):
        return table.by_person == (who == PEOPLE)
    return table.column("person") == int(who)


def _count_who(table: Table, among: Column) -> Counts:
    counts = _tally(table.column("person")[among])
    machine = counts.pop("0", 0)
    return {PEOPLE: sum(counts.values()), MACHINE: machine, **counts}


def _outlet_fits(table: Table, outlet: str) -> Column | None:
    return _either(table, table.articles.outlet, int(outlet)) if outlet else None


def _language_fits(table: Table, language: str) -> Column | None:
    if not language:
        return None
    known = table.articles.languages
    return _either(table, table.articles.language, known.index(language) if language in known else -1)


def _count_languages(table: Table, among: Column) -> Counts:
    counts = _tally(*_distinct(table, table.articles.language, among))
    return {table.articles.languages[int(place)]: count for place, count in counts.items() if place != "0"}


def _either(table: Table, fact: Column, value: int) -> Column:
    own = fact == value
    fits: Column = own[table.left] | own[table.right]
    return fits


def _distinct(table: Table, fact: Column, among: Column) -> tuple[Column, Column]:
    """The fact of both articles of some lines; what is the same on both sides is there once."""
    left, right = fact[table.left[among]], fact[table.right[among]]
    return left, right[right != left]


def _tally(*columns: Column) -> Counts:
    """How often each number above nothing is in the columns."""
    most = max(int(column.max(initial=0)) for column in columns)
    counts = np.zeros(most + 1, np.int64)
    for column in columns:
        counts += np.bincount(column, minlength=most + 1)
    return {str(value): int(counts[value]) for value in np.flatnonzero(counts)}


_FACETS = {
    "status": _Facet(_status_fits, _count_statuses),
    "severity": _Facet(_severity_fits, _count_severities),
    "category": _Facet(_category_fits, lambda table, among: _tally(table.column("category")[among])),
    "who": _Facet(_who_fits, _count_who),
    "outlet": _Facet(_outlet_fits, lambda table, among: _tally(*_distinct(table, table.articles.outlet, among))),
    "language": _Facet(_language_fits, _count_languages),
}
