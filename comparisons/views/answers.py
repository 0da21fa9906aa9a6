"""How an editor's step on the alignment page is answered: with the rows that changed, or by redirect."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from articles.access import User
from comparisons.changes import swaps
from comparisons.forms import Reading
from comparisons.models import Alignment, Decision
from comparisons.queries.alignment import given_back
from comparisons.screens import Screen, screen
from comparisons.services.log import Conflict, NothingToDo
from config.requests import Request

Step = Callable[[], Decision]


def answer(request: Request, alignment: Alignment, form: forms.Form, step: Step) -> HttpResponse:
    """Take the step and show what it changed; what cannot be done is said beside the present state."""
    reading = Reading.parse(request.POST)
    if not form.is_valid():
        sentence = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return refusal(request, alignment, reading, sentence, status=422)
    before = seen(request, alignment)
    try:
        decision = step()
    except Conflict as conflict:
        return refusal(request, alignment, reading, str(conflict), status=409)
    except NothingToDo as nothing:
        return refusal(request, alignment, reading, str(nothing), status=422)
    messages.success(request, decision.sentence)
    if before is None:
        return redirect(place(alignment, reading, decision, request.user))
    answered = changes(request, before)
    if decision.undoes:
        answered["Parallax-Restored"] = restored(decision)
    return answered


def restored(decision: Decision) -> str:
    """The ids of where what was undone is to be found, the nearest first: its note if there is one, and its row."""
    note = decision.divergence_id or given_back(decision)
    return f"flag-{note} {decision.row}" if note else decision.row


def seen(request: Request, alignment: Alignment) -> Screen | None:
    """The screen before a step, for `changes` to tell what the step changed; None where a redirect will answer."""
    return screen(alignment, Reading.parse(request.POST), request.user) if request.htmx else None


def changes(request: Request, before: Screen) -> HttpResponse:
    """The elements to swap; the whole list if the person's page was not the present one."""
    shown_at = before.page.alignment.revision
    after = screen(fresh(before.page.alignment), before.reading, request.user)
    whole = request.POST.get("revision") != str(shown_at) or not before.elements
    steps = None if whole else swaps(before.elements, after.elements)
    context = {"screen": after, "alignment": after.page.alignment, "swaps": steps}
    return render(request, "comparisons/_changes.html", context)


def refusal(request: Request, alignment: Alignment, reading: Reading, sentence: str, *, status: int) -> HttpResponse:
    """The sentence with the present state: as a fragment, or without JavaScript as the whole page."""
    messages.warning(request, sentence)
    found = fresh(alignment)
    present = screen(found, reading, request.user)
    context = {"screen": present, "alignment": found, "swaps": None}
    template = "comparisons/_changes.html" if request.htmx else "comparisons/alignment.html"
    return render(request, template, context, status=status)


def place(alignment: Alignment, reading: Reading, decision: Decision, user: User) -> str:
    """Where the step is seen: the note that it was about, else its row as it stands now."""
    flag = decision.divergence
    if flag and flag.deleted_at is None and not reading.query:
        return flag.row_url
    return screen(fresh(alignment), reading, user).url_of(decision.row)


def fresh(alignment: Alignment) -> Alignment:
    """The alignment with its present revision, its articles as they were loaded: they do not change."""
    alignment.refresh_from_db(fields=["revision", "state", "reason", "aligner", "finished_at"])
    return alignment
