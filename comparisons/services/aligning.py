"""Laying two articles side by side and running the aligner on them."""

import logging
from datetime import timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone

from articles.models import Article, Passage
from comparisons import aligner
from comparisons.aligner import Pairing, Sides
from comparisons.encoder import SENTENCES_CAP, encoder, vectors_wanted
from comparisons.models import Absence, Alignment, AlignmentQuerySet, Link
from comparisons.services.encoding import encode_article, is_encoded, stored_matrices
from comparisons.services.suggesting import suggest_anew

log = logging.getLogger(__name__)

# Longer than the largest allowed pair takes; an alignment that has run for longer was left by a worker that died.
STALE_AFTER = timedelta(minutes=15)

Evidence = Alignment.Evidence


def compare(one: Article, other: Article) -> Alignment:
    """The alignment of two articles, queued if it is new; the more authoritative or earlier article is its left."""
    found = Alignment.objects.between(one, other).first()
    if found:
        return found
    left, right = sorted((one, other), key=_precedence)
    try:
        with transaction.atomic():
            return Alignment.objects.create(left=left, right=right)
    except IntegrityError:  # a colleague opened the same pair at the same moment
        return Alignment.objects.between(one, other).get()


def pair(article: Article) -> list[Alignment]:
    """Queue `article` with the newest others of its event, at most PAIRS_AT_ONCE; further pairs wait to be opened."""
    others = article.event.articles.shown().exclude(pk=article.pk).select_related("outlet").defer("text")
    return [compare(article, other) for other in others.order_by("-pk")[: settings.PAIRS_AT_ONCE]]


def is_quick(alignment: Alignment) -> bool:
    """Whether a person can wait for it: ALIGN_WHILE_WAITING passages at most on both sides, and none to be encoded."""
    passages = Passage.objects.filter(article__in=(alignment.left_id, alignment.right_id))
    if passages.count() > settings.ALIGN_WHILE_WAITING:
        return False
    return not _wants_vectors(alignment) or all(map(is_encoded, (alignment.left, alignment.right)))


def queue(alignment: Alignment) -> None:
    """Put a finished or failed alignment back in line; one that is running goes on."""
    idle = Alignment.objects.filter(pk=alignment.pk).exclude(state=Alignment.State.RUNNING)
    idle.update(state=Alignment.State.QUEUED, reason="")


def outdated() -> AlignmentQuerySet:
    """What a new run would see with other eyes: made by another aligner, or short of an encoder that is here now."""
    stale = ~Q(aligner=aligner.VERSION)
    if encoder():
        stale |= Q(evidence=Evidence.NO_ENCODER)
    return Alignment.objects.filter(stale).exclude(finished_at=None)


def run_aligner(alignment: Alignment, *, encoding: bool = False) -> bool:
    """Align anew, then detect; keep what people decided. False if another worker is at it.

    A failure is recorded, not raised; one of a detector is logged, and the pair is aligned nevertheless.
    With `encoding`, vectors that are wanted and not stored are made first, for which the encoder is loaded: for workers
    and commands. Without, such a pair is aligned by letters alone.
    """
    if not _claim(alignment):
        return False
    try:
        if encoding and _wants_vectors(alignment):
            _encode(alignment)
        found = _findings(alignment)
        with transaction.atomic():
            _replace_proposed(alignment, found)
    except Exception:
        log.exception("alignment %s of articles %s failed", alignment.pk, alignment)
        _fail(alignment, "The aligner stopped on this pair; the log has the details. It can be run again.")
        return True
    suggest_anew(alignment)
    return True


def _precedence(article: Article) -> tuple[bool, bool, str, int]:
    day = article.published_on
    return article.outlet.kind != "official", day is None, day.isoformat() if day else "", article.pk


def _claim(alignment: Alignment) -> bool:
    idle = ~Q(state=Alignment.State.RUNNING) | Q(started_at__lt=timezone.now() - STALE_AFTER)
    changes = {"state": Alignment.State.RUNNING, "started_at": timezone.now(), "reason": ""}
    return Alignment.objects.filter(idle, pk=alignment.pk).update(**changes) == 1


def _wants_vectors(alignment: Alignment) -> bool:
    return vectors_wanted((alignment.left.language, alignment.right.language))


def _encode(alignment: Alignment) -> None:
    """Both sides, unless the first fails: one record in the log is enough."""
    all(map(encode_article, (alignment.left, alignment.right)))


def _finish(alignment: Alignment, evidence: str) -> None:
    changes = {"aligner": aligner.VERSION, "evidence": evidence, "finished_at": timezone.now()}
    _tell(alignment, state=Alignment.State.DONE, **changes)


def _fail(alignment: Alignment, reason: str) -> None:
    """Record why; what an earlier run has found still stands, and so does its time."""
    _tell(alignment, state=Alignment.State.FAILED, reason=reason)


def _tell(alignment: Alignment, **changes: Any) -> None:
    Alignment.objects.filter(pk=alignment.pk).update(**changes, revision=F("revision") + 1)
    alignment.refresh_from_db()


class _Passages:
    """An article's passages as the aligner takes them: ids and texts in their order, and which are titles."""

    def __init__(self, article: Article) -> None:
        spans = list(article.passages.aligned().values_list("pk", "start", "end", "kind"))
        self.ids = [pk for pk, *_ in spans]
        self.texts = [article.text[start:end] for _, start, end, _ in spans]
        self.titles = {index for index, (*_, kind) in enumerate(spans) if kind == Passage.Kind.TITLE}


class _Findings(NamedTuple):
    """What the aligner says, with the ids that its indices stand for, and what it went by."""

    pairings: list[Pairing]
    left_ids: list[int]
    right_ids: list[int]
    evidence: str


def _findings(alignment: Alignment) -> _Findings:
    left, right = _Passages(alignment.left), _Passages(alignment.right)
    evidence, vectors = _stored_vectors(alignment, left, right)
    pairings = aligner.align(
        left.texts, right.texts, vectors=vectors, left_titles=left.titles, right_titles=right.titles
    )
    return _Findings(pairings, left.ids, right.ids, evidence)


def _stored_vectors(alignment: Alignment, left: _Passages, right: _Passages) -> tuple[str, Sides | None]:
    """The vectors of both sides where they are wanted and stored; else None; and what that makes the evidence."""
    if not _wants_vectors(alignment) or not left.ids or not right.ids:
        return Evidence.LETTERS, None
    if max(len(left.ids), len(right.ids)) > SENTENCES_CAP:
        return Evidence.TOO_LONG, None
    here = stored_matrices(alignment.left, left.ids)
    there = stored_matrices(alignment.right, right.ids) if here else None
    return (Evidence.VECTORS, Sides(here, there)) if here and there else (Evidence.NO_ENCODER, None)


def _replace_proposed(alignment: Alignment, found: _Findings) -> None:
    """Swap the untouched proposals for the new ones; a pair or an absence that a person decided on stays as it is."""
    _finish(alignment, found.evidence)  # takes the row lock: decisions wait until the links are whole
    alignment.links.untouched().delete()
    decided = set(alignment.links.values_list("left", "right"))
    absent = set(Absence.objects.filter(alignment=alignment).values_list("passage", flat=True))
    proposed = ((found.left_ids[p.left], found.right_ids[p.right], p) for p in found.pairings)
    Link.objects.bulk_create(
        Link(alignment=alignment, left_id=left, right_id=right, score=p.score, extent=p.extent)
        for left, right, p in proposed
        if (left, right) not in decided and not {left, right} & absent
    )
