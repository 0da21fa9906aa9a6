"""What changes events, uploads and articles. Each function logs what it did and who asked for it."""

import logging
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.module_loading import import_string

from articles import discovery, queries
from articles.draft import BY_HAND, Draft, draft_of, has_body
from articles.models import Article, ArticleTerm, Event, Outlet, Passage, Upload
from articles.readers import read
from articles.reading import ASIDE, Limits, Unreadable

log = logging.getLogger(__name__)

UNDETERMINED = "und"  # BCP 47 for a text whose language nobody can tell
UNKNOWN_OUTLET = "Unknown outlet"


@dataclass(frozen=True)
class Received:
    """What became of bytes that came in: a new upload, one that already waits, or an article stored before."""

    upload: Upload
    is_new: bool
    article: Article | None = None


class Refused(ValueError):
    """This cannot be done; the message is one sentence for the person."""


def limits() -> Limits:
    return Limits(
        content_bytes=settings.ARTICLE_MAX_BYTES,
        characters=settings.ARTICLE_MAX_CHARACTERS,
        passages=settings.ARTICLE_MAX_PASSAGES,
    )


# Uploads


def receive_upload(
    content: bytes, *, name: str, media_type: str = "", by: User | None = None, event: str = ""
) -> Received:
    """Keep the bytes and a first reading of them; the same bytes are recognised and kept once.

    Raises Unreadable, and keeps nothing, if they cannot become an article.
    """
    digest = sha256(content).hexdigest()
    if known := _known(digest):
        return known
    name = safe_name(name)
    reading = read(content, name=name, media_type=media_type, limits=limits())
    try:
        with transaction.atomic():
            upload = Upload.objects.create(
                name=name,
                media_type=_printable(media_type)[:100],
                sha256=digest,
                content=content,
                size=len(content),
                reading=draft_of(reading, event=event).to_json(),
                uploaded_by=by,
            )
    except IntegrityError:  # the same bytes came in twice at the same moment
        return _known(digest) or _raise(Unreadable("This file is just being received; look among those that wait."))
    log.info("received upload %s (%s bytes, sha-256 %s) from %s", upload.pk, upload.size, digest, by)
    return Received(upload, is_new=True)


def _known(digest: str) -> Received | None:
    upload = Upload.objects.defer("content").filter(sha256=digest).first()
    if upload is None:
        return None
    article = Article.objects.select_related("event", "outlet").filter(upload=upload).order_by("-pk").first()
    return Received(upload, is_new=False, article=article)


def _raise(error: Exception) -> Any:
    raise error


def safe_name(name: str) -> str:
    """The last part of a file's name, without what could steer a terminal, a header or a folder."""
    last = _printable(name).replace("\\", "/").rsplit("/", 1)[-1].strip()
    return last[:200] or "unnamed"


def _printable(words: str) -> str:
    return "".join(sign for sign in words if sign.isprintable())


def draft_of_upload(upload: Upload) -> Draft:
    """The draft as it was last kept; read from the bytes if there is none yet."""
    if upload.reading is None:
        reading = read(bytes(upload.content), name=upload.name, media_type=upload.media_type, limits=limits())
        upload.reading = draft_of(reading).to_json()
        Upload.objects.filter(pk=upload.pk, reading=None).update(reading=upload.reading)
    return Draft.from_json(upload.reading)


def read_again(upload: Upload, *, encoding: str, repair: bool, seen: int) -> Draft | None:
    """Read the bytes anew with another encoding or repaired; None if the draft was changed since version `seen`.

    What was chosen about the event stays; everything that is read from the text is found anew.
    """
    reading = read(
        bytes(upload.content),
        name=upload.name,
        media_type=upload.media_type,
        encoding=encoding,
        repair=repair,
        limits=limits(),
    )
    old = draft_of_upload(upload)
    draft = replace(draft_of(reading, repair=repair, event=old.event), event_title=old.event_title, version=seen)
    return save_draft(upload, draft)


def save_draft(upload: Upload, draft: Draft) -> Draft | None:
    """Keep an edited draft as the next version; None if somebody else has kept another one since."""
    kept = replace(draft, version=draft.version + 1)
    waiting = Upload.objects.filter(pk=upload.pk, articles=None, reading__version=draft.version)
    # By id, because an update that looks at another table cannot be written the same way on both databases.
    changed = Upload.objects.filter(pk__in=list(waiting.values_list("pk", flat=True)), reading__version=draft.version)
    return kept if changed.update(reading=kept.to_json()) == 1 else None


def discard_upload(upload: Upload, *, by: User) -> None:
    """Forget an upload that was not stored, and its bytes."""
    if upload.articles.exists():
        raise Refused("This was stored as an article meanwhile; withdraw the article instead.")
    log.info("upload %s (sha-256 %s) discarded by %s", upload.pk, upload.sha256, by)
    upload.delete()


# Articles


@transaction.atomic
def store_article(upload: Upload, draft: Draft, *, event: Event, by: User | None = None) -> Article:
    """Store the draft as an article of `event`, with its passages and terms; all of it or nothing.

    A second call for the same upload gives the article that the first one stored.
    """
    locked = Upload.objects.select_for_update(of=("self",)).defer("content").get(pk=upload.pk)
    if stored := locked.articles.first():
        return stored
    if not has_body(draft):
        raise Refused("Nothing is left of the text; put back at least one passage.")
    article = Article.objects.create(
        event=event,
        outlet=outlet_named(draft.outlet or UNKNOWN_OUTLET),
        title=draft.title[:500],
        author=draft.author[:300],
        published_on=date.fromisoformat(draft.published) if draft.published else None,
        language=draft.language or UNDETERMINED,
        url=draft.url[:2000],
        text=draft.text,
        upload=locked,
        created_by=by,
    )
    Passage.objects.bulk_create(_passages(article, draft), batch_size=1_000)
    index_article(article)
    _date_event(event, article)
    # The draft has done its work: the article has the text, the upload has the bytes.
    Upload.objects.filter(pk=locked.pk).update(reading=None)
    log.info("stored article %s in event %s with %s passages, for %s", article.pk, event.pk, len(draft.passages), by)
    _enqueue_stored(article.pk)
    return article


def _passages(article: Article, draft: Draft) -> list[Passage]:
    return [
        Passage(
            article=article,
            position=position,
            paragraph=span.paragraph,
            start=span.start,
            end=span.end,
            kind=span.kind,
            reason=span.reason if span.kind == ASIDE else "",
        )
        for position, span in enumerate(draft.passages)
    ]


def _date_event(event: Event, article: Article) -> None:
    """An event without a day gets that of its first dated article, and an earlier one if a neighbour told of it before.

    A day that is further off was chosen by somebody, and stays.
    """
    if day := article.published_on:
        undated = Q(happened_on=None)
        told_before = Q(happened_on__gt=day, happened_on__lte=day + timedelta(days=discovery.NEAR))
        Event.objects.filter(undated | told_before, pk=event.pk).update(happened_on=day)


def _enqueue_stored(article_id: int) -> None:
    """Hand the article to whoever compares articles; this app does not know who that is.

    The task is a row of the same transaction: it is there if and only if the article is.
    """
    import_string(settings.ARTICLE_STORED_TASK).enqueue(article_id)


def _enqueue_sorted(article_id: int) -> None:
    """Tell whoever compares articles that other passages of it count now."""
    import_string(settings.ARTICLE_SORTED_TASK).enqueue(article_id)


def index_article(article: Article) -> None:
    """Write the postings by which the article is found when another one tells of the same event."""
    terms = discovery.best_terms(queries.about_article(article))
    ArticleTerm.objects.filter(article=article).delete()
    ArticleTerm.objects.bulk_create(
        ArticleTerm(article=article, term=term[:40], day=article.published_on, weight=weight)
        for term, weight in terms.items()
    )


def outlet_named(name: str) -> Outlet:
    """The outlet of this name, whatever the case; made if there is none."""
    name = " ".join(name.split())[:200]
    return Outlet.objects.filter(name__iexact=name).first() or Outlet.objects.get_or_create(name=name)[0]


@transaction.atomic
def edit_article(
    article: Article,
    *,
    title: str,
    author: str,
    published_on: date | None,
    outlet: str,
    language: str,
    url: str,
    event: Event,
    by: User,
) -> None:
    """Correct what is known about an article. Its text stays."""
    moved, translated = event.pk != article.event_id, language != article.language
    article.title, article.author, article.published_on = title, author, published_on
    article.outlet, article.language, article.url, article.event = outlet_named(outlet), language, url, event
    article.save(update_fields=["title", "author", "published_on", "outlet", "language", "url", "event"])
    ArticleTerm.objects.filter(article=article).update(day=published_on)
    log.info("article %s edited by %s%s", article.pk, by, f", moved to event {event.pk}" if moved else "")
    if moved:
        _enqueue_stored(article.pk)
    if translated:  # what is foreign in it is another question now, and so is how it is paired
        _enqueue_sorted(article.pk)


def withdraw_article(article: Article, *, by: User) -> bool:
    """Hide the article and keep it; False if it was withdrawn already."""
    shown = Article.objects.filter(pk=article.pk, withdrawn_at=None)
    changed = shown.update(withdrawn_at=timezone.now()) == 1
    if changed:
        log.info("article %s withdrawn by %s", article.pk, by)
    return changed


@transaction.atomic
def restore_article(article: Article, *, by: User) -> bool:
    """Show a withdrawn article again; False if it was not withdrawn."""
    changed = Article.objects.filter(pk=article.pk).exclude(withdrawn_at=None).update(withdrawn_at=None) == 1
    if changed:
        log.info("article %s restored by %s", article.pk, by)
        _enqueue_stored(article.pk)
    return changed


@transaction.atomic
def set_passage_kind(passage: Passage, kind: str, *, by: User) -> bool:
    """Take a passage out of the article or put it back; False if it was of that kind already. The text stays."""
    reason = BY_HAND if kind == ASIDE else ""
    changed = Passage.objects.filter(pk=passage.pk).exclude(kind=kind).update(kind=kind, reason=reason) == 1
    if changed:
        log.info("passage %s of article %s made %s by %s", passage.position, passage.article_id, kind, by)
        _enqueue_sorted(passage.article_id)
    return changed


# Events


def create_event(*, title: str, happened_on: date | None = None, summary: str = "", by: User | None = None) -> Event:
    event = Event.objects.create(title=_in_one_line(title)[:300], happened_on=happened_on, summary=summary)
    log.info("event %s created by %s", event.pk, by)
    return event


def event_named(title: str, *, by: User | None = None) -> Event:
    """The newest event of this title, whatever the case; made if there is none."""
    title = _in_one_line(title)[:300]
    found = Event.objects.filter(title__iexact=title).order_by("-pk").first()
    return found or create_event(title=title, by=by)


def rename_event(event: Event, *, title: str, happened_on: date | None, summary: str, by: User) -> None:
    event.title, event.happened_on, event.summary = _in_one_line(title), happened_on, summary
    event.save(update_fields=["title", "happened_on", "summary"])
    log.info("event %s renamed by %s", event.pk, by)


@transaction.atomic
def delete_event(event: Event, *, by: User) -> None:
    """Delete an event that has no article, not even a withdrawn one."""
    if Article.objects.filter(event=event).exists():
        raise Refused("An event with articles cannot be deleted; move or withdraw them first.")
    log.info("event %s (%s) deleted by %s", event.pk, event, by)
    event.delete()


def _in_one_line(words: str) -> str:
    return " ".join(words.split())


def place(draft: Draft, *, by: User | None = None) -> Event:
    """The event that the draft belongs to by itself: a likely one that is sure enough, else a new one."""
    likely = queries.likely_events(draft)
    if likely and likely[0].is_sure:
        return likely[0].event
    return create_event(
        title=draft.title, happened_on=date.fromisoformat(draft.published) if draft.published else None, by=by
    )
