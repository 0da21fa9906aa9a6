"""What the detectors find in two articles, or in one alone, kept as suggestions until somebody judges them.

A failing detector costs its suggestions and nothing else: it is logged, and what was suggested before stays.
"""

import logging
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F, Q

from articles.models import Article, ArticleQuerySet
from comparisons.aligner import Row, detectors
from comparisons.aligner.suggestion import Suggestion
from comparisons.arranging import aligned_rows, titles_of
from comparisons.models import Alignment, AlignmentQuerySet, Category, Divergence, DivergenceQuerySet, Link, Rule
from comparisons.queries.alignment import sides_and_links
from comparisons.remembering import OF_ONE_ARTICLE, Told, fits, words_key
from comparisons.rows import Side, Text
from comparisons.services.log import Change
from comparisons.services.registering import note_changes
from comparisons.suggested import divergences

log = logging.getLogger(__name__)

# The most significant that a pair, or an article alone, keeps: more than a person will go through.
MOST_SUGGESTED = 300

# What of a suggestion may differ from one run to the next; its words, by which it is known, may not.
_FIELDS = [f"{side}_{part}" for side in ("left", "right") for part in ("passage_id", "start", "end", "quote")]
_FIELDS += ["severity", "score", "significance", "status", "rule_id"]


def undetected() -> AlignmentQuerySet:
    """What other detectors went through than those of now, or none."""
    return Alignment.objects.exclude(detectors=detectors.VERSION).exclude(finished_at=None)


def undetected_articles() -> ArticleQuerySet:
    """Those in no pair that the detectors of now went through, so perhaps not gone through alone either."""
    done = Alignment.objects.filter(detectors=detectors.VERSION)
    return Article.objects.exclude(pk__in=done.values("left")).exclude(pk__in=done.values("right"))


def suggest_anew(alignment: Alignment) -> bool:
    """Detect in all rows and replace the suggestions that nobody has judged; False, and logged, if a detector fails.

    An editor who decides meanwhile is not made to wait for the detectors: then they run once more.
    """
    try:
        ground = _Ground(alignment)
        found = ground.suggestions(ground.rows)
        with transaction.atomic():
            if _claim(alignment) != ground.revision:
                ground = _Ground(alignment)
                found = ground.suggestions(ground.rows)
            _keep_of_pair(alignment, ground, found)
    except Exception:
        log.exception("detecting in alignment %s of articles %s failed", alignment.pk, alignment)
        return False
    alignment.refresh_from_db()
    return True


def suggest_where_changed(alignment: Alignment, changes: list[Change]) -> bool:
    """Detect anew in the rows that a step of an editor changed, within its transaction; else as `suggest_anew`.

    A pair that no detector has gone through waits for a run of its own.
    """
    touched = _touched(changes)
    if not touched or not alignment.detectors:
        return True
    try:
        with transaction.atomic():
            ground = _Ground(alignment)
            rows = ground.rows_of(touched)
            _keep_of_pair(alignment, ground, ground.suggestions(rows), within=touched | ground.passages(rows))
    except Exception:
        log.exception("detecting in changed rows of alignment %s failed", alignment.pk)
        return False
    return True


def suggest_alone(article: Article) -> bool:
    """Suggest the foreign words of one article, whatever it is compared with; else as `suggest_anew`."""
    try:
        side = _side_alone(article)
        found = detectors.foreign_words(_texts(side), language=article.language)
        with transaction.atomic():
            list(Article.objects.select_for_update().filter(pk=article.pk).values_list("pk"))
            _keep_of_article(article, side, found)
    except Exception:
        log.exception("detecting in article %s failed", article.pk)
        return False
    return True


class _Ground:
    """Two articles and their rows as the detectors take them, as of one `revision`."""

    def __init__(self, alignment: Alignment) -> None:
        self.revision = _revision(alignment)
        self.left, self.right, links = sides_and_links(alignment)
        self.rows = aligned_rows(self.left, self.right, links)

    def suggestions(self, rows: Sequence[Row]) -> list[Suggestion]:
        if not rows:
            return []
        return detectors.suggest(
            _texts(self.left),
            _texts(self.right),
            rows,
            languages=(self.left.article.language, self.right.article.language),
            titles=(titles_of(self.left), titles_of(self.right)),
        )

    def rows_of(self, passages: Collection[int]) -> list[Row]:
        return [row for row in self.rows if not self.passages([row]).isdisjoint(passages)]

    def passages(self, rows: Iterable[Row]) -> set[int]:
        """The ids of the passages in these rows."""
        left, right = self.left.texts, self.right.texts
        return {pk for row in rows for pk in (*(left[i].pk for i in row.left), *(right[j].pk for j in row.right))}


def _revision(alignment: Alignment) -> int:
    return Alignment.objects.values_list("revision", flat=True).get(pk=alignment.pk)


def _claim(alignment: Alignment) -> int:
    """The revision of the alignment, which nobody else changes before the end of this transaction."""
    Alignment.objects.filter(pk=alignment.pk).update(detectors=detectors.VERSION)
    return _revision(alignment)


def _texts(side: Side) -> list[str]:
    """The passages as the article has them, not as a page shows them."""
    return [side.article.text[text.start : text.end] for text in side.texts]


def _side_alone(article: Article) -> Side:
    spans = article.passages.aligned().values_list("pk", "position", "kind", "start", "end")
    texts = (Text(pk, at + 1, kind, start, article.text[start:end]) for pk, at, kind, start, end in spans)
    return Side("left", article, tuple(texts), frozenset())


def _touched(changes: list[Change]) -> set[int]:
    """The passages of the links that came or went, and those said to have no counterpart or no longer so."""
    found = {change["id"] for change in changes if change["kind"] == "absence"}
    links = [change for change in changes if change["kind"] == "link"]
    moved = [change for change in links if _stands(change["was"]) != _stands(change["now"])]
    for states in ((change["was"] or {}, change["now"] or {}) for change in moved):
        found |= {state[side] for state in states for side in ("left", "right") if side in state}
    ends = Link.objects.filter(pk__in=[change["id"] for change in moved]).values_list("left", "right")
    return found.union(*ends) if moved else found


def _stands(state: dict[str, Any] | None) -> bool:
    return state is not None and state["status"] != Link.Status.REJECTED


# Beside what is there


def _keep_of_pair(
    alignment: Alignment, ground: _Ground, found: list[Suggestion], *, within: Collection[int] | None = None
) -> None:
    """Make the untouched suggestions those that were `found`; if `within` is given, only those on these passages."""
    own = Divergence.objects.filter(alignment=alignment)
    old = list(own.untouched())
    again = [each for each in old if within is None or not _passages(each).isdisjoint(within)]
    sides = (ground.left, ground.right)
    wanted = list(divergences(found, sides, _categories()))
    for each in wanted:
        each.alignment = alignment
    replaced = {each.pk for each in again}
    staying = [each for each in old if each.pk not in replaced]
    known = {each.words_key for each in staying} | _judged(own) | _judged_elsewhere(wanted, sides)
    known |= _flagged(own, sides)
    fresh = [each for each in wanted if each.words_key not in known]
    _apply_rules(fresh, {alignment.left.event_id, alignment.right.event_id})
    fresh = _most_significant(fresh, staying, f"alignment {alignment.pk}")
    if _replace(again, fresh):
        Alignment.objects.filter(pk=alignment.pk).update(revision=F("revision") + 1)


def _keep_of_article(article: Article, side: Side, found: list[Suggestion]) -> None:
    own = Divergence.objects.filter(alignment=None, left_passage__article=article)
    wanted = list(divergences(found, [side], _categories()))
    known = _judged(own) | _judged_elsewhere(wanted, [side])
    fresh = [each for each in wanted if each.words_key not in known]
    _apply_rules(fresh, {article.event_id})
    _replace(list(own.untouched()), _most_significant(fresh, [], f"article {article.pk}"))


def _categories() -> dict[str, Category]:
    return {category.slug: category for category in Category.objects.all()}


def _passages(divergence: Divergence) -> set[int | None]:
    return {divergence.left_passage_id, divergence.right_passage_id}


def _judged(own: DivergenceQuerySet) -> set[str]:
    """What was suggested here before and somebody has judged, deleted included."""
    told = own.exclude(words_key="").exclude(pk__in=own.untouched().values("pk"))
    return set(told.values_list("words_key", flat=True))


def _judged_elsewhere(wanted: Iterable[Divergence], sides: Sequence[Side]) -> set[str]:
    """What was judged of the words of one article, alone or beside another version, and is wanted here."""
    keys = [each.words_key for each in wanted if each.category.slug == OF_ONE_ARTICLE]
    if not keys:
        return set()
    articles = [side.article.pk for side in sides]
    on = Q(left_passage__article__in=articles) | Q(right_passage__article__in=articles)
    return _judged(Divergence.objects.filter(on, words_key__in=keys))


def _flagged(own: DivergenceQuerySet, sides: Sequence[Side]) -> set[str]:
    """What people have flagged here themselves, by the same key."""
    sentences = {text.pk: side.article.text[text.start : text.end] for side in sides for text in side.texts}

    def told(side: Side, flag: Divergence) -> Told:
        passage, quote = (getattr(flag, f"{side.name}_{part}") for part in ("passage_id", "quote"))
        return Told(side.article.pk, quote, sentences.get(passage, ""))

    flags = own.kept().filter(words_key="").select_related("category")
    return {words_key(flag.category.slug, *(told(side, flag) for side in sides)) for flag in flags}


def _most_significant(fresh: Iterable[Divergence], staying: Iterable[Divergence], what: str) -> list[Divergence]:
    """As many as there is room for beside those `staying`; what rules set aside takes none from what is offered."""
    room = dict.fromkeys((Divergence.Status.SUGGESTED, Divergence.Status.DISMISSED), MOST_SUGGESTED)
    kept: list[Divergence] = []
    left_out = 0
    for each in (*staying, *fresh):
        status = Divergence.Status(each.status)
        room[status] -= 1
        if room[status] < 0:
            left_out += 1
        elif each.pk is None:
            kept.append(each)
    if left_out:
        log.warning(
            "%s: %s suggestions are left out, %s more significant ones are kept", what, left_out, MOST_SUGGESTED
        )
    return kept


def _apply_rules(fresh: Iterable[Divergence], events: Collection[int]) -> None:
    rules = list(Rule.objects.in_force().filter(Q(event__in=events) | Q(event=None)).order_by("pk"))
    for each in fresh:
        each.rule = next((rule for rule in rules if fits(rule, each)), None)
        each.status = Divergence.Status.DISMISSED if each.rule else Divergence.Status.SUGGESTED


def _replace(old: Iterable[Divergence], fresh: Iterable[Divergence]) -> bool:
    """Put `fresh` in the place of `old`; those of the same words stay the same row. Whether anything changed."""
    before = {each.words_key: each for each in old}
    made = [each for each in fresh if each.words_key not in before]
    staying = [(before.pop(each.words_key), each) for each in fresh if each.words_key in before]
    changed = [was for was, now in staying if _take_over(was, now)]
    gone = [each.pk for each in before.values()]
    Divergence.objects.filter(pk__in=gone).delete()
    Divergence.objects.bulk_update(changed, [*_FIELDS, "revision"], batch_size=100)
    made = Divergence.objects.bulk_create(made, batch_size=100)
    note_changes([*gone, *(each.pk for each in (*changed, *made))])
    return bool(gone or changed or made)


def _take_over(was: Divergence, now: Divergence) -> bool:
    """Give what is stored the values of what was found; whether any of them differ."""
    differing = [name for name in _FIELDS if getattr(was, name) != getattr(now, name)]
    for name in differing:
        setattr(was, name, getattr(now, name))
    was.revision += bool(differing)
    return bool(differing)
