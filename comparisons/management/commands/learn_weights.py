"""Learn the aligner's weights from files of known links."""

import hashlib
import json
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from comparisons import aligner, encoder
from comparisons.aligner.curves import Cards, Curve
from comparisons.aligner.evaluation import Document, Place
from comparisons.aligner.gold import parse_gold
from comparisons.aligner.learning import Lesson, event_of, learn, study
from comparisons.aligner.trials import cross_validated, leave_one_file_out
from comparisons.aligner.vectors import Sides

HERE = Path(aligner.__file__).parent
WEIGHTS, MANIFEST = HERE / "weights.py", HERE / "weights.json"

# A file counts as at most so many links, so that no kind of text outvotes the others; drafts of one essay and a
# single long book, which are hardly wrong at all, count less.
MOST_LINKS = 900
LESS = {"argrewrite": 300, "berg_defr": 300}

# One in so many documents is also shown with an article that it has nothing to do with; that counts half.
STRANGERS_EVERY = 3

HEAD = '''"""Weights: how much each kind of evidence speaks for a link. Learnt, not written by hand.

`manage.py learn_weights` writes this file; weights.json beside it tells what it learnt from and how well that carries
over. Each curve gives values and the points (log odds) that each is worth, straight between them.
"""

from comparisons.aligner.curves import Card, Cards, Curve
'''


class Command(BaseCommand):
    help = "Learn the aligner's weights from files of known links, and tell how well they carry over to others."
    requires_system_checks = ()  # no page and no database takes part

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE.jsonl", help="one pair of articles a line")
        parser.add_argument("--write", action="store_true", help="write weights.py and weights.json")

    def handle(self, *, files: list[str], write: bool, **options: Any) -> None:
        if reason := encoder.why_no_vectors():
            raise CommandError(f"Weights are learnt with sentence vectors. {reason}")
        contents = _read(files)
        lessons = {kind: list(_lessons(contents, vectors=vectors)) for kind, vectors in KINDS.items()}
        figures = {kind: _figures(of) for kind, of in lessons.items()}
        self.stdout.write(json.dumps(figures, indent=1))
        if write:
            cards = {kind: learn(of) for kind, of in lessons.items()}
            WEIGHTS.write_text(HEAD + "".join(map(_python, cards, cards.values())))
            MANIFEST.write_text(json.dumps(_manifest(contents, lessons["LETTERS"], figures), indent=1) + "\n")


def _read(files: Sequence[str]) -> dict[str, bytes]:
    """Return the content of each file by its name without the ending, which no other may have."""
    contents: dict[str, bytes] = {}
    for name in map(Path, files):
        if name.stem in contents:
            raise CommandError(f"Two files are called {name.stem}: the manifest could not tell them apart.")
        try:
            contents[name.stem] = name.read_bytes()
            parse_gold(contents[name.stem])
        except OSError as error:
            raise CommandError(f"{name} cannot be read: {error.strerror}.") from None
        except ValueError as error:
            raise CommandError(f"{name}, {error}.") from None
    return contents


KINDS = {"LETTERS": False, "VECTORS": True}


def _lessons(contents: Mapping[str, bytes], *, vectors: bool) -> Iterator[Lesson]:
    for file, content in contents.items():
        documents = parse_gold(content)
        weight = min(1.0, LESS.get(file, MOST_LINKS) / max(1, sum(len(document.links) for document in documents)))
        for document in documents:
            yield study(document, _vectors(document) if vectors else None, file=file, weight=weight)
        for document, stranger in _strangers(documents):
            sides = _vectors(document) if vectors else None
            yield study(document, sides, file=file, weight=weight / 2, stranger=stranger)


def _strangers(documents: Sequence[Document]) -> Iterator[tuple[Document, str]]:
    """Yield pairs of articles on two events: something always stands out, and here it is never a link."""
    half = len(documents) // 2
    others = [*documents[half:], *documents[:half]]
    for one, other in zip(documents[::STRANGERS_EVERY], others[::STRANGERS_EVERY], strict=True):
        if event_of(one.id) != event_of(other.id):
            languages = one.languages[0], other.languages[1]
            none: frozenset[Place] = frozenset()
            yield Document(one.left, other.right, none, none, languages, one.partial and none, one.id), other.id


def _vectors(document: Document) -> Sides | None:
    return encoder.vectors_for(document.left, document.right, languages=document.languages)


def _figures(lessons: Sequence[Lesson]) -> dict[str, Any]:
    return {"by event": cross_validated(lessons), "leave one file out": leave_one_file_out(lessons)}


def _manifest(contents: Mapping[str, bytes], lessons: Sequence[Lesson], figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was learnt from, by digest and counts, never by text; and the figures."""
    files = [
        {
            "file": f"{file}.jsonl",
            "sha256": hashlib.sha256(content).hexdigest(),
            "documents": sum(lesson.file == file and not lesson.is_of_strangers for lesson in lessons),
            "strangers": sum(lesson.file == file and lesson.is_of_strangers for lesson in lessons),
            "events": len({lesson.events[0] for lesson in lessons if lesson.file == file}),
            "links": sum(lesson.links for lesson in lessons if lesson.file == file),
        }
        for file, content in contents.items()
    ]
    return {"learnt_from": files, "figures": figures}


def _python(name: str, cards: Cards) -> str:
    """Return the cards as a line of Python for each curve."""
    lines = [f"\n{name} = Cards("]
    for kind, card in zip(cards._fields, cards, strict=True):
        lines += [f"    {kind}=Card(", *_half(card.start, card.curves)]
        lines += _half(card.close_start, card.close) if card.close else []
        lines += ["    ),"]
    return "\n".join([*lines, ")\n"])


def _half(start: float, curves: Mapping[str, Curve]) -> list[str]:
    drawn = [f'            "{of}": Curve({curve.knots}, {curve.points}),' for of, curve in curves.items()]
    return [f"        {start},", "        {", *drawn, "        },"]
