"""Rules "not significant": made beside a difference, read and lifted in the list of an event."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from articles.access import event_for_reading, require
from articles.forms import page_asked_for
from articles.models import Event
from comparisons import access
from comparisons.models import Decision, Divergence, Rule
from comparisons.queries.alignment import first_standing, suggested_after
from comparisons.queries.divergence import divergence_page
from comparisons.queries.rules import rule_page
from comparisons.rule_forms import RuleForm
from comparisons.services import ruling
from comparisons.services.log import Conflict
from config.requests import Request


@require_http_methods(["GET", "POST"])
def rule_create(request: Request) -> HttpResponse:
    """Say that a difference such as ?divergence=ID is not significant: these words or any, here or everywhere."""
    require(request.user, access.RULE)
    divergence = access.divergence_for_settling(request.user, _asked_for(request))
    everywhere = request.user.has_perm(access.RULE_EVERYWHERE)
    form = RuleForm(request.POST or None, divergence=divergence, everywhere=everywhere)
    if not form.is_valid():
        return _form(request, divergence, form, status=422 if request.method == "POST" else 200)
    row, alignment, others = divergence.address, divergence.alignment, suggested_after(divergence)
    try:
        decision = ruling.make_rule(divergence.category, **form.rule, editor=request.user, alignment=alignment, row=row)
    except Conflict as conflict:
        messages.warning(request, str(conflict))
        return _form(request, divergence, form, status=409)
    onward = first_standing(others)
    told = _made(ruling.set_aside_by(decision))
    messages.success(request, f"{told} The next suggestion is at {onward.address}." if onward else told)
    return redirect((onward or divergence).row_url)


@require_GET
def rule_list(request: Request, pk: int) -> HttpResponse:
    return _list(request, event_for_reading(request.user, pk))


@require_POST
def rule_lift(request: Request, pk: int) -> HttpResponse:
    """Offer again what the rule set aside."""
    rule = access.rule_for_lifting(request.user, pk)
    done = "Lifted: what the rule set aside is offered again."
    return _step(request, rule, lambda: ruling.lift_rule(rule, editor=request.user), done)


@require_POST
def rule_restore(request: Request, pk: int) -> HttpResponse:
    """Put a lifted rule in force again."""
    rule = access.rule_for_lifting(request.user, pk)
    done = "In force again: what the rule covers is set aside."
    return _step(request, rule, lambda: ruling.put_in_force(rule, editor=request.user), done)


def _step(request: Request, rule: Rule, step: Callable[[], Decision], done: str) -> HttpResponse:
    """Take the step and go back to the list of the event that the person came from."""
    event = rule.event or event_for_reading(request.user, _number(request.POST.get("event", "")))
    try:
        step()
    except Conflict as conflict:
        messages.warning(request, str(conflict))
        return _list(request, event, status=409)
    messages.success(request, done)
    return redirect("rule_list", event.pk)


def _asked_for(request: Request) -> int:
    return _number(request.GET.get("divergence", ""))


def _number(told: str) -> int:
    if not (told.isascii() and told.isdigit() and len(told) < 20):
        raise Http404("It is not said which.")
    return int(told)


def _made(set_aside: int) -> str:
    if not set_aside:
        return "The rule is made. Nothing that is suggested now is covered by it."
    return f"The rule is made: {set_aside} suggestion{'' if set_aside == 1 else 's'} set aside."


def _form(request: Request, divergence: Divergence, form: RuleForm, *, status: int) -> HttpResponse:
    context = {"divergence": divergence, "page": divergence_page(divergence), "form": form}
    return render(request, "comparisons/rule_create.html", context, status=status)


def _list(request: Request, event: Event, *, status: int = 200) -> HttpResponse:
    page = rule_page(event, page_asked_for(request))
    context = {
        "event": event,
        "page": page,
        "may_lift": request.user.has_perm(access.RULE),
        "may_lift_all": request.user.has_perm(access.RULE_EVERYWHERE),
    }
    return render(request, "comparisons/rule_list.html", context, status=status)
