"""Scores of versions against a reference: assembled from the rows of a pair and the flags in their margins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Count
from django.urls import reverse

from articles.models import Article, Event, Passage
from comparisons.models import Alignment, Divergence, SeverityWeight
from comparisons.queries.alignment import AlignmentPage, alignment_page
from comparisons.rows import Side, Text
from comparisons.scoring import Tally, letters_a_word, per_thousand, percent, tally, total, words_in

Status = Divergence.Status
ASIDE = Passage.Kind.ASIDE

# What somebody stands by: a suggestion waits to be judged, and what was dismissed is no difference.
COUNTED = (Status.OPEN, Status.RESOLVED)


@dataclass(frozen=True)
class Extent:
    """How much of the reference a version has: in passages and in words of its body."""

    passages: int
    passages_said: int
    words: float
    words_said: float

    @property
    def of_passages(self) -> int | None:
        return percent(self.passages_said, self.passages)

    @property
    def of_words(self) -> int | None:
        return percent(self.words_said, self.words)


@dataclass(frozen=True)
class Score:
    """What the flags of a pair say of one of its articles, the `version`, against the other, the `reference`."""

    version: Article
    reference: Article
    alignment: Alignment
    tallies: tuple[Tally, ...]
    suggested: int
    dismissed: int
    extent: Extent
    rows: int
    decided: int

    @cached_property
    def points(self) -> float:
        return total(self.tallies)

    @property
    def per_thousand(self) -> float | None:
        """Points per 1,000 words of the reference's body; None where it has none."""
        return per_thousand(self.points, self.extent.words)

    @property
    def counted(self) -> int:
        return sum(line.flags for line in self.tallies)

    @property
    def unjudged(self) -> bool:
        """Nobody has decided on a row or judged a difference: a sum of 0 says nothing."""
        return not self.counted and not self.decided

    @property
    def unfinished(self) -> bool:
        return self.decided < self.rows

    @property
    def letters_a_word(self) -> float | None:
        """Of the reference's language, where words are not written apart."""
        return letters_a_word(self.reference.language)

    @property
    def letters(self) -> int:
        """The letters that its words were told from; only where words are not written apart."""
        return round(self.extent.words * (self.letters_a_word or 1))

    @property
    def url(self) -> str:
        """The page that tells how it came about."""
        return score_url(self.version, self.reference)


@dataclass(frozen=True)
class Noted:
    """A flag with the address of the row in whose margin it stands."""

    flag: Divergence
    address: str

    @property
    def url(self) -> str:
        """Its note beside the row, with its words lit."""
        return f"{reverse('alignment', args=[self.flag.alignment_id])}?row={self.address}#flag-{self.flag.pk}"


@dataclass(frozen=True)
class Line:
    """A line of the account: one category with one severity, what it gives, and its flags in the order of the rows."""

    tally: Tally
    flags: tuple[Noted, ...]


@dataclass(frozen=True)
class Account:
    """How a score came about; without `score` where the pair is not aligned or there is no reference."""

    event: Event
    version: Article
    reference: Article | None
    references: tuple[Article, ...]  # what it can be held against
    alignment: Alignment | None
    score: Score | None
    lines: tuple[Line, ...]


def weights() -> dict[int, float]:
    """What each severity weighs; one without a row of its own as much as its value."""
    told = SeverityWeight.objects.values_list("severity", "weight")
    return {severity.value: float(severity.value) for severity in Divergence.Severity} | dict(told)


def suggested_in(alignments: Sequence[Alignment]) -> dict[int, int]:
    """How many suggestions wait in the margins of each of these that has any; rows are not needed for it."""
    found = Divergence.objects.kept().suggested().filter(alignment__in=alignments)
    found = found.exclude(left_passage__kind=ASIDE).exclude(left_passage=None, right_passage__kind=ASIDE)
    return dict(found.values("alignment").annotate(every=Count("pk")).values_list("alignment", "every"))


def scores_of(page: AlignmentPage, severities: Mapping[int, float]) -> tuple[Score, Score]:
    """Of the left version against the right, and of the right against the left.

    Every flag of the pair counts against the version that is looked at, whichever article is the left one: it says that
    the two differ. So the points are the same both ways, and the words of the reference tell them apart.
    """
    flags = [noted.flag for noted in _noted(page)]
    counted = [flag for flag in flags if flag.status in COUNTED]
    tallies = tuple(
        tally(
            ((flag.category.slug, flag.severity) for flag in counted),
            severities=severities,
            categories={flag.category.slug: flag.category.weight for flag in counted},
        )
    )
    told = {status: sum(flag.status == status for flag in flags) for status in Status}

    def score(version: Side, reference: Side) -> Score:
        return Score(
            version=version.article,
            reference=reference.article,
            alignment=page.alignment,
            tallies=tallies,
            suggested=told[Status.SUGGESTED],
            dismissed=told[Status.DISMISSED],
            extent=_extent(reference),
            rows=len(page.rows),
            decided=page.decided,
        )

    return score(page.left, page.right), score(page.right, page.left)


def score_against(page: AlignmentPage, reference: Article, severities: Mapping[int, float]) -> Score:
    """Of the pair's other version against `reference`."""
    left, right = scores_of(page, severities)
    return left if left.reference.pk == reference.pk else right


def account(event: Event, version: Article, *, reference: int | None = None, withdrawn: bool = False) -> Account:
    """How the score of `version` came about, against the reference asked for or else the most authoritative other one.

    The reference may be of another event. A withdrawn one is read only if `withdrawn` says so. Nine queries at most.
    """
    others = _others(event, version)
    chosen = _asked(reference, version, withdrawn) or _most_authoritative(others)
    alignment = _alignment(version, chosen) if chosen else None
    page = alignment_page(alignment) if alignment and alignment.finished_at else None
    score = score_against(page, chosen, weights()) if page and chosen else None
    lines = tuple(_lines(page, score)) if page and score else ()
    listed = others if chosen is None or chosen in others else (chosen, *others)
    return Account(event, version, chosen, listed, alignment, score, lines)


def score_url(version: Article, reference: Article) -> str:
    return f"{reverse('score', args=[version.event_id, version.pk])}?reference={reference.pk}"


def _noted(page: AlignmentPage) -> Iterable[Noted]:
    """The flags in the margins: without the deleted, and without those on what was put aside since."""
    return (Noted(flag, row.address) for row in page.rows for flag in row.divergences)


def _extent(reference: Side) -> Extent:
    said = [text for text in reference.body if text.pk in reference.answered]
    language = reference.article.language
    return Extent(len(reference.body), len(said), _words(reference.body, language), _words(said, language))


def _words(texts: Iterable[Text], language: str) -> float:
    return sum(words_in(text.text, language) for text in texts)


def _lines(page: AlignmentPage, score: Score) -> Iterable[Line]:
    alike: dict[tuple[str, int], list[Noted]] = {}
    for noted in _noted(page):
        if noted.flag.status in COUNTED:
            alike.setdefault((noted.flag.category.slug, noted.flag.severity), []).append(noted)
    for line in score.tallies:
        yield Line(line, tuple(alike[line.category, line.severity]))


def _others(event: Event, version: Article) -> tuple[Article, ...]:
    found = event.articles.shown().exclude(pk=version.pk).in_reading_order()
    return tuple(found.select_related("outlet").defer("text"))


def _asked(reference: int | None, version: Article, withdrawn: bool) -> Article | None:
    if reference is None or reference == version.pk:
        return None
    found = Article.objects.all() if withdrawn else Article.objects.shown()
    return found.filter(pk=reference).select_related("outlet").defer("text").first()


def _most_authoritative(articles: tuple[Article, ...]) -> Article | None:
    """The official account, else the earliest: as on the event's page."""
    official = (article for article in articles if article.outlet.kind == "official")
    return next(official, None) or next(iter(articles), None)


def _alignment(version: Article, reference: Article) -> Alignment | None:
    found = Alignment.objects.between(version, reference)
    return found.select_related("left__outlet", "right__outlet", "left__event", "right__event").first()
