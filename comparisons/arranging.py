"""From links to rows: the aligner's rows of indices, filled with the passages, links and decisions of two articles."""

from collections.abc import Iterable

from articles.models import Passage
from comparisons import aligner
from comparisons.models import Link
from comparisons.rows import LinkShown, Reference, ShownRow, Side, Text
from comparisons.seen import RowSeen, fingerprint

# Of a link made by hand, beside the aligner's scores of 0-100.
HAND_WEIGHT = 50


def arrange(
    left: Side, right: Side, links: list[LinkShown], absent: frozenset[int], *, order: str = "left"
) -> tuple[ShownRow, ...]:
    """All rows of two articles, in the order of one of them; `absent` passages are said to have no counterpart."""
    return _Arrangement(left, right, links, absent, order).rows()


def aligned_rows(left: Side, right: Side, links: list[LinkShown]) -> list[aligner.Row]:
    """The same rows as the aligner tells them, by the indices of the passages, in the order of the left."""
    return _Arrangement(left, right, links, frozenset(), "left").aligner_rows()


class _Arrangement:
    """Turns the aligner's rows of indices into rows of passages and links."""

    def __init__(self, left: Side, right: Side, links: list[LinkShown], absent: frozenset[int], order: str) -> None:
        self.left, self.right, self.absent = left, right, absent
        self.order = order
        places = ({text.pk: index for index, text in enumerate(side.texts)} for side in (left, right))
        self.left_place, self.right_place = places
        # A passage may be put aside between one query and the next.
        self.links = {
            (self.left_place[link.left], self.right_place[link.right]): link
            for link in links
            if link.left in self.left_place and link.right in self.right_place
        }
        self.touching: dict[int, list[LinkShown]] = {}
        for link in links:
            self.touching.setdefault(link.left, []).append(link)
            self.touching.setdefault(link.right, []).append(link)

    def rows(self) -> tuple[ShownRow, ...]:
        drawn = self.aligner_rows()
        self.address_of = {("left", i): self._address(row) for row in drawn for i in row.left}
        self.address_of |= {("right", j): self._address(row) for row in drawn for j in row.right}
        return tuple(self._shown(row) for row in drawn)

    def aligner_rows(self) -> list[aligner.Row]:
        left, right = ([text.text for text in side.texts] for side in (self.left, self.right))
        left_titles, right_titles = (titles_of(side) for side in (self.left, self.right))
        links = [(i, j, _weight(link)) for (i, j), link in self.links.items()]
        if self.order == "left":
            return aligner.rows(left, right, links, left_titles=left_titles, right_titles=right_titles)
        mirrored = [(j, i, score) for i, j, score in links]
        found = aligner.rows(right, left, mirrored, left_titles=right_titles, right_titles=left_titles)
        return [_mirrored(row) for row in found]

    def _address(self, row: aligner.Row) -> str:
        if row.left:
            return f"L{self.left.texts[row.left[0]].number}"
        return f"R{self.right.texts[row.right[0]].number}"

    def _shown(self, row: aligner.Row) -> ShownRow:
        left = tuple(self.left.texts[i] for i in row.left)
        right = tuple(self.right.texts[j] for j in row.right)
        links = tuple(self.links[place] for place in row.links)
        return ShownRow(
            address=self._address(row),
            kind=row.kind,
            shift=row.shift,
            left=left,
            right=right,
            links=links,
            elsewhere=self._references(row),
            decided=self._is_decided(row, left + right),
            seen=self._seen(row, left, right),
        )

    def _references(self, row: aligner.Row) -> tuple[Reference, ...]:
        """Each other row once for each side, however many links lead there."""
        found = [self._reference(row, place) for place in row.elsewhere]
        return tuple({(reference.address, reference.side): reference for reference in reversed(found)}.values())[::-1]

    def _reference(self, row: aligner.Row, place: tuple[int, int]) -> Reference:
        """Where the link leads: from a left passage of this row to a right one there, or the other way round."""
        i, j = place
        status = self.links[place].status
        if i in row.left:
            return Reference(self.address_of["right", j], self.right.texts[j].number, "right", status)
        return Reference(self.address_of["left", i], self.left.texts[i].number, "left", status)

    def _is_decided(self, row: aligner.Row, texts: Iterable[Text]) -> bool:
        places = row.links or row.elsewhere
        if places:
            return all(self.links[place].status == Link.Status.CONFIRMED for place in places)
        return all(text.pk in self.absent for text in texts)

    def _seen(self, row: aligner.Row, left: tuple[Text, ...], right: tuple[Text, ...]) -> RowSeen:
        passages = [text.pk for text in (*left, *right)]
        links = {(link.pk, link.status) for pk in passages for link in self.touching.get(pk, ())}
        absent = self.absent.intersection(passages)
        address = self._address(row)
        left_ids, right_ids = (tuple(text.pk for text in side) for side in (left, right))
        return RowSeen(address, left_ids, right_ids, fingerprint(links, absent))


def _weight(link: LinkShown) -> int:
    """How strongly a link draws its passages into one row; a person says that two are linked, not how much."""
    strength = HAND_WEIGHT if link.by_hand else link.score
    return strength + 100 * (link.extent == Link.Extent.FULL and not link.by_hand)


def titles_of(side: Side) -> set[int]:
    """The indices of its titles."""
    return {index for index, text in enumerate(side.texts) if text.kind == Passage.Kind.TITLE}


def _mirrored(row: aligner.Row) -> aligner.Row:
    """The row with left and right exchanged."""
    kinds = {"split": "merged", "merged": "split", "only left": "only right", "only right": "only left"}
    return aligner.Row(
        row.right,
        row.left,
        kinds.get(row.kind, row.kind),
        tuple((j, i) for i, j in row.links),
        tuple((j, i) for i, j in row.elsewhere),
        row.shift,
    )
