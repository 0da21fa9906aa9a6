"""Mistakes: where the aligner and the known links of a document part, to be read and learnt from."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from comparisons.aligner.evaluation import Aligned, Document, Place
from comparisons.aligner.extent import FULL
from comparisons.aligner.pairing import Pairing

Link = TypeVar("Link", Pairing, Place)


class MissedLink(NamedTuple):
    """A true link that was not found, and the links that were found for its left and for its right sentence."""

    place: Place
    of_left: list[Pairing]
    of_right: list[Pairing]


class FalseLink(NamedTuple):
    """A link that is not true, and the true links of its left and of its right sentence."""

    pairing: Pairing
    of_left: list[Place]
    of_right: list[Place]


class Mistakes(NamedTuple):
    """What is wrong in one document, each in order of (left, right).

    `not_full` are the true links that were called full and are only partial.
    """

    document: Document
    missed: list[MissedLink]
    false: list[FalseLink]
    not_full: list[Pairing]


def mistakes(aligned: Aligned) -> Mistakes:
    """Return what is wrong with the links that were proposed; pairs that the document ignores are no mistakes."""
    document, found = aligned.document, sorted(aligned.counted())
    links = sorted(document.links - document.ignored)
    places = {pairing[:2] for pairing in found}
    partial = document.partial or frozenset()
    return Mistakes(
        document,
        [MissedLink(link, *_sharing(link, aligned.pairings)) for link in links if link not in places],
        [FalseLink(each, *_sharing(each[:2], links)) for each in found if each[:2] not in document.links],
        [each for each in found if each.extent == FULL and each[:2] in partial],
    )


def _sharing(place: Place, links: Iterable[Link]) -> tuple[list[Link], list[Link]]:
    """Return the links that share the left sentence of `place`, and those that share its right one."""
    of_left, of_right = [], []
    for link in links:
        if link[0] == place[0]:
            of_left.append(link)
        if link[1] == place[1]:
            of_right.append(link)
    return of_left, of_right
