"""CSV, for a spreadsheet: a line a row of the alignment, or a line a flag of the register."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence

from comparisons.models import Divergence
from comparisons.queries.alignment import AlignmentPage
from comparisons.rows import ShownRow, Text

MEDIA_TYPE = "text/csv; charset=utf-8"

# A spreadsheet takes a cell that begins so for a formula, and a formula can call out of the file.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_ALIGNMENT = ("row", "kind", "decided", "score", "left", "left text", "right", "right text", "links", "divergences")
_REGISTER = (
    *("severity", "category", "status", "left outlet", "left passage", "left words"),
    *("right outlet", "right passage", "right words", "note", "by", "on", "significance", "event", "address"),
)


def alignment(page: AlignmentPage) -> Iterator[str]:
    return _lines(_ALIGNMENT, (_row(row) for row in page.rows))


def register(divergences: Iterable[Divergence], absolute: Callable[[str], str]) -> Iterator[str]:
    """A line a flag; `absolute` turns a path into an address that leads there from anywhere."""
    return _lines(_REGISTER, (_flag(divergence, absolute) for divergence in divergences))


class _Line:
    """What the writer writes to: hands the line back."""

    def write(self, line: str) -> str:
        return line


def _lines(names: Sequence[str], records: Iterable[Sequence[object]]) -> Iterator[str]:
    writer = csv.writer(_Line())
    yield writer.writerow(names)
    for record in records:
        yield writer.writerow([_cell(value) for value in record])


def _cell(value: object) -> object:
    """Text that a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _row(row: ShownRow) -> Sequence[object]:
    return (
        row.address,
        row.kind,
        "yes" if row.decided else "no",
        row.score,
        _numbers(row.left),
        _texts(row.left),
        _numbers(row.right),
        _texts(row.right),
        "; ".join(_links(row)),
        "; ".join(f"{d.category.name}, {d.get_severity_display()}, {d.status}: {d.note}" for d in row.divergences),
    )


def _links(row: ShownRow) -> Iterator[str]:
    numbers = {text.pk: text.number for text in (*row.left, *row.right)}
    for link in row.links:
        score = "by hand" if link.by_hand else link.score
        yield f"{numbers[link.left]}–{numbers[link.right]} {link.extent} {score} {link.status}"
    for reference in row.elsewhere:
        yield f"{reference.side} {reference.number} in {reference.address} {reference.status}"


def _numbers(texts: Iterable[Text]) -> str:
    return " ".join(str(text.number) for text in texts)


def _texts(texts: Iterable[Text]) -> str:
    return " ".join(text.text for text in texts)


def _flag(divergence: Divergence, absolute: Callable[[str], str]) -> Sequence[object]:
    left, right = divergence.left_article, divergence.right_article
    return (
        divergence.get_severity_display(),
        divergence.category.name,
        divergence.status,
        left and left.outlet.name,
        divergence.left_passage and divergence.left_passage.position + 1,
        divergence.left_quote,
        right and right.outlet.name,
        divergence.right_passage and divergence.right_passage.position + 1,
        divergence.right_quote,
        divergence.note,
        divergence.author,
        divergence.made_at.isoformat(timespec="seconds"),
        divergence.significance,
        divergence.registered_in and divergence.registered_in.title,
        absolute(divergence.get_absolute_url()),
    )
