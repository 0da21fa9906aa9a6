"""The margin of rows as HTML: what people noted is drawn for each request, what detectors suggest once for everyone."""

import hashlib
from collections.abc import Sequence
from typing import Any

from django.core.cache import cache
from django.template.loader import render_to_string

from comparisons.queries.alignment import AlignmentPage
from comparisons.rows import ShownRow

# Grows when the template of suggestions changes, so that nothing drawn before an upgrade is shown after it.
MARGIN = "1"


def draw_margins(page: AlignmentPage, rows: Sequence[ShownRow], *, reviewing: bool, viewer: int) -> list[str]:
    """The notes of each row, "" where it has none; `viewer` is the id of the person who looks."""
    keys = [_key(page, row, reviewing) if row.divergences else "" for row in rows]
    kept = cache.get_many(filter(None, keys))
    around: dict[str, Any] = {"page": page, "reviewing": reviewing}
    missing = {
        key: _draw("_suggestions", row, around) for row, key in zip(rows, keys, strict=True) if key and key not in kept
    }
    cache.set_many(missing)
    kept |= missing
    return [
        (_draw("_notes", row, {**around, "viewer": viewer}) if row.flags else "") + kept.get(key, "")
        for row, key in zip(rows, keys, strict=True)
    ]


def _draw(template: str, row: ShownRow, around: dict[str, Any]) -> str:
    return render_to_string(f"comparisons/{template}.html", {"row": row, **around})


def _key(page: AlignmentPage, row: ShownRow, reviewing: bool) -> str:
    """Told by all that is drawn of suggestions; no name is, so that it can be kept."""
    drawn = [(d.pk, d.revision, d.comment_count, d.category.name, d.significance) for d in row.suggestions]  # type: ignore[attr-defined]
    dismissed = [(d.pk, d.revision, d.category.name) for d in row.dismissed]
    languages = [side.article.language for side in (page.left, page.right)]
    told = (MARGIN, drawn, dismissed, languages, reviewing)
    return "margin-" + hashlib.blake2b(repr(told).encode(), digest_size=20).hexdigest()
