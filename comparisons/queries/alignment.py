"""The alignment page: two articles as rows. Four queries, however many rows there are."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from articles.models import Article, Passage
from articles.text import shown
from comparisons import aligner
from comparisons.models import Absence, Alignment, Divergence, Link
from comparisons.seen import RowSeen, fingerprint

# What a reader filters by, in the order of the chips.
SHOWS = {
    "all": "All",
    "different": "Different",
    "undecided": "Undecided",
    "moved": "Moved",
    "left": "Only left",
    "right": "Only right",
}

# Of a link made by hand, beside the aligner's scores of 0-100.
HAND_WEIGHT = 50

WITHOUT_SPACES = {"zh", "ja", "th", "lo", "km", "my"}

SIGNS = {
    "kept": "=",
    "reworded": "≈",
    "split": "⑂",
    "merged": "⊕",
    "moved": "⇄",
    "only left": "∅",
    "only right": "+",
}


@dataclass(frozen=True)
class Text:
    """A passage as shown: `number` is its place in the article from 1, `start` its first code point there."""

    pk: int
    number: int
    kind: str
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Side:
    """One of the two articles, with those of its passages that are aligned."""

    name: str  # "left" or "right"
    article: Article
    texts: tuple[Text, ...]
    answered: frozenset[int]  # ids of the passages that have a counterpart

    @cached_property
    def body(self) -> list[Text]:
        return [text for text in self.texts if text.kind == Passage.Kind.BODY]

    @property
    def coverage(self) -> int | None:
        """The share of its body passages that have a counterpart, in percent; None where there are none."""
        if not self.body:
            return None
        return round(100 * sum(text.pk in self.answered for text in self.body) / len(self.body))

    @cached_property
    def length(self) -> str:
        """ "753 words", or "880 characters" of a language that writes without spaces."""
        texts = [text.text for text in self.texts]
        if self.article.language.split("-")[0] in WITHOUT_SPACES:
            return f"{sum(map(len, texts)):,} characters"
        return f"{sum(len(text.split()) for text in texts):,} words"


@dataclass(frozen=True)
class LinkShown:
    pk: int
    left: int  # the passages' ids
    right: int
    score: int
    extent: str
    status: str
    by_hand: bool


@dataclass(frozen=True)
class Reference:
    """A link that leads out of a row: the address there, the passage's number and side."""

    address: str
    number: int
    side: str
    status: str


@dataclass(frozen=True)
class ShownRow:
    address: str  # "L12", or "R4" where the left is empty
    kind: str
    shift: int
    left: tuple[Text, ...]
    right: tuple[Text, ...]
    links: tuple[LinkShown, ...]
    elsewhere: tuple[Reference, ...]
    decided: bool
    seen: RowSeen
    divergences: tuple[Divergence, ...] = field(default=(), compare=False)
    lit: tuple[Divergence, ...] = field(default=(), compare=False)  # whose words are to be seen here, noted here or not

    @property
    def left_elsewhere(self) -> list[Reference]:
        """Where else the left article says what the row's right side says."""
        return [reference for reference in self.elsewhere if reference.side == "left"]

    @property
    def right_elsewhere(self) -> list[Reference]:
        return [reference for reference in self.elsewhere if reference.side == "right"]

    @property
    def sign(self) -> str:
        return SIGNS[self.kind]

    @property
    def shape(self) -> str:
        """How many sentences of each side, where that is not one and one: "3 : 1"."""
        sizes = len(self.left), len(self.right)
        return "" if sizes == (1, 1) or 0 in sizes else f"{sizes[0]} : {sizes[1]}"

    @property
    def score(self) -> int | None:
        """The weakest of the aligner's scores in the row; None where there is none or a person made the links."""
        scores = [link.score for link in self.links if not link.by_hand]
        return min(scores, default=None)

    @property
    def by_hand(self) -> bool:
        return bool(self.links) and all(link.by_hand for link in self.links)

    @property
    def partial(self) -> bool:
        return any(link.extent == Link.Extent.PARTIAL for link in self.links)

    @property
    def token(self) -> str:
        return self.seen.token()

    @property
    def different(self) -> bool:
        return self.kind != "kept"

    def holds(self, address: str) -> bool:
        """Whether the passage of this address is in the row: "L13" is, in the row L12 of two sentences."""
        return address in {f"L{text.number}" for text in self.left} | {f"R{text.number}" for text in self.right}

    def fits(self, show: str) -> bool:
        """Whether the row is among those that the filter `show` lets through."""
        return {
            "different": self.different,
            "undecided": not self.decided,
            "moved": self.kind == "moved",
            "left": not self.right,
            "right": not self.left,
        }.get(show, True)


@dataclass(frozen=True)
class AlignmentPage:
    alignment: Alignment
    left: Side
    right: Side
    rows: tuple[ShownRow, ...]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many rows each filter lets through."""
        return {show: sum(row.fits(show) for row in self.rows) for show in SHOWS}

    @property
    def decided(self) -> int:
        return sum(row.decided for row in self.rows)

    @cached_property
    def kinds(self) -> Counter[str]:
        return Counter(row.kind for row in self.rows)

    @cached_property
    def place(self) -> dict[str, int]:
        """Each row's index by its address."""
        return {row.address: index for index, row in enumerate(self.rows)}


def alignment_page(alignment: Alignment, *, order: str = "left") -> AlignmentPage:
    """All rows of `alignment`, in the reading order of its left or right article."""
    return alignment_pages([(alignment, order)])[0]


def alignment_pages(asked: Sequence[tuple[Alignment, str]]) -> list[AlignmentPage]:
    """The pages of several alignments with their reading orders, in the same four queries as of one."""
    alignments = [alignment for alignment, _ in asked]
    links, absent = _links(alignments), _absences(alignments)
    divergences = _divergences(alignments)
    texts = _texts({article.pk: article for a in alignments for article in (a.left, a.right)})
    pages = []
    for alignment, order in asked:
        own = links[alignment.pk]
        answered = frozenset(pk for link in own for pk in (link.left, link.right))
        left = Side("left", alignment.left, texts[alignment.left_id], answered)
        right = Side("right", alignment.right, texts[alignment.right_id], answered)
        rows = _Drawing(left, right, own, frozenset(absent[alignment.pk]), order).rows()
        pages.append(AlignmentPage(alignment, left, right, _with_divergences(rows, divergences[alignment.pk])))
    return pages


def _links(alignments: Sequence[Alignment]) -> dict[int, list[LinkShown]]:
    standing = (
        Link.objects.standing()
        .in_sight()
        .filter(alignment__in=alignments)
        .order_by("left__position", "right__position")
    )
    found: dict[int, list[LinkShown]] = {alignment.pk: [] for alignment in alignments}
    values = standing.values_list("alignment", "pk", "left", "right", "score", "extent", "status", "made_by")
    for alignment, pk, left, right, score, extent, status, made_by in values:
        found[alignment].append(LinkShown(pk, left, right, score, extent, status, by_hand=made_by is not None))
    return found


def _absences(alignments: Sequence[Alignment]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {alignment.pk: [] for alignment in alignments}
    absences = Absence.objects.filter(alignment__in=alignments)
    for alignment, passage in absences.values_list("alignment", "passage"):
        found[alignment].append(passage)
    return found


def _divergences(alignments: Sequence[Alignment]) -> dict[int | None, list[Divergence]]:
    found: dict[int | None, list[Divergence]] = {alignment.pk: [] for alignment in alignments}
    kept = Divergence.objects.kept().filter(alignment__in=alignments).select_related("category", "made_by")
    for divergence in kept.gravest_first():
        found[divergence.alignment_id].append(divergence)
    return found


def _texts(articles: dict[int, Article]) -> dict[int, tuple[Text, ...]]:
    spans = Passage.objects.aligned().filter(article__in=articles)
    found: dict[int, list[Text]] = {pk: [] for pk in articles}
    for pk, article, position, kind, start, end in spans.values_list(
        "pk", "article", "position", "kind", "start", "end"
    ):
        found[article].append(Text(pk, position + 1, kind, start, shown(articles[article].text[start:end])))
    return {article: tuple(texts) for article, texts in found.items()}


class _Drawing:
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
        drawn = self._aligner_rows()
        self.address_of = {("left", i): self._address(row) for row in drawn for i in row.left}
        self.address_of |= {("right", j): self._address(row) for row in drawn for j in row.right}
        return tuple(self._shown(row) for row in drawn)

    def _aligner_rows(self) -> list[aligner.Row]:
        left, right = ([text.text for text in side.texts] for side in (self.left, self.right))
        left_titles, right_titles = (_titles(side) for side in (self.left, self.right))
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


def _titles(side: Side) -> set[int]:
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


def _with_divergences(rows: tuple[ShownRow, ...], divergences: list[Divergence]) -> tuple[ShownRow, ...]:
    """Each divergence in the margin of the row that has its passage, the left one if it has two; its words in both."""
    if not divergences:
        return rows
    noted: dict[int, list[Divergence]] = {}
    lit: dict[int, list[Divergence]] = {}
    for divergence in divergences:
        anchors = [pk for pk in (divergence.left_passage_id, divergence.right_passage_id) if pk]
        noted.setdefault(anchors[0], []).append(divergence)
        for anchor in anchors if not divergence.settled else ():
            lit.setdefault(anchor, []).append(divergence)
    return tuple(_with_own(row, noted, lit) for row in rows)


def _with_own(row: ShownRow, noted: dict[int, list[Divergence]], lit: dict[int, list[Divergence]]) -> ShownRow:
    passages = [text.pk for text in (*row.left, *row.right)]
    if not any(pk in noted or pk in lit for pk in passages):
        return row
    here = tuple(d for pk in passages for d in noted.get(pk, ()))
    return replace(row, divergences=here, lit=tuple(d for pk in passages for d in lit.get(pk, ())))
