"""One article: its text, what is known of it, and what an admin may correct."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from articles import access, queries, services
from articles.forms import ArticleForm, PassageKindForm, page_asked_for
from articles.metadata import LANGUAGES
from articles.models import Article, Upload
from articles.text import shown
from config.requests import Request


@require_GET
def article(request: Request, pk: int) -> HttpResponse:
    found = access.article_for_reading(request.user, pk)
    tidying = "tidy" in request.GET and request.user.has_perm(access.EDIT_ARTICLES)
    shown_here = {
        "article": found,
        "page": queries.article_page(found, page_asked_for(request)),
        "language": LANGUAGES.get(found.language, "another language"),
        "upload_name": shown(found.upload.name) if found.upload else "",
        "tidying": tidying,
    }
    return render(request, "articles/article.html", shown_here)


@require_http_methods(["GET", "HEAD", "POST"])
def article_edit(request: Request, pk: int) -> HttpResponse:
    found = access.article_for_editing(request.user, pk)
    form = ArticleForm(request.POST) if request.method == "POST" else ArticleForm.of(found)
    if request.method == "POST" and form.is_valid():
        _save(found, form, request)
        messages.success(request, "What is known about this article is corrected.")
        return redirect(found)
    shown_here = {"article": found, "form": form}
    shown_here |= {"outlets": queries.outlet_names(), "events": queries.event_titles()}
    return render(request, "articles/article_edit.html", shown_here, status=422 if form.errors else 200)


def _save(found: Article, form: ArticleForm, request: Request) -> None:
    fields = form.cleaned_data
    same = fields["event_title"].casefold() == found.event.title.casefold()
    services.edit_article(
        found,
        title=fields["title"],
        author=fields["author"],
        published_on=fields["published"],
        outlet=fields["outlet"],
        language=fields["language"],
        url=fields["url"],
        event=found.event if same else services.event_named(fields["event_title"], by=request.user),
        by=request.user,
    )


@require_GET
def article_upload(request: Request, pk: int) -> HttpResponse:
    """The bytes as they came, as a download that no browser will run."""
    found = access.article_for_editing(request.user, pk)
    upload = get_object_or_404(Upload, pk=found.upload_id)
    name = f"{upload.sha256[:12]}.bin"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(bytes(upload.content), content_type="application/octet-stream", headers=headers)


@require_POST
def article_withdraw(request: Request, pk: int) -> HttpResponse:
    found = access.article_for_editing(request.user, pk)
    services.withdraw_article(found, by=request.user)
    messages.success(request, "The article is withdrawn: only admins see it, and it can be restored.")
    return redirect(found)


@require_POST
def article_restore(request: Request, pk: int) -> HttpResponse:
    found = access.article_for_editing(request.user, pk)
    services.restore_article(found, by=request.user)
    messages.success(request, "The article is shown again.")
    return redirect(found)


@require_POST
def passage_kind(request: Request, pk: int) -> HttpResponse:
    """Take one passage out of the article, or put it back."""
    found = access.article_for_editing(request.user, pk)
    form = PassageKindForm(request.POST)
    if not form.is_valid():
        messages.error(request, "There is no such passage; the page has been read again.")
        return redirect(f"{found.get_absolute_url()}?tidy")
    passage = get_object_or_404(found.passages, position=form.cleaned_data["position"])
    services.set_passage_kind(passage, form.cleaned_data["kind"], by=request.user)
    sheet = queries.sheet_of(passage.position)
    return redirect(f"{found.get_absolute_url()}?tidy&page={sheet}#P{passage.position + 1}")
