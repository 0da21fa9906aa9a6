"""The register of an event."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from articles.access import event_for_reading
from comparisons.queries.register import Filter
from comparisons.queries.register import register as register_of
from config.requests import Request


@require_GET
def register(request: Request, pk: int) -> HttpResponse:
    event = event_for_reading(request.user, pk)
    context = {"event": event, "register": register_of(event, Filter.parse(request.GET)), "viewer": request.user.pk}
    return render(request, "comparisons/register.html", context)
