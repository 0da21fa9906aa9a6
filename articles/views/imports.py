"""Receiving articles, and looking at what was made of them before they are stored."""

from dataclasses import dataclass, replace

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from articles import access, queries, services
from articles.draft import NO_EDITS, Draft, Edits, WordsChanged, recut, with_kinds
from articles.forms import (
    DRAFT_KINDS,
    NEW,
    DraftForm,
    ReadAgainForm,
    ReceiveForm,
    StoreForm,
    page_asked_for,
    passage_edits,
)
from articles.models import MAX_ID, Article, Event, Upload, direction_of
from articles.readers.encodings import CHOICES
from articles.reading import Unreadable
from articles.text import shown
from config.requests import Request

CHANGED_ELSEWHERE = "This draft was changed in another window. It is shown as it is now; please make your change again."


@dataclass(frozen=True)
class Outcome:
    """What became of one file or paste."""

    name: str
    received: services.Received | None = None
    refused: str = ""


@require_http_methods(["GET", "HEAD", "POST"])
def import_start(request: Request) -> HttpResponse:
    access.require(request.user, access.UPLOAD)
    if request.method != "POST":
        return _start(request, ReceiveForm(initial={"event": _event_asked_for(request)}))
    form = ReceiveForm(request.POST, request.FILES)
    if not form.is_valid():
        return _start(request, form, status=422)
    outcomes = _receive_all(request, form)
    if len(outcomes) == 1 and (only := outcomes[0].received) and not only.article:
        return redirect("import_preview", only.upload.pk)
    refused = all(outcome.refused for outcome in outcomes)
    kept = form if refused else ReceiveForm(initial={"event": form.cleaned_data["event"]})
    return _start(request, kept, outcomes, status=422 if refused else 200)


def _start(
    request: Request, form: ReceiveForm, outcomes: list[Outcome] | None = None, *, status: int = 200
) -> HttpResponse:
    shown_here = {"form": form, "outcomes": outcomes, "waiting": queries.waiting_uploads()}
    return render(request, "articles/import_start.html", shown_here, status=status)


def _event_asked_for(request: Request) -> str:
    asked = request.GET.get("event", "")
    return asked if asked.isascii() and asked.isdigit() and len(asked) < 19 else ""


def _receive_all(request: Request, form: ReceiveForm) -> list[Outcome]:
    outcomes = [_receive_file(request, file, form.event_id) for file in form.uploads]
    if form.cleaned_data["text"]:
        outcomes.append(_receive_paste(request, form.cleaned_data["text"], form.event_id))
    return outcomes


def _receive_file(request: Request, file: UploadedFile, event: str) -> Outcome:
    name = shown(services.safe_name(file.name or ""))
    most = services.limits().content_bytes
    if (file.size or 0) > most:
        return Outcome(name, refused=f"This file has more than {most / 2**20:.0f} MB, which is the most; divide it.")
    return _receive(request, file.read(), name, media_type=file.content_type or "", event=event)


def _receive_paste(request: Request, text: str, event: str) -> Outcome:
    try:
        content = text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError:
        return Outcome("pasted text", refused="This text holds broken characters (lone surrogates); copy it again.")
    return _receive(request, content, "pasted text", media_type="text/plain", event=event)


def _receive(request: Request, content: bytes, name: str, *, media_type: str, event: str) -> Outcome:
    try:
        received = services.receive_upload(content, name=name, media_type=media_type, by=request.user, event=event)
    except Unreadable as reason:
        return Outcome(name, refused=str(reason))
    return Outcome(name, received)


# The preview


@require_http_methods(["GET", "HEAD", "POST"])
def import_preview(request: Request, pk: int) -> HttpResponse:
    """What was found and what was stripped. A POST keeps the draft as it was edited and shows it again."""
    upload = access.upload_for_import(request.user, pk)
    if stored := _stored(upload):
        return _to_stored(request, stored)
    draft = services.draft_of_upload(upload)
    if request.method != "POST":
        return _preview(request, upload, draft)
    form = DraftForm(request.POST)
    edits = passage_edits(request.POST, draft)
    edited = _edited(draft, form, edits)
    if isinstance(edited, str):
        return _as_typed(request, upload, draft, form, edits, edited)
    if edited.version != draft.version or not services.save_draft(upload, edited):
        return _changed_elsewhere(request, upload)
    messages.success(request, "The draft is kept as you see it.")
    return redirect(f"{request.path}?page={page_asked_for(request)}")


@require_POST
def import_store(request: Request, pk: int) -> HttpResponse:
    upload = access.upload_for_import(request.user, pk)
    if stored := _stored(upload):
        return _to_stored(request, stored)
    draft = services.draft_of_upload(upload)
    form = StoreForm(request.POST)
    edits = passage_edits(request.POST, draft)
    edited = _edited(draft, form, edits)
    if isinstance(edited, str):
        return _as_typed(request, upload, draft, form, edits, edited)
    if edited.version != draft.version or not (kept := services.save_draft(upload, edited)):
        return _changed_elsewhere(request, upload)
    try:
        article = services.store_article(upload, kept, event=_event_of(kept, request), by=request.user)
    except services.Refused as reason:
        return _preview(request, upload, kept, wrong=str(reason), status=422)
    messages.success(request, f"Stored “{article}” in this event.{_still_waiting()}")
    return redirect(article.event)


@require_POST
def import_read(request: Request, pk: int) -> HttpResponse:
    """Read the bytes again in another encoding, or repaired."""
    upload = access.upload_for_import(request.user, pk)
    if stored := _stored(upload):
        return _to_stored(request, stored)
    form = ReadAgainForm(request.POST)
    draft = services.draft_of_upload(upload)
    if not form.is_valid():
        return _not_read_again(request, upload, draft, _first_error(form))
    try:
        kept = services.read_again(
            upload,
            encoding=form.cleaned_data["encoding"],
            repair=form.cleaned_data["repair"],
            seen=form.cleaned_data["version"],
        )
    except Unreadable as reason:
        return _not_read_again(request, upload, draft, str(reason))
    if not kept:
        return _changed_elsewhere(request, upload)
    messages.success(request, "The file was read again.")
    return redirect("import_preview", upload.pk)


def _not_read_again(request: Request, upload: Upload, draft: Draft, wrong: str) -> HttpResponse:
    """The draft stays as it is, and so does what was typed into it."""
    if "title" not in request.POST:  # only the encoding was sent
        return _preview(request, upload, draft, wrong=wrong, status=422)
    form = DraftForm(request.POST)
    form.full_clean()
    return _as_typed(request, upload, draft, form, passage_edits(request.POST, draft), wrong)


@require_POST
def import_discard(request: Request, pk: int) -> HttpResponse:
    upload = access.upload_for_import(request.user, pk)
    try:
        services.discard_upload(upload, by=request.user)
    except services.Refused as reason:
        messages.error(request, str(reason))
        return redirect("import_preview", pk)
    messages.success(request, f"Discarded “{shown(upload.name)}”.")
    return redirect("import_start")


def _preview(
    request: Request,
    upload: Upload,
    draft: Draft,
    form: DraftForm | None = None,
    edits: Edits = NO_EDITS,
    *,
    wrong: str = "",
    status: int = 200,
) -> HttpResponse:
    likely = queries.likely_events(draft)
    chosen = draft.event or (str(likely[0].event.pk) if likely and likely[0].is_sure else NEW)
    form = form or DraftForm.of(draft, chosen, draft.event_title or ("" if draft.event else draft.title))
    shown_here = {
        "upload": upload,
        "upload_name": shown(upload.name),
        "draft": draft,
        "how": draft.how or {},
        "form": form,
        "again": ReadAgainForm(initial={"encoding": _known_encoding(draft), "repair": draft.repair}),
        "wrong": wrong,
        "likely": likely,
        "chosen": form["event"].value() or NEW,
        "preset": _preset(form["event"].value(), likely),
        "page": queries.passage_page(draft, page_asked_for(request), edits),
        "kinds": DRAFT_KINDS,
        "direction": direction_of(draft.language),
        "outlets": queries.outlet_names(),
        "events": queries.event_titles(),
    }
    return render(request, "articles/import_preview.html", shown_here, status=status)


def _as_typed(
    request: Request, upload: Upload, draft: Draft, form: DraftForm, edits: Edits, wrong: str
) -> HttpResponse:
    """The preview with everything that was typed, and the sentence that says why it cannot be kept as it is.

    Edits are by position, which another window may have changed since.
    """
    if form.cleaned_data.get("version", draft.version) != draft.version:
        return _changed_elsewhere(request, upload)
    return _preview(request, upload, draft, form, edits, wrong=wrong, status=422)


def _still_waiting() -> str:
    count = Upload.objects.waiting().count()
    return f" {count} more {'waits' if count == 1 else 'wait'} under Import." if count else ""


def _preset(chosen: str, likely: list[queries.Likely]) -> Event | None:
    """The event that was chosen, if it is not among the likely ones."""
    known = bool(chosen) and chosen.isascii() and chosen.isdigit()
    if not known or any(str(one.event.pk) == chosen for one in likely):
        return None
    return Event.objects.filter(pk=min(int(chosen), MAX_ID)).first()


def _known_encoding(draft: Draft) -> str:
    return draft.encoding if draft.encoding in dict(CHOICES) else ""


def _edited(draft: Draft, form: DraftForm, edits: Edits) -> Draft | str:
    """The draft as the form has it, or the sentence that says why it cannot be."""
    if not form.is_valid():
        return _first_error(form)
    try:
        changed = recut(with_kinds(draft, edits.kinds), edits.words, edits.joined)
    except WordsChanged as reason:
        return str(reason)
    edited = form.applied_to(changed)
    return replace(edited, version=form.cleaned_data["version"])


def _first_error(form: DraftForm | ReadAgainForm) -> str:
    return next(str(errors[0]) for errors in form.errors.values())


def _event_of(draft: Draft, request: Request) -> Event:
    if draft.event not in ("", NEW):
        return Event.objects.get(pk=int(draft.event))
    return services.event_named(draft.event_title, by=request.user)


def _changed_elsewhere(request: Request, upload: Upload) -> HttpResponse:
    present = access.upload_for_import(request.user, upload.pk)
    if stored := _stored(present):
        return _to_stored(request, stored)
    draft = services.draft_of_upload(present)
    return _preview(request, present, draft, wrong=CHANGED_ELSEWHERE, status=409)


def _stored(upload: Upload) -> Article | None:
    return upload.articles.select_related("event").order_by("-pk").first()


def _to_stored(request: Request, article: Article) -> HttpResponse:
    messages.info(request, "This upload is stored: here is its article.")
    return redirect(article)
