"""Reading two articles side by side."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh

from articles.access import READ, require
from comparisons import access, tasks
from comparisons.forms import CompareForm, Reading, number
from comparisons.models import Alignment
from comparisons.queries.alignment import through_before
from comparisons.screens import screen
from comparisons.services import aligning
from config.requests import Request

State = Alignment.State


@require_GET
def alignment(request: Request, pk: int) -> HttpResponse:
    """The rows; before the first run has ended, how far it is."""
    found = access.alignment_for_reading(request.user, pk)
    if found.finished_at is None and found.state != State.DONE:
        status = 200 if found.state == State.FAILED else 202
        return render(request, "comparisons/alignment_waiting.html", {"alignment": found}, status=status)
    if request.htmx:  # the waiting page asks: what it waited for is another page
        return HttpResponseClientRefresh()
    if before := through_before(found, number(request.GET, "through")):
        outlets = f"{before.left.outlet} and {before.right.outlet}"
        messages.info(request, f"{outlets} is through; this is the next pair.")
    reading = Reading.parse(request.GET)
    return render(
        request, "comparisons/alignment.html", {"alignment": found, "screen": screen(found, reading, request.user)}
    )


@require_POST
def compare(request: Request) -> HttpResponse:
    """Lay any two articles side by side; a short pair at once, a long one by a worker."""
    require(request.user, READ)
    form = CompareForm(request.POST)
    if not form.is_valid():
        return render(request, "comparisons/compare.html", {"form": form}, status=422)
    found = aligning.compare(form.cleaned_data["left"], form.cleaned_data["right"])
    _align_soon(found)
    return redirect(found)


@require_POST
def align_again(request: Request, pk: int) -> HttpResponse:
    """Run the aligner anew; what people decided stays."""
    found = access.alignment_for_review(request.user, pk)
    if not aligning.is_quick(found):
        aligning.queue(found)
        tasks.align_pair.enqueue(found.pk)
        messages.info(request, "This pair is being aligned anew by a worker. What people decided is kept.")
    elif not aligning.run_aligner(found):
        messages.info(request, "A worker is aligning these two versions right now. Look again in a moment.")
    elif found.state == State.FAILED:
        messages.error(request, found.reason)
    else:
        messages.success(request, "Aligned anew. What people decided was kept.")
    return redirect(found)


def _align_soon(found: Alignment) -> None:
    if found.state not in {State.QUEUED, State.FAILED}:
        return
    if aligning.is_quick(found):
        aligning.run_aligner(found)
    else:
        tasks.align_pair.enqueue(found.pk)
