"""Accounts, the person's own preferences, health, and what is said when a request is refused."""

from http import HTTPStatus

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

YEAR = 365 * 24 * 3600


@require_POST
def account_shortcuts(request: HttpRequest) -> HttpResponse:
    """Switch single-key shortcuts off or on, in this browser."""
    return switched(request, "shortcuts")


@require_POST
def account_faint(request: HttpRequest) -> HttpResponse:
    """Hide or show faint differences of wording (commas, capitals, hyphens), in this browser."""
    return switched(request, "faint")


def look(request: HttpRequest) -> HttpResponse:
    """Every component in every state; only routed while DEBUG is on."""
    return render(request, "look.html")


@login_not_required
@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 "ok" when the database answers, else 503: for whoever watches over the site."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return text("The database does not answer.", HTTPStatus.SERVICE_UNAVAILABLE)
    return text("ok", HTTPStatus.OK)


def switched(request: HttpRequest, cookie: str) -> HttpResponse:
    """The way back, with a preference that is on unless its cookie says off turned over."""
    response = redirect(way_back(request))
    if request.COOKIES.get(cookie) == "off":
        response.delete_cookie(cookie, samesite="Lax")
    else:
        response.set_cookie(cookie, "off", max_age=YEAR, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE)
    return response


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "400.html", {"sentence": sentence_for(exception)}, status=HTTPStatus.BAD_REQUEST)


def sentence_for(exception: Exception) -> str:
    if isinstance(exception, RequestDataTooBig):
        limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 2**20
        return f"That is more than {limit} MB of text in one go. Send it in parts, or upload it as a file."
    if isinstance(exception, TooManyFilesSent):
        return f"At most {settings.DATA_UPLOAD_MAX_NUMBER_FILES} files can be uploaded at a time."
    if isinstance(exception, TooManyFieldsSent):
        return "That form has more fields than can be read at a time."
    return "This request could not be understood."


def way_back(request: HttpRequest) -> str:
    """The page that the form names in `next`, if it is one of ours; else the first page."""
    page = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure())
    return page if ours else resolve_url(settings.LOGIN_REDIRECT_URL)


def text(words: str, status: HTTPStatus) -> HttpResponse:
    return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8")
