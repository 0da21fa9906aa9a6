"""An editor's decisions, one verb a view; each answers with the rows that changed, without JavaScript by redirect."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from comparisons import access
from comparisons.changes import swaps
from comparisons.forms import LinkForm, Reading, RowForm, UnlinkForm
from comparisons.models import Alignment, Decision
from comparisons.screens import Screen, screen
from comparisons.services import reviewing, undoing
from comparisons.services.log import Conflict, NothingToDo
from config.requests import Request

Step = Callable[[], Decision]


@require_POST
def row_confirm(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = RowForm(request.POST)
    return _answer(
        request,
        alignment,
        form,
        lambda: reviewing.confirm_row(alignment, form.cleaned_data["row"], editor=request.user),
    )


@require_POST
def row_reject(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = RowForm(request.POST)
    return _answer(
        request,
        alignment,
        form,
        lambda: reviewing.reject_row(alignment, form.cleaned_data["row"], editor=request.user),
    )


@require_POST
def link_create(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = LinkForm(request.POST)
    return _answer(
        request,
        alignment,
        form,
        lambda: reviewing.link_passages(alignment, **form.cleaned_data, editor=request.user),
    )


@require_POST
def link_remove(request: Request, pk: int) -> HttpResponse:
    """Unlink the ticked passages, or without any the whole row."""
    alignment = access.alignment_for_review(request.user, pk)
    form = UnlinkForm(request.POST)

    def step() -> Decision:
        left, right, row = (form.cleaned_data[name] for name in ("left", "right", "row"))
        if row and not (left or right):
            return reviewing.unlink_row(alignment, row, editor=request.user)
        return reviewing.unlink_passages(alignment, left, right, editor=request.user)

    return _answer(request, alignment, form, step)


@require_POST
def undo(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    return _answer(request, alignment, forms.Form(request.POST), lambda: undoing.undo(alignment, editor=request.user))


def _answer(request: Request, alignment: Alignment, form: forms.Form, step: Step) -> HttpResponse:
    """Take the step and show what it changed; what cannot be done is said beside the present state."""
    reading = Reading.parse(request.POST)
    if not form.is_valid():
        sentence = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return _refusal(request, alignment, reading, sentence, status=422)
    before = screen(alignment, reading, request.user) if request.htmx else None
    try:
        decision = step()
    except Conflict as conflict:
        return _refusal(request, alignment, reading, str(conflict), status=409)
    except NothingToDo as nothing:
        return _refusal(request, alignment, reading, str(nothing), status=422)
    messages.success(request, decision.sentence)
    if before is None:
        address = f"#{decision.row}" if decision.row else ""
        return redirect(reverse("alignment", args=[alignment.pk]) + reading.query + address)
    return _changes(request, before, screen(_fresh(alignment), reading, request.user))


def _changes(request: Request, before: Screen, after: Screen) -> HttpResponse:
    """The elements to swap; the whole list if the person's page was not the present one."""
    whole = request.POST.get("revision") != str(before.page.alignment.revision)
    steps = None if whole else swaps(before.elements, after.elements)
    context = {"screen": after, "alignment": after.page.alignment, "swaps": steps}
    return render(request, "comparisons/_changes.html", context)


def _refusal(request: Request, alignment: Alignment, reading: Reading, sentence: str, *, status: int) -> HttpResponse:
    """The sentence with the present state: as a fragment, or without JavaScript as the whole page."""
    messages.warning(request, sentence)
    found = _fresh(alignment)
    present = screen(found, reading, request.user)
    context = {"screen": present, "alignment": found, "swaps": None}
    template = "comparisons/_changes.html" if request.htmx else "comparisons/alignment.html"
    return render(request, template, context, status=status)


def _fresh(alignment: Alignment) -> Alignment:
    """The alignment with its present revision, its articles as they were loaded: they do not change."""
    alignment.refresh_from_db(fields=["revision", "state", "reason", "aligner", "finished_at"])
    return alignment
