"""Score the aligner on files of known links."""

import json
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from comparisons.aligner.evaluation import Document
from comparisons.aligner.gold import parse_gold
from comparisons.encoder import vectors_wanted, why_no_vectors
from comparisons.link_errors import error_page
from comparisons.scorecard import Scored, figures, score
from comparisons.tables import tables

WORST = 10


class Command(BaseCommand):
    help = "Score the aligner on files of known links: precision, recall, F1 and more, per file and overall."
    requires_system_checks = ()  # no page and no database takes part

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE.jsonl", help="one pair of articles a line")
        parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")
        parser.add_argument("--worst", type=_count, default=WORST, metavar="N", help="name the N worst documents")
        parser.add_argument("--no-baselines", action="store_false", dest="baselines", help="leave the baselines out")
        parser.add_argument("--errors", metavar="FILE.html", help="write a page of every miss and every false link")

    def handle(self, *, files: list[str], **options: Any) -> None:
        page = _page_name(options["errors"])
        documents = {name: _documents(name) for name in files}
        self._say_what_is_missing(chain.from_iterable(documents.values()))
        scored = _scored(documents, baselines=options["baselines"])
        answer = figures(scored, worst=options["worst"])
        if options["format"] == "json":
            self.stdout.write(json.dumps(answer, indent=2))
        else:
            self.stdout.write(tables(answer, baselines=options["baselines"]))
        if page:
            _write(page, error_page(scored))

    def _say_what_is_missing(self, documents: Iterable[Document]) -> None:
        why = why_no_vectors()
        if why and any(vectors_wanted(document.languages) for document in documents):
            self.stderr.write(why)


def _count(given: str) -> int:
    if not given.isdecimal():
        raise ArgumentTypeError(f"{given} is not a number of documents")
    return int(given)


def _page_name(given: str | None) -> str | None:
    """Return the name of the page to write. What looks like known links is not written over: its name is a slip."""
    if given and given.endswith(".jsonl"):
        raise CommandError(f"--errors writes a page, and {given} would be a file of links: name another.")
    return given


def _documents(name: str) -> list[Document]:
    try:
        return parse_gold(Path(name).read_bytes())
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise CommandError(f"{name}, {error}.") from None


def _scored(files: dict[str, list[Document]], *, baselines: bool) -> dict[str, list[Scored]]:
    return {
        name: [score(name, document, baselines=baselines) for document in documents]
        for name, documents in files.items()
    }


def _write(name: str, page: str) -> None:
    try:
        # Half a surrogate pair in a text has no UTF-8.
        Path(name).write_text(page, encoding="utf-8", errors="replace")
    except OSError as error:
        raise CommandError(f"{name} cannot be written: {error.strerror}.") from None
