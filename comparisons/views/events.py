"""Events and what is said of each, by whom."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from articles.access import EDIT_ARTICLES, READ, event_for_reading, require
from comparisons.forms import EventReading
from comparisons.queries.event import event_page
from comparisons.queries.events import event_list as events_found
from config.requests import Request


@require_GET
def event_list(request: Request) -> HttpResponse:
    require(request.user, READ)
    reading = EventReading.parse(request.GET)
    return render(request, "comparisons/event_list.html", {"found": events_found(reading.words, reading.page)})


@require_GET
def event(request: Request, pk: int) -> HttpResponse:
    found = event_for_reading(request.user, pk)
    reading = EventReading.parse(request.GET)
    page = event_page(
        found,
        reference=reading.reference,
        versions=reading.versions,
        sentences=reading.page,
        pairs=reading.pairs,
        withdrawn=request.user.has_perm(EDIT_ARTICLES),
    )
    return render(request, "comparisons/event.html", {"event": found, "page": page, "reading": reading})
