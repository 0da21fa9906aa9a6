"""The list of events: who tells of each, how far it is reviewed, what is open. Queries do not grow with the list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Count, Min, Q
from django.db.models.functions import Coalesce

from articles.models import Article, Event
from comparisons.models import Divergence, Link

EVENTS_A_PAGE = 30
# Of a text that was searched, so many letters on both sides of the first word found.
SNIPPET = 90


@dataclass(frozen=True)
class Snippet:
    """Where a word was found: the article, and the text before, at and after it."""

    article: Article
    before: str
    found: str
    after: str


@dataclass(frozen=True)
class EventEntry:
    event: Event
    versions: tuple[Article, ...]
    links: int
    decided: int
    open_divergences: int
    snippet: Snippet | None

    @property
    def languages(self) -> list[str]:
        return sorted({version.language for version in self.versions})

    @property
    def percent_decided(self) -> int:
        return 100 * self.decided // self.links if self.links else 0


@dataclass(frozen=True)
class EventList:
    entries: tuple[EventEntry, ...]
    page: Page
    words: str


def event_list(words: str = "", number: int = 1) -> EventList:
    """A page of events, the newest first; with `words`, those whose titles or texts have all of them."""
    events = Event.objects.telling(words) if words else Event.objects.all()
    page = Paginator(events.newest_first(), EVENTS_A_PAGE).get_page(number)
    return EventList(tuple(_entries(list(page), words)), page, words)


def _entries(events: Sequence[Event], words: str) -> Iterable[EventEntry]:
    versions = _versions(events)
    decided = _decided(events)
    open_divergences = _open_divergences(events)
    snippets = _snippets(events, words) if words else {}
    for event in events:
        yield EventEntry(
            event,
            tuple(versions.get(event.pk, ())),
            *decided.get(event.pk, (0, 0)),
            open_divergences.get(event.pk, 0),
            snippets.get(event.pk),
        )


def _versions(events: Sequence[Event]) -> dict[int, list[Article]]:
    articles = Article.objects.shown().filter(event__in=events).select_related("outlet").defer("text")
    found: dict[int, list[Article]] = {}
    for article in articles.in_reading_order():
        found.setdefault(article.event_id, []).append(article)
    return found


def _decided(events: Sequence[Event]) -> dict[int, tuple[int, int]]:
    """All standing links and the confirmed ones, by event."""
    links = (
        Link.objects.standing()
        .in_sight()
        .filter(
            alignment__left__event__in=events, alignment__left__withdrawn_at=None, alignment__right__withdrawn_at=None
        )
    )
    counted = links.values("alignment__left__event").annotate(
        every=Count("pk"), confirmed=Count("pk", filter=Q(status=Link.Status.CONFIRMED))
    )
    return {row["alignment__left__event"]: (row["every"], row["confirmed"]) for row in counted}


def _open_divergences(events: Sequence[Event]) -> dict[int, int]:
    told = Coalesce("left_passage__article__event", "right_passage__article__event")
    flags = Divergence.objects.kept().open().readable()
    counted = flags.annotate(event=told).filter(event__in=[event.pk for event in events])
    return dict(counted.values("event").annotate(every=Count("pk")).values_list("event", "every"))


def _snippets(events: Sequence[Event], words: str) -> dict[int, Snippet]:
    """Of each event the first article that has the first word in its text."""
    word = words.split()[0]
    telling = Article.objects.shown().filter(event__in=events, text__icontains=word)
    # One of each event: the texts of five hundred versions are not loaded to quote one.
    first = telling.order_by().values("event").annotate(first=Min("pk")).values("first")
    articles = Article.objects.filter(pk__in=first).select_related("outlet")
    return {article.event_id: _snippet(article, word) for article in articles}


def _snippet(article: Article, word: str) -> Snippet:
    # A letter that casefolds to two moves the place a little; the snippet is then a few letters off, no more.
    at = max(article.text.lower().find(word.lower()), 0)
    start, end = max(at - SNIPPET, 0), at + len(word)
    before = ("…" if start else "") + article.text[start:at]
    return Snippet(article, before, article.text[at:end], article.text[end : end + SNIPPET] + "…")
