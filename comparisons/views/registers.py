"""The register of an event, and of everything."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from articles.access import READ, event_for_reading, require
from articles.models import Event
from comparisons.queries.register import register as register_of
from comparisons.register_filter import Filter
from config.requests import Request


@require_GET
def register(request: Request, pk: int) -> HttpResponse:
    return _drawn(request, "comparisons/register.html", event_for_reading(request.user, pk))


@require_GET
def register_all(request: Request) -> HttpResponse:
    require(request.user, READ)
    return _drawn(request, "comparisons/register_all.html", None)


def _drawn(request: Request, template: str, event: Event | None) -> HttpResponse:
    found = register_of(Filter.parse(request.GET), event, viewer=request.user.pk)
    return render(request, template, {"event": event, "register": found})
