"""The rules of an event and those that hold everywhere: who made them, and how much each sets aside."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Q

from articles.models import Event
from comparisons.models import Rule

RULES_A_PAGE = 100


@dataclass(frozen=True)
class RulePage:
    event: Event
    sheet: Page
    in_force: int


def rule_page(event: Event, number: int = 1) -> RulePage:
    """Those in force first, then the lifted; the newest first. Three queries, however many there are."""
    every = Rule.objects.for_event(event)
    told = every.select_related("category", "made_by", "lifted_by")
    counted = told.annotate(set_aside=Count("divergences", filter=Q(divergences__deleted_at=None)))
    ordered = counted.order_by(F("lifted_at").desc(nulls_first=True), "-pk")
    return RulePage(event, Paginator(ordered, RULES_A_PAGE).get_page(number), every.in_force().count())
