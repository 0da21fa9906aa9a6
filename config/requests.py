"""The request as our middleware leaves it: somebody is logged in, and htmx is told apart."""

from django.contrib.auth.models import User
from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails


class Request(HttpRequest):
    user: User  # LoginRequiredMiddleware lets nobody else through
    htmx: HtmxDetails
