"""How a score came about, and what it is weighed with."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from articles.access import EDIT_ARTICLES, article_for_reading, event_for_reading, require
from comparisons.access import WEIGH
from comparisons.forms import EventReading
from comparisons.queries.scores import account
from comparisons.queries.weights import weights_form, weights_page
from comparisons.services.log import Conflict, NothingToDo
from comparisons.services.weighing import set_weights
from comparisons.weight_forms import WeightsForm
from config.requests import Request


@require_GET
def score(request: Request, pk: int, article: int) -> HttpResponse:
    """The flags behind the score of a version, line by line."""
    event = event_for_reading(request.user, pk)
    version = article_for_reading(request.user, article)
    if version.event_id != event.pk:
        raise Http404("This version tells of another event.")
    asked = EventReading.parse(request.GET).reference
    found = account(event, version, reference=asked, withdrawn=request.user.has_perm(EDIT_ARTICLES))
    return render(request, "comparisons/score.html", {"event": event, "account": found})


@require_http_methods(["GET", "POST"])
def weights(request: Request) -> HttpResponse:
    """What severities and categories weigh in every score; admins set it."""
    require(request.user, WEIGH)
    if request.method == "GET":
        return _weights(request, weights_form())
    form = weights_form(request.POST)
    if not form.is_valid():
        return _weights(request, form, status=422)
    try:
        set_weights(form.changes, editor=request.user)
    except Conflict as conflict:
        messages.warning(request, str(conflict))
        return _weights(request, weights_form(), status=409)
    except NothingToDo as nothing:
        messages.info(request, str(nothing))
        return redirect("weights")
    messages.success(request, "Weights saved. Every score is told by them from now on.")
    return redirect("weights")


def _weights(request: Request, form: WeightsForm, *, status: int = 200) -> HttpResponse:
    return render(request, "comparisons/weights.html", {"page": weights_page(form)}, status=status)
