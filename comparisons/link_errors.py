"""The page of the aligner's errors: every link that was missed or is false, beside its two texts in full.

A file that stands alone: it is opened from a disk, and served by nobody.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.template.loader import render_to_string

from articles.models import direction_of
from comparisons.aligner import Pairing
from comparisons.aligner.evaluation import Document, Place, total
from comparisons.aligner.extent import FULL, PARTIAL
from comparisons.aligner.mistakes import FalseLink, MissedLink, mistakes
from comparisons.scorecard import Scored

MISSED, FALSE, NOT_FULL = "missed", "false", "not full"
SIGNS = {MISSED: "−", FALSE: "+", NOT_FULL: "≈"}


class Sentence(NamedTuple):
    """A sentence as the page shows it: its number as in the file, and what there is to say of it."""

    number: str
    text: str
    language: str
    note: str = ""

    @property
    def direction(self) -> str:
        return direction_of(self.language) if self.language else "auto"


class Error(NamedTuple):
    """A link that is missed, false or called full wrongly.

    Beside it, with a sentence that introduces them: what else its sentences go with. `of_left` are right sentences,
    those that its left one goes with; `of_right` are left ones.
    """

    kind: str
    told: str
    left: Sentence
    right: Sentence
    beside_left: str = ""
    of_left: Sequence[Sentence] = ()
    beside_right: str = ""
    of_right: Sequence[Sentence] = ()

    @property
    def sign(self) -> str:
        return SIGNS[self.kind]

    @property
    def has_besides(self) -> bool:
        return self.kind != NOT_FULL


class DocumentErrors(NamedTuple):
    """The errors of one document: the missed links first, then the false ones, then what was called full wrongly."""

    anchor: str
    id: str
    pair: str
    f1: float
    missed: list[Error]
    false: list[Error]
    not_full: list[Error]

    @property
    def wrong(self) -> int:
        return len(self.missed) + len(self.false)

    @property
    def errors(self) -> list[Error]:
        return self.missed + self.false + self.not_full


class FileErrors(NamedTuple):
    """The errors of one file: its counts, and the documents that have any, those with most first."""

    name: str
    anchor: str
    counts: dict[str, Any]
    documents: list[DocumentErrors]


def error_page(files: dict[str, list[Scored]]) -> str:
    """Return the page as HTML that needs nothing else."""
    found = [_file_errors(f"f{number}", name, scored) for number, (name, scored) in enumerate(files.items(), start=1)]
    every = [each for scored in files.values() for each in scored]
    overall = _counts(every, [document for file in found for document in file.documents])
    return render_to_string("comparisons/link_errors.html", {"files": found, "overall": overall})


def _file_errors(anchor: str, name: str, scored: list[Scored]) -> FileErrors:
    documents = [_document_errors(f"{anchor}d{number}", each) for number, each in enumerate(scored, start=1)]
    wrong = sorted((each for each in documents if each.errors), key=lambda each: (-each.wrong, each.f1))
    return FileErrors(name, anchor, _counts(scored, wrong), wrong)


def _counts(scored: list[Scored], wrong: list[DocumentErrors]) -> dict[str, Any]:
    tally = total(each.aligned.tally() for each in scored)
    return {
        "documents": tally.documents,
        "links": tally.links,
        "found": tally.found,
        "found_rightly": tally.found_rightly,
        "f1": tally.f1,
        "wrong": len(wrong),
        "missed": sum(len(each.missed) for each in wrong),
        "false": sum(len(each.false) for each in wrong),
        "not_full": sum(len(each.not_full) for each in wrong),
    }


def _document_errors(anchor: str, each: Scored) -> DocumentErrors:
    found = mistakes(each.aligned)
    drawn = _Drawn(each.aligned.document, {pairing[:2] for pairing in each.aligned.pairings})
    return DocumentErrors(
        anchor=anchor,
        id=each.aligned.document.id,
        pair=each.pair,
        f1=each.aligned.tally().f1,
        missed=[drawn.missed(link) for link in found.missed],
        false=[drawn.false(link) for link in found.false],
        not_full=[drawn.not_full(pairing) for pairing in found.not_full],
    )


class _Drawn(NamedTuple):
    """A document as the page shows it: turns places into sentences."""

    document: Document
    found: set[Place]

    def missed(self, link: MissedLink) -> Error:
        left, right = self._both(link.place)
        return Error(
            MISSED,
            self._extent(link.place),
            left,
            right,
            f"{left.number} was linked to{'' if link.of_left else ' nothing'}",
            [self._right(pairing.right, self._judged(pairing)) for pairing in link.of_left],
            f"{right.number} was linked to{'' if link.of_right else ' nothing'}",
            [self._left(pairing.left, self._judged(pairing)) for pairing in link.of_right],
        )

    def false(self, link: FalseLink) -> Error:
        left, right = self._both(link.pairing[:2])
        return Error(
            FALSE,
            f"{link.pairing.score}, {link.pairing.extent}",
            left,
            right,
            f"{left.number} truly goes with{'' if link.of_left else ' nothing'}",
            [self._right(place[1], self._known(place)) for place in link.of_left],
            f"{right.number} truly goes with{'' if link.of_right else ' nothing'}",
            [self._left(place[0], self._known(place)) for place in link.of_right],
        )

    def not_full(self, pairing: Pairing) -> Error:
        return Error(NOT_FULL, f"{pairing.score}, called full", *self._both(pairing[:2]))

    def _both(self, place: Place) -> tuple[Sentence, Sentence]:
        return self._left(place[0]), self._right(place[1])

    def _left(self, number: int, note: str = "") -> Sentence:
        return Sentence(f"L{number}", self.document.left[number], self.document.languages[0], note)

    def _right(self, number: int, note: str = "") -> Sentence:
        return Sentence(f"R{number}", self.document.right[number], self.document.languages[1], note)

    def _extent(self, place: Place) -> str:
        """Return what is known of a true link: nothing where the file does not tell partial links from full ones."""
        if self.document.partial is None:
            return ""
        return PARTIAL if place in self.document.partial else FULL

    def _judged(self, pairing: Pairing) -> str:
        """Return what there is to say of a link that was found."""
        place = pairing[:2]
        truth = "right" if place in self.document.links else "false"
        return f"{pairing.score}, {pairing.extent}, {'ignored' if place in self.document.ignored else truth}"

    def _known(self, place: Place) -> str:
        """Return what there is to say of a true link."""
        told = [self._extent(place), "found" if place in self.found else "missed"]
        return ", ".join(filter(None, told))
