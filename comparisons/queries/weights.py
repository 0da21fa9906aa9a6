"""The weights of severities and categories, how many flags each has in the scores, and who set them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.contrib.admin.models import LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Model, QuerySet

from comparisons.models import Category, Divergence, SeverityWeight
from comparisons.queries.scores import COUNTED
from comparisons.weight_forms import WeightsForm

STEPS_SHOWN = 20


@dataclass(frozen=True)
class Entry:
    """One line of the form: its field, what it is about, and the flags that it bears on."""

    field: Any
    meaning: str
    flags: int


@dataclass(frozen=True)
class WeightsPage:
    form: WeightsForm
    severities: tuple[Entry, ...]
    groups: tuple[tuple[str, tuple[Entry, ...]], ...]
    history: tuple[LogEntry, ...]

    @cached_property
    def flags(self) -> int:
        return sum(entry.flags for entry in self.severities)


def weights_form(data: Any = None) -> WeightsForm:
    return WeightsForm(SeverityWeight.objects.all(), Category.objects.all(), data)


def weights_page(form: WeightsForm) -> WeightsPage:
    severities, categories = SeverityWeight.objects.all(), Category.objects.all()
    by_severity, by_category = _counted("severity"), _counted("category")
    groups: dict[str, list[Entry]] = {}
    for category in categories:
        entry = Entry(form[f"category-{category.pk}"], category.meaning, by_category.get(category.pk, 0))
        groups.setdefault(category.get_group_display(), []).append(entry)
    return WeightsPage(
        form,
        tuple(Entry(form[f"severity-{s.pk}"], "", by_severity.get(s.pk, 0)) for s in severities),
        tuple((group, tuple(entries)) for group, entries in groups.items()),
        tuple(_history((Category, SeverityWeight))),
    )


def _counted(by: str) -> dict[int, int]:
    """How many flags stand in scores, by severity or category."""
    standing = Divergence.objects.kept().filter(status__in=COUNTED, alignment__isnull=False)
    return dict(standing.values(by).annotate(flags=Count("pk")).values_list(by, "flags"))


def _history(kinds: Sequence[type[Model]]) -> QuerySet[LogEntry]:
    types = ContentType.objects.get_for_models(*kinds).values()
    found = LogEntry.objects.filter(content_type__in=types).select_related("user").order_by("-action_time", "-pk")
    return found[:STEPS_SHOWN]
