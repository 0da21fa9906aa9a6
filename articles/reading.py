"""What a reader hands on: one text, its passages, and what was found out about it, each with how."""

from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")

TITLE = "title"
BODY = "body"
ASIDE = "aside"


class Unreadable(ValueError):
    """This cannot be stored; the message is one sentence for the person who brought it."""


@dataclass(frozen=True)
class Found(Generic[T]):
    """A value and how it was found, such as "dateline"; `how` is empty when nothing was found."""

    value: T
    how: str = ""

    def __bool__(self) -> bool:
        return bool(self.how)


@dataclass(frozen=True)
class Span:
    """A passage: `text[start:end]` in code points. Only an aside has a reason."""

    start: int
    end: int
    paragraph: int
    kind: str = BODY
    reason: str = ""


@dataclass(frozen=True)
class Limits:
    """What one article may be; the service layer takes these from the settings."""

    content_bytes: int = 10 * 1024 * 1024
    characters: int = 2_000_000
    passages: int = 20_000
    # Above this a "sentence" is no sentence, and comparing two of them would take minutes.
    passage_characters: int = 20_000
    # UAX #15 calls thirty marks on one letter more than any language needs; beyond that, NFC takes quadratic time.
    marks_on_a_letter: int = 30
    # A news page has some thousands; the time to find the main text among them grows with their number.
    tags: int = 40_000


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True)
class Facts:
    """What a format says of itself, such as a page's metadata."""

    title: Found[str] = Found("")
    author: Found[str] = Found("")
    published: Found[date | None] = Found(None)
    outlet: Found[str] = Found("")
    language: Found[str] = Found("")
    url: Found[str] = Found("")


@dataclass(frozen=True)
class Extract:
    """What one reader makes of a file: its visible text, line by line, and what the format says of it.

    `outside` gives, for the number of a line, why it is no part of the article.
    """

    text: str
    outside: dict[int, str] = field(default_factory=dict)
    facts: Facts = Facts()
    wrapped: bool = True  # whether line ends may be those of a narrow column


@dataclass(frozen=True)
class Reading:
    text: str
    title: Found[str]
    author: Found[str]
    published: Found[date | None]
    outlet: Found[str]
    language: Found[str]
    url: Found[str]
    passages: tuple[Span, ...]
    encoding: str
    suspect: bool
