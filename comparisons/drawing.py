"""Rows as HTML. What is the same for every person is kept; names, tokens and people's notes are drawn each time."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from comparisons.margin import draw_margins
from comparisons.models import Alignment
from comparisons.queries.alignment import AlignmentPage
from comparisons.rows import ShownRow
from comparisons.wording import draw

# Grows when the row's template or styles change, so that nothing drawn before an upgrade is shown after it.
DRAWING = "5"

# Where the notes go in a kept row. Articles are escaped, so no text can hold this.
_NOTES = "<!--notes-->"


@dataclass(frozen=True)
class RowDrawn:
    """A row and its HTML, whole: <article id="row-L12">…</article>."""

    row: ShownRow
    html: SafeString
    digest: str  # equal for two drawings that look the same


def draw_rows(page: AlignmentPage, rows: Iterable[ShownRow], *, reviewing: bool, viewer: int) -> list[RowDrawn]:
    """The rows as HTML, drawn anew only where nothing kept fits; `reviewing` adds the editor's buttons.

    `viewer` is the id of the person who looks: in the notes, their own flags are told from others'.
    """
    wanted = [(row, _key(page.alignment, row, reviewing)) for row in rows]
    kept = cache.get_many([key for _, key in wanted])
    missing = {key: _draw(page, row, reviewing) for row, key in wanted if key not in kept}
    cache.set_many(missing)
    kept |= missing
    margins = draw_margins(page, [row for row, _ in wanted], reviewing=reviewing, viewer=viewer)
    return [_with_notes(row, key, kept[key], notes) for (row, key), notes in zip(wanted, margins, strict=True)]


def _key(alignment: Alignment, row: ShownRow, reviewing: bool) -> str:
    """Told by all that the drawing shows; the texts themselves never change."""
    flags = [(d.pk, d.left_start, d.left_end, d.right_start, d.right_end) for d in row.lit]
    shown = (
        DRAWING,
        alignment.pk,
        [(article.language, article.outlet.name) for article in (alignment.left, alignment.right)],
        reviewing,
        row.token,
        [text.kind for text in (*row.left, *row.right)],
        row.kind,
        row.shift,
        row.elsewhere,
        flags,
    )
    return "row-" + hashlib.blake2b(repr(shown).encode(), digest_size=20).hexdigest()


def _draw(page: AlignmentPage, row: ShownRow, reviewing: bool) -> str:
    left, right = page.left.article, page.right.article
    one_language = left.language.split("-")[0] == right.language.split("-")[0]
    words = draw(row, one_language=one_language)
    context = {"page": page, "row": row, "words": words, "reviewing": reviewing}
    return render_to_string("comparisons/_row.html", context)


def _with_notes(row: ShownRow, key: str, html: str, notes: str) -> RowDrawn:
    digest = hashlib.blake2b(notes.encode(), digest_size=20).hexdigest() if notes else ""
    return RowDrawn(row, mark_safe(html.replace(_NOTES, notes)), key + digest)  # noqa: S308 (drawn by our own template)
