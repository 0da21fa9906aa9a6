"""Score the aligner on files of known links."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from comparisons.aligner import Sides
from comparisons.aligner.evaluation import Document, Tally, measure, total
from comparisons.aligner.gold import parse_gold
from comparisons.encoder import vectors_for

COLUMNS = ("documents", "links", "precision", "recall", "f1", "null_accuracy", "seconds")


class Command(BaseCommand):
    help = "Score the aligner on files of known links: precision, recall, F1 per file and overall."
    requires_system_checks = ()  # no page and no database takes part

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE.jsonl", help="one pair of articles a line")
        parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")

    def handle(self, *, files: list[str], format: str, **options: Any) -> None:  # noqa: A002
        tallies = {name: _measure_file(name) for name in files}
        figures = _figures(tallies)
        self.stdout.write(json.dumps(figures, indent=2) if format == "json" else _table(figures))


def _measure_file(name: str) -> Tally:
    try:
        return total(measure(document, _vectors) for document in parse_gold(Path(name).read_bytes()))
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise CommandError(f"{name}, {error}.") from None


def _vectors(document: Document) -> Sides | None:
    """Return what the product would give the aligner: vectors where the languages differ."""
    return vectors_for(document.left, document.right, languages=document.languages)


def _figures(tallies: dict[str, Tally]) -> dict[str, Any]:
    """Return the figures in the form of the JSON answer; mean F1 is the mean over the files."""
    f1s = [tally.f1 for tally in tallies.values()]
    return {
        "files": [_line(name, tally) for name, tally in tallies.items()],
        "overall": _line("overall", total(tallies.values())),
        "mean_f1": sum(f1s) / len(f1s),
    }


def _line(name: str, tally: Tally) -> dict[str, Any]:
    return {"file": name} | {column: getattr(tally, column) for column in COLUMNS}


def _table(figures: dict[str, Any]) -> str:
    lines = [*figures["files"], figures["overall"]]
    width = max(len(line["file"]) for line in lines)
    head = f"{'file':{width}}" + "".join(f"{column.replace('_', ' '):>15}" for column in COLUMNS)
    body = [f"{line['file']:{width}}" + "".join(map(_cell, COLUMNS, _values(line))) for line in lines]
    return "\n".join([head, *body, f"mean F1 of the files: {figures['mean_f1']:.3f}"])


def _values(line: dict[str, Any]) -> list[Any]:
    return [line[column] for column in COLUMNS]


def _cell(column: str, value: float) -> str:
    if column in ("documents", "links"):
        return f"{value:>15}"
    return f"{value:>15.1f}" if column == "seconds" else f"{value:>15.3f}"
