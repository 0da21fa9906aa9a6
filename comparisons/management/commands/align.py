"""Pair the sentences of two files and tell where they differ, without a database."""

import json
import shutil
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.readers import read
from articles.reading import Reading, Unreadable
from comparisons.encoder import vectors_wanted, why_no_vectors
from comparisons.outline import outline, side_by_side

_FORM = """\
In the JSON, "links", "rows" and "divergences" name passages by their index in "passages" of their side. "start" and
"end", of a passage and of the words of a divergence alike, count the code points of the article's text, the end
excluded; less the start of their passage they are places in its "text". "divergences" are what the detectors suggest,
the most significant first: {"category", "left", "right", "significance"}, each side {"passage", "start", "end",
"quote"}, or null where it has no words; "significance" is 0-100.
"""


class Command(BaseCommand):
    help = (
        "Pair the sentences of two articles, each a file, and print both with their links and divergences. "
        "Stores nothing."
    )
    requires_system_checks = ()  # no page and no database takes part

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.epilog = _FORM
        parser.add_argument("left", metavar="LEFT", help="a file that holds one article")
        parser.add_argument("right", metavar="RIGHT", help="a file that holds another")
        parser.add_argument("--format", choices=("text", "json"), default="text", help="form of the answer")

    def handle(self, *, left: str, right: str, format: str, **options: Any) -> None:  # noqa: A002
        found = outline(_read(left), _read(right))
        self._say_what_is_missing(found)
        if format == "json":
            self.stdout.write(json.dumps(found, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(side_by_side(found, width=shutil.get_terminal_size((120, 40)).columns))

    def _say_what_is_missing(self, found: dict[str, Any]) -> None:
        why = why_no_vectors()
        if why and vectors_wanted((found["left"]["language"] or "", found["right"]["language"] or "")):
            self.stderr.write(why)


def _read(name: str) -> Reading:
    path = Path(name)
    if path.exists() and not path.is_file():
        raise CommandError(f"{name} is not a file.")
    try:
        return read(path.read_bytes(), name=path.name)
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from None
    except Unreadable as error:
        raise CommandError(f"{name}: {error}") from None
