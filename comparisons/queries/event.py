"""The event page: how much of one version the others have, sentence by sentence, and the pairs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Avg, Count, Q, QuerySet

from articles.models import Article, Event, Passage
from articles.text import shown
from comparisons.models import NOTED, Alignment, Divergence, DivergenceQuerySet, Link
from comparisons.queries.alignment import AlignmentPage, alignment_pages
from comparisons.queries.scores import Score, score_against, suggested_in, weights
from comparisons.rows import SIGNS, ShownRow, Text

# Columns that a screen holds beside the reference; further versions are turned to.
COLUMNS = 7
SENTENCES_A_PAGE = 60
PAIRS_A_PAGE = 60


@dataclass(frozen=True)
class Cell:
    """What one version does with one sentence of the reference, and where that can be read."""

    sign: str
    word: str
    kind: str  # "said", "moved" or "missing"
    flagged: bool
    score: int | None
    url: str

    @property
    def classes(self) -> str:
        return " ".join((self.kind, "flagged")[: 1 + self.flagged])

    @property
    def weight(self) -> str:
        """One of five steps by score, for the strip's shading."""
        return f"s{(self.score if self.score is not None else 100) // 21}"


@dataclass(frozen=True)
class Column:
    """A version beside the reference: a cell for each of its passages, or None while the pair is not aligned."""

    version: Article
    alignment: Alignment | None
    cells: dict[int, Cell]  # by passage id
    coverage: int | None
    score: Score | None

    @property
    def strip(self) -> Iterable[Cell]:
        """The cells in the order of the reference."""
        return self.cells.values()


@dataclass(frozen=True)
class Sentence:
    """A line of the matrix: a passage of the reference and what each column does with it."""

    text: Text
    columns: tuple[Column, ...]

    @property
    def told(self) -> Iterable[tuple[Article, Cell | None]]:
        """Each version and what it does with this sentence; None while the pair is not aligned."""
        for column in self.columns:
            yield column.version, column.cells.get(self.text.pk)


@dataclass(frozen=True)
class Pair:
    alignment: Alignment
    score: int | None
    coverage: tuple[int, int] | None  # of the left's and the right's body passages, in percent
    links: int
    confirmed: int
    divergences: int


@dataclass(frozen=True)
class EventPage:
    event: Event
    versions: Page  # of all versions but the reference, COLUMNS at a time
    reference: Article | None
    columns: tuple[Column, ...]
    texts: tuple[Text, ...]
    number: int
    pairs: Page
    pair_rows: tuple[Pair, ...]
    all_versions: tuple[Article, ...]
    divergences: int
    open_divergences: int
    suggestions: int  # that nobody has judged
    waiting: int  # pairs that a worker is aligning or will align
    withdrawn: tuple[Article, ...]

    @cached_property
    def sheet(self) -> Page:
        return Paginator(self.texts, SENTENCES_A_PAGE).get_page(self.number)

    @property
    def sentences(self) -> Iterable[Sentence]:
        for text in self.sheet:
            yield Sentence(text, self.columns)

    @property
    def languages(self) -> int:
        return len({version.language for version in self.all_versions})

    @property
    def aligned(self) -> int:
        return self.pairs.paginator.count


def event_page(
    event: Event,
    *,
    reference: int | None = None,
    versions: int = 1,
    sentences: int = 1,
    pairs: int = 1,
    withdrawn: bool = False,
) -> EventPage:
    """The event seen from one version: the one asked for, else the official, the earliest, the first.

    With `withdrawn` also the versions that only those see who may restore them.
    """
    # Only the reference and the columns are read; an event of five hundred versions must not load all their texts.
    articles = tuple(event.articles.shown().in_reading_order().select_related("outlet").defer("text"))
    chosen = _reference(articles, reference)
    others = Paginator([article for article in articles if article != chosen], COLUMNS).get_page(versions)
    columns, texts = _columns(chosen, list(others)) if chosen else ((), ())
    pair_page = Paginator(_pairs(event), PAIRS_A_PAGE).get_page(pairs)
    told = _counted(Divergence.objects.kept().of_event(event))
    return EventPage(
        event=event,
        versions=others,
        reference=chosen,
        columns=columns,
        texts=texts,
        number=sentences,
        pairs=pair_page,
        pair_rows=tuple(_pair_rows(list(pair_page))),
        all_versions=articles,
        divergences=told["noted"],
        open_divergences=told["open"],
        suggestions=told["suggested"],
        waiting=Alignment.objects.of_event(event).waiting().count(),
        withdrawn=_withdrawn(event) if withdrawn else (),
    )


def _counted(divergences: DivergenceQuerySet) -> dict[str, int]:
    return divergences.aggregate(
        noted=Count("pk", filter=NOTED),
        open=Count("pk", filter=Q(status=Divergence.Status.OPEN)),
        suggested=Count("pk", filter=Q(status=Divergence.Status.SUGGESTED)),
    )


def _withdrawn(event: Event) -> tuple[Article, ...]:
    hidden = event.articles.exclude(withdrawn_at=None).in_reading_order()
    return tuple(hidden.select_related("outlet").defer("text"))


def _reference(articles: Sequence[Article], asked: int | None) -> Article | None:
    by_id = {article.pk: article for article in articles}
    official = (article for article in articles if article.outlet.kind == "official")
    return by_id.get(asked or 0) or next(official, None) or next(iter(articles), None)


def _columns(reference: Article, others: Sequence[Article]) -> tuple[tuple[Column, ...], tuple[Text, ...]]:
    """A column for each of `others`, and the passages of the reference that they are held against."""
    either = Q(left=reference, right__in=others) | Q(right=reference, left__in=others)
    found = Alignment.objects.filter(either, finished_at__isnull=False).select_related("left__outlet", "right__outlet")
    asked = [(alignment, "left" if alignment.left_id == reference.pk else "right") for alignment in found]
    pages = {_other(page, reference).pk: page for page in alignment_pages(asked)}
    texts = _own_texts(reference)
    scores = _scores(reference, list(pages.values()))
    columns = (_column(reference, version, pages.get(version.pk), texts, scores) for version in others)
    return tuple(columns), texts


def _scores(reference: Article, pages: Sequence[AlignmentPage]) -> dict[int, Score]:
    """Of the other version of each pair, by the alignment's id."""
    severities, suggested = weights(), suggested_in([page.alignment for page in pages])
    found = {page.alignment.pk: score_against(page, reference, severities) for page in pages}
    return {pk: replace(score, suggested=suggested.get(pk, 0)) for pk, score in found.items()}


def _own_texts(article: Article) -> tuple[Text, ...]:
    spans = article.passages.aligned().values_list("pk", "position", "kind", "start", "end")
    return tuple(
        Text(pk, position + 1, kind, start, shown(article.text[start:end])) for pk, position, kind, start, end in spans
    )


def _other(page: AlignmentPage, reference: Article) -> Article:
    return page.right.article if page.left.article.pk == reference.pk else page.left.article


def _column(
    reference: Article,
    version: Article,
    page: AlignmentPage | None,
    texts: Sequence[Text],
    scores: Mapping[int, Score],
) -> Column:
    if page is None:
        return Column(version, None, {}, None, None)
    is_left = page.left.article.pk == reference.pk
    told = {
        text.pk: _cell(page.alignment, row, is_left)
        for row in page.rows
        for text in (row.left if is_left else row.right)
    }
    cells = {text.pk: told[text.pk] for text in texts if text.pk in told}
    body = [text for text in texts if text.kind == Passage.Kind.BODY]
    has = sum(cells[text.pk].kind != "missing" for text in body if text.pk in cells)
    coverage = round(100 * has / len(body)) if body else None
    return Column(version, page.alignment, cells, coverage, scores[page.alignment.pk])


def _cell(alignment: Alignment, row: ShownRow, is_left: bool) -> Cell:
    other = row.right if is_left else row.left
    query = "" if is_left else "?order=right"
    url = f"{alignment.get_absolute_url()}{query}#{row.address}"
    flagged = any(d.status == Divergence.Status.OPEN for d in row.divergences)
    if not other and not row.elsewhere:
        return Cell("∅", "left out", "missing", flagged, None, url)
    if row.kind == "moved":
        place = other[0].number if other else row.elsewhere[0].number
        return Cell(SIGNS["moved"], f"moved to {place}", "moved", flagged, row.score, url)
    kind = row.kind if is_left else {"split": "merged", "merged": "split"}.get(row.kind, row.kind)
    return Cell(SIGNS[kind], kind, "said", flagged, row.score, url)


def _pairs(event: Event) -> QuerySet[Alignment]:
    found = Alignment.objects.of_event(event).select_related("left__outlet", "right__outlet")
    return found.defer("left__text", "right__text").order_by("left__outlet__name", "right__outlet__name", "pk")


def _pair_rows(alignments: Sequence[Alignment]) -> Iterable[Pair]:
    links = _link_figures(alignments)
    bodies = _body_sizes(alignments)
    flags = dict(
        Divergence.objects.kept()
        .filter(NOTED, alignment__in=alignments)
        .values("alignment")
        .annotate(every=Count("pk"))
        .values_list("alignment", "every")
    )
    for alignment in alignments:
        figures = links.get(alignment.pk, {})
        answered = (figures.get("left_answered", 0), figures.get("right_answered", 0))
        sizes = (bodies.get(alignment.left_id, 0), bodies.get(alignment.right_id, 0))
        shares = tuple(round(100 * has / size) if size else 0 for has, size in zip(answered, sizes, strict=True))
        score = figures.get("mean")
        yield Pair(
            alignment,
            None if score is None else round(score),
            (shares[0], shares[1]) if alignment.finished_at else None,
            figures.get("every", 0),
            figures.get("confirmed", 0),
            flags.get(alignment.pk, 0),
        )


def _link_figures(alignments: Sequence[Alignment]) -> dict[int, dict[str, Any]]:
    body = Passage.Kind.BODY
    figures = (
        Link.objects.standing()
        .in_sight()
        .filter(alignment__in=alignments)
        .values("alignment")
        .annotate(
            every=Count("pk"),
            confirmed=Count("pk", filter=Q(status=Link.Status.CONFIRMED)),
            mean=Avg("score", filter=Q(made_by=None)),
            left_answered=Count("left", distinct=True, filter=Q(left__kind=body)),
            right_answered=Count("right", distinct=True, filter=Q(right__kind=body)),
        )
    )
    return {row["alignment"]: dict(row) for row in figures}


def _body_sizes(alignments: Sequence[Alignment]) -> dict[int, int]:
    articles = {pk for a in alignments for pk in (a.left_id, a.right_id)}
    counted = Passage.objects.filter(article__in=articles, kind=Passage.Kind.BODY)
    return dict(counted.values("article").annotate(every=Count("pk")).values_list("article", "every"))
