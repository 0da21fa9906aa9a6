"""Making, renaming and deleting events. Their own page belongs to those who compare."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from articles import access, services
from articles.forms import EventForm
from config.requests import Request


@require_http_methods(["GET", "HEAD", "POST"])
def event_create(request: Request) -> HttpResponse:
    access.require(request.user, access.EDIT_EVENTS)
    form = EventForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return redirect(services.create_event(**form.cleaned_data, by=request.user))
    return render(request, "articles/event_create.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def event_rename(request: Request, pk: int) -> HttpResponse:
    event = access.event_for_editing(request.user, pk)
    present = {"title": event.title, "happened_on": event.happened_on, "summary": event.summary}
    form = EventForm(request.POST if request.method == "POST" else None, initial=present)
    if request.method == "POST" and form.is_valid():
        services.rename_event(event, **form.cleaned_data, by=request.user)
        return redirect(event)
    shown_here = {"form": form, "event": event}
    return render(request, "articles/event_rename.html", shown_here, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def event_delete(request: Request, pk: int) -> HttpResponse:
    event = access.event_for_editing(request.user, pk)
    if request.method != "POST":
        return render(request, "articles/event_delete.html", {"event": event, "articles": event.articles.count()})
    try:
        services.delete_event(event, by=request.user)
    except services.Refused as reason:
        messages.error(request, str(reason))
        return redirect(event)
    messages.success(request, f"Deleted the event “{event}”.")
    return redirect("event_list")
