"""Loading an object is the permission check: 404 for what is not there, 403 for what is not theirs to see or do."""

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.models import User as Account
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404

from articles.models import MAX_ID, Article, Event, Upload

User = Account | AnonymousUser

READ = "articles.view_article"
UPLOAD = "articles.add_article"
EDIT_ARTICLES = "articles.change_article"
EDIT_EVENTS = "articles.change_event"


def require(user: User, right: str) -> None:
    """Return if `user` has `right`, else raise PermissionDenied with the sentence that the person is shown."""
    if user.has_perm(right):
        return
    if not user.has_perm(READ):
        raise PermissionDenied("Your account has no role yet. Ask an admin to make you analyst, editor or admin.")
    raise PermissionDenied("Your role does not include this. Ask an admin if you need it.")


def event_for_reading(user: User, pk: int) -> Event:
    require(user, READ)
    return get_object_or_404(Event, pk=min(pk, MAX_ID))


def event_for_editing(user: User, pk: int) -> Event:
    require(user, EDIT_EVENTS)
    return get_object_or_404(Event, pk=min(pk, MAX_ID))


def article_for_reading(user: User, pk: int) -> Article:
    """A withdrawn article is there only for those who may restore it."""
    require(user, READ)
    articles = Article.objects.select_related("event", "outlet", "upload").defer("upload__content")
    if not user.has_perm(EDIT_ARTICLES):
        articles = articles.shown()
    return get_object_or_404(articles, pk=min(pk, MAX_ID))


def article_for_editing(user: User, pk: int) -> Article:
    require(user, EDIT_ARTICLES)
    return get_object_or_404(Article.objects.select_related("event", "outlet"), pk=min(pk, MAX_ID))


def upload_for_import(user: User, pk: int) -> Upload:
    require(user, UPLOAD)
    return get_object_or_404(Upload, pk=min(pk, MAX_ID))
