"""What the pages show, put together from several models."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from django.core.paginator import Page, Paginator
from django.db.models import Sum
from django.db.models.fields.json import KT

from articles import discovery
from articles.discovery import About, days_between
from articles.draft import NO_EDITS, Draft, Edits, counts, in_one_line, is_touched, shown_for_cutting, words_changed
from articles.marks import Mark, Piece, marks_awaited, marks_of_article, marks_of_draft, pieces
from articles.models import Article, ArticleTerm, Event, Outlet, Passage, Upload
from articles.reading import ASIDE, Span
from articles.text import shown

CANDIDATES = 50  # articles compared exactly
LIKELY = 5  # events shown
SUGGESTED = 300  # names offered while typing
PASSAGES_A_PAGE = 300  # with what it takes to edit them
PASSAGES_A_SHEET = 1_000  # to be read

# Likely events


@dataclass(frozen=True)
class Likely:
    """An event that a draft may tell of, and why."""

    event: Event
    article: Article  # the one in it that is nearest
    closeness: float
    words: tuple[str, ...]
    apart: str
    is_sure: bool

    @property
    def percent(self) -> int:
        return round(100 * self.closeness)

    @property
    def is_copy(self) -> bool:
        return self.closeness >= discovery.COPY


def likely_events(draft: Draft) -> list[Likely]:
    """The events that the draft may tell of, the likeliest first, each with its nearest article."""
    day = _day(draft.published)
    mine = discovery.about(_words(draft.text, draft.passages))
    articles = _candidates(discovery.best_terms(mine), day)
    texts = _aligned_texts(articles)
    near = discovery.nearness(mine, [discovery.about(texts[article.pk]) for article in articles])
    ranked = sorted(zip(near, articles, strict=True), key=lambda pair: (-pair[0].closeness, pair[1].pk))
    found: dict[int, Likely] = {}
    for nearness, article in ranked:
        if nearness.closeness >= discovery.SHOWN and article.event_id not in found:
            found[article.event_id] = _likely(nearness, article, day)
    far = _far_from(day, list(found)) if day else set()
    shown_here = [likely for likely in found.values() if likely.is_sure or likely.event.pk not in far]
    return sorted(shown_here, key=lambda likely: not likely.is_sure)[:LIKELY]


def _far_from(day: date, events: list[int]) -> set[int]:
    """Those of the events that were told of on other days only, all of them known."""
    told: dict[int, list[date | None]] = {}
    for event, other in Article.objects.shown().filter(event__in=events).values_list("event", "published_on"):
        told.setdefault(event, []).append(other)
    return {event for event, days in told.items() if all(discovery.is_far(day, other) for other in days)}


def _likely(nearness: discovery.Nearness, article: Article, day: date | None) -> Likely:
    return Likely(
        event=article.event,
        article=article,
        closeness=nearness.closeness,
        words=nearness.shared,
        apart=days_between(day, article.published_on),
        is_sure=discovery.is_placed(nearness.closeness, day, article.published_on),
    )


def _candidates(terms: dict[str, float], day: date | None) -> list[Article]:
    """The articles that share most of the terms: first those of the same days, then of any."""
    postings = ArticleTerm.objects.filter(term__in=list(terms), article__withdrawn_at=None)
    window = timedelta(days=discovery.WINDOW)
    near = _best(postings.filter(day__range=(day - window, day + window))) if day else []
    keys = list(dict.fromkeys([*near, *_best(postings)]))[:CANDIDATES]
    articles = Article.objects.select_related("event", "outlet").in_bulk(keys)
    return [articles[key] for key in keys if key in articles]


def _best(postings: object) -> list[int]:
    totals = postings.values("article").annotate(total=Sum("weight")).order_by("-total", "-article")  # type: ignore[attr-defined]
    return [row["article"] for row in totals[:CANDIDATES]]


def about_article(article: Article) -> About:
    """What an article is about, by the beginning of what is aligned of it."""
    return discovery.about(_aligned_texts([article])[article.pk])


def _aligned_texts(articles: Sequence[Article]) -> dict[int, str]:
    """The beginning of each article's text without its asides."""
    aligned = Passage.objects.aligned().filter(article__in=articles, start__lt=discovery.LOOKED_AT)
    pieces: dict[int, list[str]] = {article.pk: [] for article in articles}
    texts = {article.pk: article.text for article in articles}
    for pk, start, end in aligned.values_list("article", "start", "end"):
        pieces[pk].append(texts[pk][start:end])
    return {pk: "\n".join(words) for pk, words in pieces.items()}


def _words(text: str, passages: Sequence[Span]) -> str:
    return "\n".join(text[span.start : span.end] for span in passages if span.kind != ASIDE)


# Uploads that wait


@dataclass(frozen=True)
class Waiting:
    pk: int
    name: str
    size: int
    uploaded_at: datetime
    title: str
    outlet: str
    language: str
    published: date | None


def waiting_uploads() -> list[Waiting]:
    """The uploads that are not stored yet, the newest first; without their bytes and texts."""
    waiting = Upload.objects.waiting().exclude(reading=None).order_by("-pk")
    facts = {name: KT(f"reading__{name}") for name in ("title", "outlet", "language", "published")}
    rows = waiting.annotate(**facts).values_list("pk", "name", "size", "uploaded_at", *facts)
    return [
        Waiting(pk, shown(name), size, at, title, outlet, language, _day(day))
        for pk, name, size, at, title, outlet, language, day in rows
    ]


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


# The preview


@dataclass(frozen=True)
class DraftPassage:
    position: int
    number: int
    words: str  # on one line
    pieces: list[Piece]  # the same, cut where words are marked
    typed: str  # the same, as somebody is cutting it
    kind: str
    reason: str
    begins_paragraph: bool
    is_last: bool
    is_touched: bool  # whether it was cut or joined and is not kept yet
    is_joined: bool
    wrong: str  # why what was typed cannot be kept


@dataclass(frozen=True)
class PassagePage:
    """The passages of a draft, or as many of them as one page can hold."""

    passages: list[DraftPassage]
    number: int
    pages: int
    kept: int
    left_out: int
    marked: int  # how many words, or words that stand together, are marked on all pages

    @property
    def previous(self) -> int:
        return self.number - 1

    @property
    def following(self) -> int:
        return self.number + 1 if self.number < self.pages else 0


def passage_page(draft: Draft, number: int, edits: Edits = NO_EDITS) -> PassagePage:
    """One page of the passages, with the edits that are not kept yet as they were typed."""
    pages = max(1, -(-len(draft.passages) // PASSAGES_A_PAGE))
    number = min(max(number, 1), pages)
    first = (number - 1) * PASSAGES_A_PAGE
    within = range(first, min(first + PASSAGES_A_PAGE, len(draft.passages)))
    kept, left_out = counts(draft)
    marks = marks_of_draft(draft)
    passages = [_draft_passage(draft, at, edits, marks) for at in within]
    return PassagePage(passages, number, pages, kept, left_out, len(marks))


def _draft_passage(draft: Draft, at: int, edits: Edits, marks: list[Mark]) -> DraftPassage:
    span = draft.passages[at]
    before = draft.passages[at - 1].paragraph if at else None
    words = shown_for_cutting(draft.text, span)
    typed = edits.words.get(at, words)
    return DraftPassage(
        position=at,
        number=at + 1,
        words=words,
        pieces=[
            Piece(in_one_line(piece.words), piece.mark) for piece in pieces(draft.text, span.start, span.end, marks)
        ],
        typed=typed,
        kind=edits.kinds.get(at, span.kind),
        reason=span.reason,
        begins_paragraph=span.paragraph != before,
        is_last=at + 1 == len(draft.passages),
        is_touched=at in edits.joined or is_touched(typed, words),
        is_joined=at in edits.joined,
        wrong=words_changed(draft, typed, at),
    )


def outlet_names() -> list[str]:
    return list(Outlet.objects.values_list("name", flat=True)[:SUGGESTED])


def event_titles() -> list[str]:
    return list(dict.fromkeys(Event.objects.newest_first().values_list("title", flat=True)[:SUGGESTED]))


# The article page


@dataclass(frozen=True)
class ShownPassage:
    position: int
    number: int
    words: str
    pieces: list[Piece]  # the same, cut where words are marked
    kind: str
    reason: str


@dataclass(frozen=True)
class Paragraph:
    passages: list[ShownPassage]

    @property
    def kind(self) -> str:
        """What all its passages are, or body if they differ."""
        kinds = {passage.kind for passage in self.passages}
        return kinds.pop() if len(kinds) == 1 else Passage.Kind.BODY.value


@dataclass(frozen=True)
class Marked:
    """Words of the article that are marked, for the list beside the text."""

    words: str
    mark: Mark


@dataclass(frozen=True)
class ArticlePage:
    sheet: Page[Passage]
    paragraphs: list[Paragraph]
    words: int
    sentences: int
    asides: int
    others: list[Article]
    marked: list[Marked]
    marks_awaited: bool  # a worker will look for more


def article_page(article: Article, number: int = 1) -> ArticlePage:
    """The text of an article by paragraphs, as much of it as a page can hold, and what else tells of its event."""
    sheet = Paginator(article.passages.order_by("position"), PASSAGES_A_SHEET).get_page(number)
    marks, text = marks_of_article(article), shown(article.text)
    paragraphs = [
        Paragraph([_shown(text, passage, marks) for passage in group])
        for _, group in groupby(sheet, lambda passage: passage.paragraph)
    ]
    body = article.passages.filter(kind=Passage.Kind.BODY).values_list("start", "end")
    others = article.event.articles.shown().exclude(pk=article.pk).select_related("outlet").in_reading_order()
    return ArticlePage(
        sheet=sheet,
        paragraphs=paragraphs,
        words=sum(len(article.text[start:end].split()) for start, end in body),
        sentences=len(body),
        asides=article.passages.filter(kind=Passage.Kind.ASIDE).count(),
        others=list(others.defer("text")[:100]),
        marked=_each_once(text, marks),
        marks_awaited=marks_awaited(article),
    )


def _each_once(text: str, marks: list[Mark]) -> list[Marked]:
    """The marked words where they stand first."""
    first = {mark.url: mark for mark in reversed(marks)}
    return [Marked(text[mark.start : mark.end], mark) for mark in sorted(first.values())]


def sheet_of(position: int) -> int:
    """The page of an article on which this passage stands."""
    return position // PASSAGES_A_SHEET + 1


def _shown(text: str, passage: Passage, marks: list[Mark]) -> ShownPassage:
    """The passage of an article of which `text` is what can be shown."""
    cut = pieces(text, passage.start, passage.end, marks)
    words = text[passage.start : passage.end]
    return ShownPassage(passage.position, passage.position + 1, words, cut, passage.kind, passage.reason)
