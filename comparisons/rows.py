"""Rows as they are shown: passages of two articles that stand level, and what is known of them. Plain values."""

from dataclasses import dataclass, field
from functools import cached_property

from articles.models import Article, Passage
from comparisons.models import Divergence, Link
from comparisons.seen import RowSeen

# What a reader filters by, in the order of the chips.
SHOWS = {
    "all": "All",
    "different": "Different",
    "undecided": "Undecided",
    "suggested": "Suggested",
    "moved": "Moved",
    "left": "Only left",
    "right": "Only right",
}

Status = Divergence.Status

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
        """ "753 words" of its body, or "880 characters" in a language that writes without spaces."""
        texts = [text.text for text in self.body]
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

    @cached_property
    def flags(self) -> tuple[Divergence, ...]:
        """What people noted, or accepted of what was suggested."""
        return tuple(d for d in self.divergences if not (d.status == Status.SUGGESTED or _dismissed(d)))

    @cached_property
    def suggestions(self) -> tuple[Divergence, ...]:
        """What a detector offers and nobody has judged, the most significant first."""
        offered = (d for d in self.divergences if d.status == Status.SUGGESTED)
        return tuple(sorted(offered, key=lambda d: (-d.significance, -(d.score or 0), d.pk)))

    @property
    def dismissed(self) -> tuple[Divergence, ...]:
        """What a detector offered in vain."""
        return tuple(d for d in self.divergences if _dismissed(d))

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
            "suggested": bool(self.suggestions),
            "moved": self.kind == "moved",
            "left": not self.right,
            "right": not self.left,
        }.get(show, True)


def _dismissed(divergence: Divergence) -> bool:
    return divergence.made_by_id is None and divergence.status == Status.DISMISSED
