"""The door of every view, and a page for what Django refuses without a word."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render, resolve_url
from django.template.loader import render_to_string
from django.utils.http import url_has_allowed_host_and_scheme

SAFE = ("GET", "HEAD")


class LogInFirst(LoginRequiredMiddleware):
    """Whoever is not logged in is sent to log in, and from there to a page that can be opened.

    A page that is open in the browser stays as it is, with all that was typed into it, and shows one sentence.
    """

    def handle_no_permission(  # type: ignore[override]  # an open page is answered, not redirected
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponse:
        if "HX-Request" in request.headers:
            return render(request, "registration/session_ended.html", status=HTTPStatus.FORBIDDEN)
        if request.method in SAFE:
            return super().handle_no_permission(request, view_func)
        return redirect_to_login(page_before(request), resolve_url(settings.LOGIN_URL))


def page_before(request: HttpRequest) -> str:
    """The page whose form was sent, as the browser names it, if it is one of ours; else the first page."""
    page = request.headers.get("Referer", "")
    if url_has_allowed_host_and_scheme(page, {request.get_host()}, require_https=request.is_secure()):
        return urlsplit(page)._replace(scheme="", netloc="", fragment="").geturl()
    return resolve_url(settings.LOGIN_REDIRECT_URL)


def say_when_only_a_form_leads_here(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Django answers a wrong method with nothing at all; a person who typed the address gets a page."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED and not response.content:
            response.content = render_to_string("405.html", request=request)
        return response

    return middleware
