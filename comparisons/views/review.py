"""An editor's decisions, one verb a view; each answers with the rows that changed, without JavaScript by redirect."""

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from comparisons import access
from comparisons.forms import LinkForm, RowForm, UndoForm, UnlinkForm
from comparisons.models import Decision
from comparisons.services import reviewing, undoing
from comparisons.views.answers import answer
from config.requests import Request


@require_POST
def row_confirm(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = RowForm(request.POST)
    return answer(
        request,
        alignment,
        form,
        lambda: reviewing.confirm_row(alignment, form.cleaned_data["row"], editor=request.user),
    )


@require_POST
def row_reject(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = RowForm(request.POST)
    return answer(
        request,
        alignment,
        form,
        lambda: reviewing.reject_row(alignment, form.cleaned_data["row"], editor=request.user),
    )


@require_POST
def link_create(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = LinkForm(request.POST)
    return answer(
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

    return answer(request, alignment, form, step)


@require_POST
def undo(request: Request, pk: int) -> HttpResponse:
    alignment = access.alignment_for_review(request.user, pk)
    form = UndoForm(request.POST)
    return answer(
        request,
        alignment,
        form,
        lambda: undoing.undo(alignment, editor=request.user, seen=form.cleaned_data["step"]),
    )
