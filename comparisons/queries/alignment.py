"""The alignment page: two articles as rows. Four queries, however many rows there are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from django.db.models import Case, Exists, OuterRef, When

from articles.models import Article, Passage
from articles.text import shown
from comparisons.arranging import arrange
from comparisons.models import Absence, Alignment, Decision, Divergence, Link
from comparisons.rows import SHOWS, LinkShown, ShownRow, Side, Text


@dataclass(frozen=True)
class AlignmentPage:
    alignment: Alignment
    left: Side
    right: Side
    rows: tuple[ShownRow, ...]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rows each filter lets through."""
        return {show: sum(row.fits(show) for row in self.rows) for show in SHOWS}

    @property
    def decided(self) -> int:
        return sum(row.decided for row in self.rows)

    @cached_property
    def place(self) -> dict[str, int]:
        """Each row's index by its address."""
        return {row.address: index for index, row in enumerate(self.rows)}


def alignment_page(alignment: Alignment, *, order: str = "left") -> AlignmentPage:
    """All rows of `alignment`, in the reading order of its left or right article."""
    return alignment_pages([(alignment, order)], suggested=True)[0]


def alignment_pages(asked: Sequence[tuple[Alignment, str]], *, suggested: bool = False) -> list[AlignmentPage]:
    """The pages of several alignments with their reading orders, in the same four queries as of one.

    What is only `suggested` is left out unless it is wanted: of many alignments that is many.
    """
    alignments = [alignment for alignment, _ in asked]
    links, absent = _links(alignments), _absences(alignments)
    divergences = _divergences(alignments, suggested)
    texts = _texts({article.pk: article for a in alignments for article in (a.left, a.right)})
    pages = []
    for alignment, order in asked:
        own = links[alignment.pk]
        answered = frozenset(pk for link in own for pk in (link.left, link.right))
        left = Side("left", alignment.left, texts[alignment.left_id], answered)
        right = Side("right", alignment.right, texts[alignment.right_id], answered)
        rows = arrange(left, right, own, frozenset(absent[alignment.pk]), order=order)
        pages.append(AlignmentPage(alignment, left, right, _with_divergences(rows, divergences[alignment.pk])))
    return pages


def sides_and_links(alignment: Alignment) -> tuple[Side, Side, list[LinkShown]]:
    """What the rows of an alignment are made of, without what people said of it; two queries."""
    links = _links([alignment])[alignment.pk]
    texts = _texts({article.pk: article for article in (alignment.left, alignment.right)})
    answered = frozenset(pk for link in links for pk in (link.left, link.right))
    left = Side("left", alignment.left, texts[alignment.left_id], answered)
    right = Side("right", alignment.right, texts[alignment.right_id], answered)
    return left, right, links


def next_suggested(alignment: Alignment) -> Alignment | None:
    """Of the pairs of the event, in turn, the next in which something is suggested."""
    suggested = Divergence.objects.kept().suggested().filter(alignment=OuterRef("pk"))
    pairs = Alignment.objects.of_event(alignment.left.event).exclude(pk=alignment.pk).filter(Exists(suggested))
    turn = Case(When(pk__gt=alignment.pk, then=0), default=1)
    return pairs.select_related("left__outlet", "right__outlet").order_by(turn, "pk").first()


def through_before(alignment: Alignment, pk: int | None) -> Alignment | None:
    """The pair of the same event that a person comes from, if nothing is left to judge in it."""
    if not pk or pk == alignment.pk:
        return None
    suggested = Divergence.objects.kept().suggested().filter(alignment=OuterRef("pk"))
    pairs = Alignment.objects.of_event(alignment.left.event).exclude(Exists(suggested))
    return pairs.select_related("left__outlet", "right__outlet").filter(pk=pk).first()


def suggested_after(divergence: Divergence) -> list[Divergence]:
    """What else is suggested in its pair, in reading order: what follows it, then from the top what is before."""
    if divergence.alignment is None:
        return []
    found = [each for row in alignment_page(divergence.alignment).rows for each in row.suggestions]
    here = found.index(divergence) if divergence in found else 0
    return [each for each in found[here:] + found[:here] if each != divergence]


def first_standing(divergences: Sequence[Divergence]) -> Divergence | None:
    """The first that is still suggested."""
    pks = [divergence.pk for divergence in divergences]
    standing = set(Divergence.objects.kept().suggested().filter(pk__in=pks).values_list("pk", flat=True))
    return next((divergence for divergence in divergences if divergence.pk in standing), None)


def given_back(decision: Decision) -> int | None:
    """Of what the rule that was undone had set aside, what is suggested where the editor made it."""
    if not (decision.undoes and decision.undoes.verb == Decision.Verb.RULE):
        return None
    suggested = (
        Divergence.objects.kept()
        .suggested()
        .filter(alignment=decision.alignment_id, category__rules=decision.changes[0]["id"])
    )
    there = suggested.select_related("left_passage", "right_passage").order_by("-significance", "pk")
    return next((each.pk for each in there if each.address == decision.row), None)


def _links(alignments: Sequence[Alignment]) -> dict[int, list[LinkShown]]:
    standing = (
        Link.objects.standing()
        .in_sight()
        .filter(alignment__in=alignments)
        .order_by("left__position", "right__position")
    )
    found: dict[int, list[LinkShown]] = {alignment.pk: [] for alignment in alignments}
    values = standing.values_list("alignment", "pk", "left", "right", "score", "extent", "status", "made_by")
    for alignment, pk, left, right, score, extent, status, made_by in values:
        found[alignment].append(LinkShown(pk, left, right, score, extent, status, by_hand=made_by is not None))
    return found


def _absences(alignments: Sequence[Alignment]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {alignment.pk: [] for alignment in alignments}
    absences = Absence.objects.filter(alignment__in=alignments)
    for alignment, passage in absences.values_list("alignment", "passage"):
        found[alignment].append(passage)
    return found


def _divergences(alignments: Sequence[Alignment], suggested: bool) -> dict[int | None, list[Divergence]]:
    found: dict[int | None, list[Divergence]] = {alignment.pk: [] for alignment in alignments}
    kept = Divergence.objects.kept().filter(alignment__in=alignments).select_related("category", "made_by")
    if not suggested:
        kept = kept.exclude(status=Divergence.Status.SUGGESTED)
    for divergence in kept.with_comments().with_acceptance().gravest_first():
        found[divergence.alignment_id].append(divergence)
    return found


def _texts(articles: dict[int, Article]) -> dict[int, tuple[Text, ...]]:
    spans = Passage.objects.aligned().filter(article__in=articles)
    found: dict[int, list[Text]] = {pk: [] for pk in articles}
    for pk, article, position, kind, start, end in spans.values_list(
        "pk", "article", "position", "kind", "start", "end"
    ):
        found[article].append(Text(pk, position + 1, kind, start, shown(articles[article].text[start:end])))
    return {article: tuple(texts) for article, texts in found.items()}


def _with_divergences(rows: tuple[ShownRow, ...], divergences: list[Divergence]) -> tuple[ShownRow, ...]:
    """Each divergence in the margin of the row that has its passage, the left one if it has two; its words in both."""
    if not divergences:
        return rows
    noted: dict[int, list[Divergence]] = {}
    lit: dict[int, list[Divergence]] = {}
    for divergence in divergences:
        anchors = [pk for pk in (divergence.left_passage_id, divergence.right_passage_id) if pk]
        noted.setdefault(anchors[0], []).append(divergence)
        for anchor in anchors if divergence.status == Divergence.Status.OPEN else ():
            lit.setdefault(anchor, []).append(divergence)
    return tuple(_with_own(row, noted, lit) for row in rows)


def _with_own(row: ShownRow, noted: dict[int, list[Divergence]], lit: dict[int, list[Divergence]]) -> ShownRow:
    passages = [text.pk for text in (*row.left, *row.right)]
    if not any(pk in noted or pk in lit for pk in passages):
        return row
    here = tuple(d for pk in passages for d in noted.get(pk, ()))
    return replace(row, divergences=here, lit=tuple(d for pk in passages for d in lit.get(pk, ())))
