"""Flags: set them, read them, settle them. On the alignment page by fragments, everywhere else by pages."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comparisons import access
from comparisons.anchoring import Misplaced
from comparisons.flag_forms import (
    AcceptForm,
    CommentForm,
    EditForm,
    FlagForm,
    Ground,
    Grounds,
    NewFlagForm,
    SeenForm,
    SettleForm,
    StepForm,
    first_guess,
    grounds,
)
from comparisons.forms import Reading
from comparisons.models import Alignment, Decision, Divergence
from comparisons.queries.alignment import AlignmentPage, alignment_page
from comparisons.queries.divergence import divergence_page
from comparisons.rows import ShownRow
from comparisons.services import flagging, undoing
from comparisons.services.log import Conflict, NothingToDo
from comparisons.views.answers import answer, changes, place, seen
from config.requests import Request


@require_http_methods(["GET", "POST"])
def divergence_create(request: Request, pk: int) -> HttpResponse:
    """Flag words of the row that the address names: a page, or for a script a form to stand beside the rows."""
    alignment = access.alignment_for_flagging(request.user, pk)
    page = alignment_page(alignment)
    row = _row(page, request.GET.get("row", ""))
    if request.method == "GET":
        form = NewFlagForm(initial=first_guess(row), grounds=grounds(page, row))
        return _flag_form(request, alignment, row, form, status=200)
    form = NewFlagForm(request.POST, grounds=grounds(page, row))
    if not form.is_valid():
        return _flag_form(request, alignment, row, form, status=422)
    before = seen(request, alignment)
    try:
        decision = flagging.create_divergence(alignment, form.flag, editor=request.user)
    except Misplaced as misplaced:
        form.add_error(None, str(misplaced))
        return _flag_form(request, alignment, row, form, status=422)
    messages.success(request, decision.sentence)
    return changes(request, before) if before else redirect(place(alignment, Reading(), decision, request.user))


@require_GET
def divergence(request: Request, pk: int) -> HttpResponse:
    return flag_page(request, access.divergence_for_reading(request.user, pk))


@require_http_methods(["GET", "POST"])
def divergence_edit(request: Request, pk: int) -> HttpResponse:
    """Change one's own flag, or as an admin any; what was typed is kept where a colleague was first."""
    flag = access.divergence_for_editing(request.user, pk)
    around = _around(flag)
    if request.method == "GET":
        return _edit_form(request, flag, EditForm(grounds=around, divergence=flag), status=200)
    form = EditForm(request.POST, grounds=around, divergence=flag)
    if not form.is_valid():
        return _edit_form(request, flag, form, status=422)
    try:
        flagging.edit_divergence(flag, form.flag, seen=form.cleaned_data["seen"], editor=request.user)
    except (Misplaced, NothingToDo) as wrong:
        form.add_error(None, str(wrong))
        return _edit_form(request, flag, form, status=422)
    except Conflict as conflict:
        return _edit_conflict(request, flag, around, str(conflict))
    messages.success(request, "Saved.")
    return redirect(flag)


@require_POST
def divergence_status(request: Request, pk: int) -> HttpResponse:
    """Resolve, dismiss or reopen, from the margin of a row or from the flag's own page."""
    flag = access.divergence_for_settling(request.user, pk)
    form = SettleForm(request.POST)

    def step() -> Decision:
        return flagging.set_status(flag, form.status, seen=form.seen, editor=request.user)

    if flag.alignment and "show" in request.POST:
        return answer(request, flag.alignment, form, step)
    return settle(request, flag, form, step)


@require_POST
def divergence_accept(request: Request, pk: int) -> HttpResponse:
    """Make a suggestion a flag, from the margin of a row or from its own page."""
    flag = access.divergence_for_settling(request.user, pk)
    form = AcceptForm(request.POST)

    def step() -> Decision:
        return flagging.accept_suggestion(flag, severity=form.severity, seen=form.seen, editor=request.user)

    if flag.alignment and "show" in request.POST:
        return answer(request, flag.alignment, form, step)
    return settle(request, flag, form, step)


@require_POST
def divergence_undo(request: Request, pk: int) -> HttpResponse:
    """Take back one's own last step, if it was about this flag, and stay on its page."""
    flag = access.divergence_for_settling(request.user, pk)
    form = StepForm(request.POST)

    def step() -> Decision:
        if flag.alignment is None:
            raise NothingToDo("What is said of one article alone is not taken back by undo.")
        return undoing.undo(flag.alignment, editor=request.user, seen=form.cleaned_data["step"])

    return settle(request, flag, form, step)


@require_POST
def divergence_delete(request: Request, pk: int) -> HttpResponse:
    flag = access.divergence_for_editing(request.user, pk)
    form = SeenForm(request.POST)
    return settle(
        request,
        flag,
        form,
        lambda: flagging.delete_divergence(flag, seen=form.cleaned_data["seen"], editor=request.user),
    )


def _row(page: AlignmentPage, address: str) -> ShownRow:
    """The row at this address; without one, the first."""
    found = (row for row in page.rows if not address or row.holds(address))
    row = next(found, None)
    if row is None:
        raise Http404("This row is not there.")
    return row


def _around(flag: Divergence) -> Grounds:
    """Where the words of a flag may be moved to: the sentences of its row."""
    if flag.alignment:
        page = alignment_page(flag.alignment)
        row = next((row for row in page.rows if row.holds(flag.address)), None)
        if row:
            return grounds(page, row)
    articles = (flag.left_article, flag.right_article)
    left, right = (Ground(side, article, ()) for side, article in zip(("left", "right"), articles, strict=True))
    return left, right


def _flag_form(request: Request, alignment: Alignment, row: ShownRow, form: FlagForm, *, status: int) -> HttpResponse:
    context = {"alignment": alignment, "row": row, "form": form, "beside": bool(request.htmx)}
    template = "comparisons/_flag_form.html" if request.htmx else "comparisons/divergence_create.html"
    return render(request, template, context, status=status)


def _edit_form(request: Request, flag: Divergence, form: EditForm, *, status: int) -> HttpResponse:
    if flag.deleted_at:
        return redirect(flag)
    context = {"divergence": flag, "page": divergence_page(flag), "form": form}
    return render(request, "comparisons/divergence_edit.html", context, status=status)


def _edit_conflict(request: Request, flag: Divergence, around: Grounds, sentence: str) -> HttpResponse:
    """The present state beside what was typed: saved again, it replaces what the colleague wrote."""
    present = access.divergence_for_editing(request.user, flag.pk)
    if present.deleted_at:
        messages.warning(request, sentence)
        return flag_page(request, present, status=409)
    messages.warning(request, f"{sentence} What you typed is kept below; saved again, it takes that place.")
    typed = request.POST.copy()
    typed["seen"] = str(present.revision)
    return _edit_form(request, present, EditForm(typed, grounds=around, divergence=present), status=409)


def settle(request: Request, flag: Divergence, form: forms.Form, step: Callable[[], Decision]) -> HttpResponse:
    """Take the step and go to the page of the flag; what cannot be done is said there."""
    if not form.is_valid():
        messages.warning(request, "This page is out of date. Here is how the flag stands now.")
        return flag_page(request, flag, status=422)
    try:
        decision = step()
    except (Conflict, NothingToDo) as refused:
        messages.warning(request, str(refused))
        present = access.divergence_for_settling(request.user, flag.pk)
        return flag_page(request, present, status=409 if isinstance(refused, Conflict) else 422)
    messages.success(request, decision.sentence)
    return redirect(flag)


def flag_page(
    request: Request, flag: Divergence, *, comment: CommentForm | None = None, status: int = 200
) -> HttpResponse:
    """The page of a flag; with a `comment` that could not be added."""
    page = divergence_page(flag)
    own = {one.pk for one in page.comments if access.may_delete(request.user, one)}
    context = {
        "divergence": flag,
        "page": page,
        "comment": comment or CommentForm(),
        "own_comments": own,
        "levels": Divergence.Severity.choices,
        "may_settle": request.user.has_perm(access.FLAG) and not flag.deleted_at,
        "may_edit": access.may_edit(request.user, flag) and not flag.deleted_at,
        "to_take_back": _last_step(request, flag),
    }
    return render(request, "comparisons/divergence.html", context, status=status)


def _last_step(request: Request, flag: Divergence) -> Decision | None:
    """This person's last step in the comparison, if it was about this flag: undo takes it back."""
    if not (flag.alignment and request.user.has_perm(access.FLAG)):
        return None
    step = undoing.last_step(flag.alignment, request.user.pk)
    return step if step and step.divergence_id == flag.pk else None
