"""An article on its way in: what was read, as a person has edited it so far. Kept as JSON beside the upload."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from articles.reading import ASIDE, BODY, Reading, Span
from articles.sentences import trim
from articles.text import shown

BY_HAND = "left out by hand"
FACTS = ("title", "author", "published", "outlet", "language", "url")


class WordsChanged(ValueError):
    """Somebody typed words where only line breaks may change; `number` is that of the passage, from 1."""

    def __init__(self, number: int) -> None:
        super().__init__(f"Only line breaks may change here: the words of passage {number} are no longer the same.")
        self.number = number


class Edits(NamedTuple):
    """What a person changed about the passages of a draft, by position: their kinds, their line breaks, their ends."""

    kinds: Mapping[int, str] = {}
    words: Mapping[int, str] = {}
    joined: frozenset[int] = frozenset()


NO_EDITS = Edits()


@dataclass(frozen=True)
class Draft:
    """`published` is an ISO day or "". `event` is the id of an event, or "" for a new one called `event_title`.

    A passage keeps the reason for which it was left out even when a person has put it back.
    """

    text: str
    title: str
    author: str
    published: str
    outlet: str
    language: str
    url: str
    passages: tuple[Span, ...]
    encoding: str = ""
    suspect: bool = False
    repair: bool = False
    event: str = ""
    event_title: str = ""
    how: Mapping[str, str] | None = None
    version: int = 1  # counts the edits, so that one made on an old page is noticed

    def to_json(self) -> dict[str, Any]:
        fields = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return fields | {"passages": [list(asdict(span).values()) for span in self.passages]}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> "Draft":
        return cls(**{**fields, "passages": tuple(Span(*values) for values in fields["passages"])})

    def how_found(self, fact: str) -> str:
        return (self.how or {}).get(fact, "")


def draft_of(reading: Reading, *, repair: bool = False, event: str = "") -> Draft:
    published = reading.published.value.isoformat() if reading.published.value else ""
    return Draft(
        text=reading.text,
        title=reading.title.value,
        author=reading.author.value,
        published=published,
        outlet=reading.outlet.value,
        language=reading.language.value,
        url=reading.url.value,
        passages=reading.passages,
        encoding=reading.encoding,
        suspect=reading.suspect,
        repair=repair,
        event=event,
        how={fact: getattr(reading, fact).how for fact in FACTS},
    )


def with_kinds(draft: Draft, kinds: Mapping[int, str]) -> Draft:
    """The draft with the passages at these positions made title, body or aside."""
    return replace(draft, passages=tuple(_as(span, kinds.get(at, span.kind)) for at, span in enumerate(draft.passages)))


def _as(span: Span, kind: str) -> Span:
    return replace(span, kind=kind, reason=span.reason or BY_HAND if kind == ASIDE else span.reason)


def recut(draft: Draft, typed: Mapping[int, str], joined: frozenset[int]) -> Draft:
    """The draft cut where a person put line breaks, and joined where they said so.

    `typed` has the words of passages by position; `joined` the positions of those that go on in the next one.
    Raises WordsChanged if anything but white space differs.
    """
    spans: list[Span] = []
    goes_on = False
    for at, span in enumerate(draft.passages):
        pieces = _pieces(draft.text, span, typed[at], at) if at in typed else [span]
        if goes_on and spans:
            spans[-1] = replace(spans[-1], end=pieces[0].end)
            pieces = pieces[1:]
        spans += pieces
        goes_on = at in joined
    return replace(draft, passages=tuple(spans))


def _pieces(text: str, span: Span, typed: str, at: int) -> list[Span]:
    words = text[span.start : span.end]
    lines = _lines(typed)
    if not _same_words(typed, words):
        raise WordsChanged(at + 1)
    if len(lines) < 2:
        return [span]
    cuts = _offsets(words, [len(_letters(line)) for line in lines])
    pieces = (trim(text, span.start + start, span.start + end) for start, end in pairwise(cuts))
    return [replace(span, start=piece[0], end=piece[1]) for piece in pieces if piece]


def words_changed(draft: Draft, typed: str, at: int) -> str:
    """The sentence that says that these are not the words of the passage, or "" if they are."""
    span = draft.passages[at]
    same = _same_words(typed, draft.text[span.start : span.end])
    return "" if same else str(WordsChanged(at + 1))


def is_touched(typed: str, words: str) -> bool:
    """Whether somebody cut these words or changed them."""
    return len(_lines(typed)) > 1 or not _same_words(typed, words)


def _lines(typed: str) -> list[str]:
    return [line for line in re.split(r"[\r\n]+", typed) if line.strip()]


def _same_words(typed: str, words: str) -> bool:
    return _letters(typed) == _letters(shown(words))


def _letters(words: str) -> str:
    """The words without white space. Browsers send some of it back as another kind."""
    return re.sub(r"\s+", "", words)


def _offsets(words: str, counts: list[int]) -> list[int]:
    """Where in `words` each line ends, the lines having so many signs that are not white space."""
    places = [at for at, sign in enumerate(words) if not sign.isspace()]
    return [0, *(places[seen - 1] + 1 for seen in accumulate(counts))]


def shown_for_cutting(text: str, span: Span) -> str:
    """The words of a passage on one line, for somebody to put line breaks in; sign for sign as they are shown."""
    return in_one_line(text[span.start : span.end])


def in_one_line(words: str) -> str:
    return shown(re.sub(r"\s*[\r\n]+\s*", " ", words))


def counts(draft: Draft) -> tuple[int, int]:
    """How many passages are kept, and how many are left out."""
    out = sum(span.kind == ASIDE for span in draft.passages)
    return len(draft.passages) - out, out


def has_body(draft: Draft) -> bool:
    return any(span.kind == BODY for span in draft.passages)
