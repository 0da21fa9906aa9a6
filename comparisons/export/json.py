"""JSON, for programs: an alignment in the form of `manage.py align --format json` and what people said of it."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articles.models import Article, Event
from comparisons.models import Absence, Divergence
from comparisons.queries.alignment import AlignmentPage
from comparisons.queries.scores import Score, scores_of, weights
from comparisons.rows import ShownRow

MEDIA_TYPE = "application/json"


def alignment(page: AlignmentPage) -> Iterator[str]:
    """One object: both articles with all passages, links, rows, absences and divergences, by positions; both scores."""
    positions = {text.pk: text.number - 1 for side in (page.left, page.right) for text in side.texts}
    yield '{"left": ' + _dumps(_article(page.left.article))
    yield ',\n"right": ' + _dumps(_article(page.right.article))
    yield from _listed("links", _links(page))
    yield from _listed("rows", map(_row, page.rows))
    yield from _listed("absences", _absences(page, positions))
    kept = page.alignment.divergences.kept().select_related("category", "made_by", "left_passage", "right_passage")
    yield from _listed("divergences", map(_flag, kept.order_by("pk")))
    yield from _listed("scores", map(_score, scores_of(page, weights())))
    yield "}\n"


def register(event: Event | None, divergences: Iterable[Divergence]) -> Iterator[str]:
    """One object: the event, if it is of one, and the divergences, each with the versions that it stands between."""
    yield '{"event": ' + _dumps(event and _happening(event))
    yield from _listed("divergences", (_flag(flag) | _versions(flag) for flag in divergences))
    yield "}\n"


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _listed(name: str, values: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A member of the object that has been begun: the list, a line a value."""
    yield f',\n"{name}": ['
    mark = "\n"
    for value in values:
        yield mark + _dumps(value)
        mark = ",\n"
    yield "]"


def _article(article: Article) -> dict[str, Any]:
    spans = article.passages.order_by("position").values("position", "kind", "start", "end")
    return {
        **_named(article),
        "passages": [
            {**span, "text": article.text[span["start"] : span["end"]]} for span in spans.iterator(chunk_size=2000)
        ],
    }


def _named(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "outlet": article.outlet.name,
        "date": article.published_on.isoformat() if article.published_on else None,
        "language": article.language,
    }


def _row(row: ShownRow) -> dict[str, Any]:
    return {
        "address": row.address,
        "left": [text.number - 1 for text in row.left],
        "right": [text.number - 1 for text in row.right],
        "kind": row.kind,
        "decided": row.decided,
    }


def _links(page: AlignmentPage) -> Iterator[dict[str, Any]]:
    """All links of the pair, the rejected too: what people said no to is a finding."""
    found = page.alignment.links.order_by("left__position", "right__position")
    values = found.values_list("left__position", "right__position", "score", "extent", "status", "made_by__username")
    for left, right, score, extent, status, by in values.iterator(chunk_size=2000):
        yield {"left": left, "right": right, "score": score, "extent": extent, "status": status, "by": by}


def _absences(page: AlignmentPage, positions: dict[int, int]) -> Iterator[dict[str, Any]]:
    left = {text.pk for text in page.left.texts}
    found = Absence.objects.filter(alignment=page.alignment).select_related("made_by").order_by("passage__position")
    for absence in found:
        if absence.passage_id in positions:
            side = "left" if absence.passage_id in left else "right"
            yield {"side": side, "position": positions[absence.passage_id], "by": absence.made_by.get_username()}


def _flag(flag: Divergence) -> dict[str, Any]:
    return {
        "category": flag.category.slug,
        "severity": flag.get_severity_display(),
        "status": flag.status,
        "left": _words(flag, "left"),
        "right": _words(flag, "right"),
        "note": flag.note,
        "by": flag.author,
        "at": flag.made_at.isoformat(timespec="seconds"),
    }


def _score(score: Score) -> dict[str, Any]:
    """Of one version against the other: points per 1,000 words of the reference, and shares in percent."""
    sides = ("left", "right") if score.version.pk == score.alignment.left_id else ("right", "left")
    return {
        "version": sides[0],
        "reference": sides[1],
        "per_1000_words": score.per_thousand,
        "points": score.points,
        "words": score.extent.words,
        "flags": score.counted,
        "suggested": score.suggested,
        "rows": score.rows,
        "rows_decided": score.decided,
        "passages_covered": score.extent.of_passages,
        "words_covered": score.extent.of_words,
    }


def _words(flag: Divergence, side: str) -> dict[str, Any] | None:
    words, passage = flag.words(side), getattr(flag, f"{side}_passage")
    if words is None:
        return None
    address = f"{side[0].upper()}{passage.position + 1}"
    return {
        "passage": passage.position,
        "address": address,
        "start": words.start,
        "end": words.end,
        "quote": words.quote,
    }


def _versions(flag: Divergence) -> dict[str, Any]:
    left, right = flag.left_article, flag.right_article
    return {
        "significance": flag.significance,
        "event": flag.registered_in and _happening(flag.registered_in),
        "left_version": left and _named(left),
        "right_version": right and _named(right),
    }


def _happening(event: Event) -> dict[str, Any]:
    return {"title": event.title, "date": event.happened_on.isoformat() if event.happened_on else None}
