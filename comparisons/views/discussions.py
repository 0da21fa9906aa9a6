"""The discussion under a flag, on its page."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from comparisons import access
from comparisons.flag_forms import CommentForm
from comparisons.services import discussing
from comparisons.services.log import Conflict
from comparisons.views.divergences import flag_page
from config.requests import Request


@require_POST
def comment_create(request: Request, pk: int) -> HttpResponse:
    """Add to the discussion; what was typed is kept where it cannot be added."""
    flag = access.divergence_for_settling(request.user, pk)
    form = CommentForm(request.POST)
    if not form.is_valid():
        return flag_page(request, flag, comment=form, status=422)
    try:
        decision = discussing.add_comment(flag, form.cleaned_data["text"], editor=request.user)
    except Conflict as conflict:
        messages.warning(request, str(conflict))
        present = access.divergence_for_settling(request.user, pk)
        return flag_page(request, present, comment=form, status=409)
    messages.success(request, decision.sentence)
    return redirect(f"{flag.get_absolute_url()}#discussion")


@require_POST
def comment_delete(request: Request, pk: int) -> HttpResponse:
    """Delete what one said oneself, or as an admin anything."""
    comment = access.comment_for_deleting(request.user, pk)
    flag = access.divergence_for_settling(request.user, comment.divergence_id)
    try:
        decision = discussing.delete_comment(comment, editor=request.user)
    except Conflict as conflict:
        messages.warning(request, str(conflict))
        return flag_page(request, flag, status=409)
    messages.success(request, decision.sentence)
    return redirect(f"{flag.get_absolute_url()}#discussion")
