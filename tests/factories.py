"""Objects for tests: each call says only what matters to its test, and gets defaults that collide with nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import count
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Event, Outlet, Passage, Upload
from articles.services import receive_upload
from comparisons.models import Absence, Alignment, Category, Comment, Divergence, Link, Rule
from comparisons.services.registering import note_changes

_numbers = count(1)

SENTENCES = ("The bridge opened on Monday.", "Three people had died.", "The harbour authority apologised.")


def make_event(title: str = "", *, happened_on: date | None = date(2025, 3, 3), summary: str = "") -> Event:
    return Event.objects.create(title=title or f"Event {next(_numbers)}", happened_on=happened_on, summary=summary)


def make_outlet(name: str = "", *, kind: str = Outlet.Kind.NEWSPAPER, country: str = "") -> Outlet:
    return Outlet.objects.create(name=name or f"Outlet {next(_numbers)}", kind=kind, country=country)


def make_upload(content: bytes = b"", *, name: str = "article.txt", by: User | None = None) -> Upload:
    """An upload that waits to be stored, read as one that came in by the form is."""
    content = content or f"Heading {next(_numbers)}\n\nThe bridge opened on Monday. Three people had died.".encode()
    return receive_upload(content, name=name, by=by).upload


def make_article(
    event: Event | None = None,
    *,
    sentences: Sequence[str] = SENTENCES,
    title: str = "",
    outlet: Outlet | None = None,
    language: str = "en",
    published_on: date | None = date(2025, 3, 3),
    asides: Iterable[int] = (),
    titles: Iterable[int] = (),
    **fields: object,
) -> Article:
    """An article whose passages are `sentences`, a paragraph each; those at `asides` and `titles` have that kind."""
    article = Article.objects.create(
        event=event or make_event(),
        outlet=outlet or make_outlet(),
        title=title or f"Article {next(_numbers)}",
        language=language,
        published_on=published_on,
        text="\n".join(sentences),
        **fields,
    )
    kinds = dict.fromkeys(asides, Passage.Kind.ASIDE) | dict.fromkeys(titles, Passage.Kind.TITLE)
    start = 0
    for position, sentence in enumerate(sentences):
        kind = kinds.get(position, Passage.Kind.BODY)
        make_passage(article, position, start, start + len(sentence), kind=kind)
        start += len(sentence) + 1
    return article


def make_passage(article: Article, position: int, start: int, end: int, *, kind: str = Passage.Kind.BODY) -> Passage:
    reason = "navigation" if kind == Passage.Kind.ASIDE else ""
    return Passage.objects.create(
        article=article, position=position, paragraph=position, start=start, end=end, kind=kind, reason=reason
    )


def make_alignment(
    left: Article | None = None,
    right: Article | None = None,
    *,
    links: Iterable[tuple[int, ...]] = (),
    state: str = Alignment.State.DONE,
) -> Alignment:
    """Two articles side by side; `links` are (left position, right position) or (left, right, score)."""
    left = left or make_article()
    right = right or make_article(left.event)
    finished_at = timezone.now() if state == Alignment.State.DONE else None
    alignment = Alignment.objects.create(left=left, right=right, state=state, finished_at=finished_at)
    for link in links:
        make_link(alignment, *link)
    return alignment


def make_link(
    alignment: Alignment | None = None,
    left: int = 0,
    right: int = 0,
    score: int = 90,
    *,
    status: str = Link.Status.PROPOSED,
    extent: str = Link.Extent.FULL,
    made_by: User | None = None,
    touched: bool | None = None,
) -> Link:
    """A link between the passages at these positions; one that is no longer proposed counts as touched."""
    alignment = alignment or make_alignment()
    return Link.objects.create(
        alignment=alignment,
        left=alignment.left.passages.get(position=left),
        right=alignment.right.passages.get(position=right),
        score=score,
        status=status,
        extent=extent,
        made_by=made_by,
        touched=status != Link.Status.PROPOSED if touched is None else touched,
    )


def make_absence(alignment: Alignment, passage: Passage, *, made_by: User) -> Absence:
    return Absence.objects.create(alignment=alignment, passage=passage, made_by=made_by)


def make_divergence(
    alignment: Alignment | None = None,
    *,
    left: int | None = 0,
    right: int | None = None,
    left_words: str = "",
    right_words: str = "",
    category: str = "omission",
    severity: int = Divergence.Severity.MINOR,
    status: str = Divergence.Status.OPEN,
    note: str = "",
    made_by: User | None = None,
) -> Divergence:
    """A flag on the passages at positions `left` and `right`: on these words in them, or on the whole passage."""
    alignment = alignment or make_alignment()
    made = Divergence.objects.create(
        alignment=alignment,
        category=Category.objects.get(slug=category),
        severity=severity,
        status=status,
        note=note,
        made_by=made_by,
        **_anchor("left", alignment.left, left, left_words),
        **_anchor("right", alignment.right, right, right_words),
    )
    note_changes([made.pk])
    return made


def make_suggestion(
    alignment: Alignment | None = None, *, significance: int = 50, detector: str = "number", **told: Any
) -> Divergence:
    """What a detector offers, and nobody has judged; the rest as for `make_divergence`."""
    made = make_divergence(alignment, **({"category": "number"} | told), status=Divergence.Status.SUGGESTED)
    made.significance, made.detector, made.score = significance, detector, 90
    made.save()
    return made


def make_comment(divergence: Divergence, text: str = "Are you sure?", *, by: User) -> Comment:
    return Comment.objects.create(divergence=divergence, text=text, author=by)


def _anchor(side: str, article: Article, position: int | None, words: str) -> dict[str, object]:
    if position is None:
        return {}
    passage = article.passages.get(position=position)
    quote = words or passage.text
    start = article.text.index(quote, passage.start, passage.end)
    return {
        f"{side}_passage": passage,
        f"{side}_start": start,
        f"{side}_end": start + len(quote),
        f"{side}_quote": quote,
    }


def make_rule(
    event: Event | None = None,
    *,
    made_by: User,
    category: str = "omission",
    left: str = "",
    right: str = "",
    why: str = "",
) -> Rule:
    """A rule in force, of folded words; without an event it holds everywhere."""
    return Rule.objects.create(
        event=event,
        category=Category.objects.get(slug=category),
        left=left,
        right=right,
        why=why,
        made_by=made_by,
    )
