"""Files to take away, streamed: a long register is not built in memory first."""

from collections.abc import Iterator

from django.http import Http404, StreamingHttpResponse
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_GET

from articles.access import READ, event_for_reading, require
from articles.models import Event
from comparisons import access
from comparisons.export import csv, json
from comparisons.queries.alignment import alignment_page
from comparisons.queries.register import flags_of
from comparisons.register_filter import Filter
from config.requests import Request

LONGEST_NAME = 80


@require_GET
def alignment_export(request: Request, pk: int, format: str) -> StreamingHttpResponse:  # noqa: A002
    """The rows of a pair, whatever filter is on."""
    found = access.alignment_for_reading(request.user, pk)
    page = alignment_page(found)
    name = f"{found.left.outlet} and {found.right.outlet} {found.pk}"
    if format == "csv":
        return _download(csv.alignment(page), name, format, csv.MEDIA_TYPE)
    if format == "json":
        return _download(json.alignment(page), name, format, json.MEDIA_TYPE)
    raise Http404


@require_GET
def register_export(request: Request, pk: int, format: str) -> StreamingHttpResponse:  # noqa: A002
    """All lines of an event that fit the filter of the address."""
    event = event_for_reading(request.user, pk)
    return _register(request, f"register {event}", format, event)


@require_GET
def register_all_export(request: Request, format: str) -> StreamingHttpResponse:  # noqa: A002
    """All lines of every event that fit the filter of the address."""
    require(request.user, READ)
    return _register(request, "register", format, None)


def _register(request: Request, name: str, format: str, event: Event | None) -> StreamingHttpResponse:  # noqa: A002
    flags = flags_of(Filter.parse(request.GET), event)
    if format == "csv":
        return _download(csv.register(flags, request.build_absolute_uri), name, format, csv.MEDIA_TYPE)
    if format == "json":
        return _download(json.register(event, flags), name, format, json.MEDIA_TYPE)
    raise Http404


def _download(pieces: Iterator[str], name: str, format: str, media_type: str) -> StreamingHttpResponse:  # noqa: A002
    """As an attachment under a name that is safe on any disk."""
    slug = slugify(name, allow_unicode=True)[:LONGEST_NAME].strip("-") or "parallax"
    response = StreamingHttpResponse(pieces, content_type=media_type)
    response["Content-Disposition"] = content_disposition_header(True, f"{slug}.{format}")
    return response
