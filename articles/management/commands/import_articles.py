"""Store articles from files and folders, each read and cleaned as the import pages do it."""

import os
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from articles import services
from articles.models import Event
from articles.reading import Unreadable
from articles.text import shown

SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml"})


class Command(BaseCommand):
    help = (
        "Store the articles in these files; of a folder all .txt and .html files below it. Prints what became of each"
        " and ends with the counts; the exit code is 1 if any was refused."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
        parser.add_argument("--event", metavar="TITLE", help="the event they all tell of; made if there is none")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self._store_all(options)
        except BrokenPipeError:  # whoever read along, such as `head`, has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python flushes it once more at its end
            raise SystemExit(1) from None

    def _store_all(self, options: dict[str, Any]) -> None:
        title = (options["event"] or "").strip()
        event = services.event_named(title) if title else None
        outcomes: Counter[str] = Counter()
        for path in files(options["paths"]):
            outcome, detail = store(path, event)
            outcomes[outcome] += 1
            self.stdout.write(f"{outcome:14} {shown(str(path))!s}: {detail}")
            self.stdout.flush()
        self.stdout.write(
            f"{outcomes['stored']} stored, {outcomes['already stored']} already stored, {outcomes['refused']} refused"
        )
        self.stdout.flush()
        if outcomes["refused"]:
            raise CommandError("Not everything could be stored; see above.", returncode=1)


def files(paths: list[Path]) -> Iterator[Path]:
    """The files as they are named, and those of each folder in the order of their names."""
    for path in paths:
        if path.is_dir():
            yield from sorted(inner for inner in path.rglob("*") if is_text(inner))
        else:
            yield path


def is_text(path: Path) -> bool:
    return path.suffix.lower() in SUFFIXES and path.is_file()


def store(path: Path, event: Event | None) -> tuple[str, str]:
    """Read, place and store one file: what became of it, and one sentence about it."""
    try:
        most = services.limits().content_bytes
        if path.stat().st_size > most:
            return "refused", f"This file has more than {most:,} bytes, which is the most; divide it."
        received = services.receive_upload(path.read_bytes(), name=path.name)
        if received.article:
            return "already stored", f"as “{received.article}” in “{received.article.event}”"
        draft = services.draft_of_upload(received.upload)
        article = services.store_article(received.upload, draft, event=event or services.place(draft))
    except (Unreadable, services.Refused) as reason:
        return "refused", str(reason)
    except OSError as reason:
        return "refused", f"it cannot be opened ({reason.strerror})"
    except DatabaseError as reason:
        return "refused", f"the database does not take it ({type(reason).__name__})"
    return "stored", f"“{article}” in “{article.event}”"
