"""All divergences that the register of one event, or of everything, has to tell of: in columns, with their articles."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from django.db.models import QuerySet

from articles.models import Article, Event
from comparisons.columns import Column, holding, searchable, unpack
from comparisons.models import RegisterBlock
from comparisons.services.registering import refresh_register

Day = tuple[int, int]


class Block(NamedTuple):
    stamp: str
    columns: bytes
    texts: bytes


# What this process has read before, by the number of the block: 9 MB for 100,000 divergences. A block is read again
# where its stamp is another, so nothing in here can be wrong.
_read_before: dict[int, Block] = {}


def blocks() -> list[Block]:
    """All that there are, in the order of their divergences."""
    stamps = dict(RegisterBlock.objects.order_by("number").values_list("number", "stamp"))
    known = {number: _read_before[number] for number in stamps.keys() & _read_before.keys()}
    stale = [number for number, stamp in stamps.items() if number not in known or known[number].stamp != stamp]
    told = RegisterBlock.objects.filter(number__in=stale).values_list("number", "stamp", "columns", "texts")
    fresh = (
        {number: Block(stamp, bytes(columns), bytes(texts)) for number, stamp, columns, texts in told} if stale else {}
    )
    _read_before.update(fresh)
    return [(known | fresh)[number] for number in stamps]


class Table:
    """The divergences in the order of their ids; those on an article that was withdrawn are left out."""

    def __init__(self, event: Event | None = None) -> None:
        refresh_register()
        self.blocks = blocks()
        self.all = lines = unpack(block.columns for block in self.blocks)
        left, right = (lines[side].astype(np.intp) for side in ("left", "right"))
        at = np.arange(len(lines))
        if event:
            own = _marked(Article.objects.filter(event=event).values_list("pk", flat=True), _most(left, right))
            at, lines, left, right = _only(own[left] | own[right], at, lines, left, right)
        self.articles = Articles(left, right)
        if self.articles.withdrawn:
            gone = _marked(self.articles.withdrawn, _most(left, right))
            at, lines, left, right = _only(~(gone[left] | gone[right]), at, lines, left, right)
        self.at, self.lines, self.left, self.right = at, lines, left, right
        self.columns: dict[str, Column] = {}

    def __len__(self) -> int:
        return len(self.lines)

    def column(self, name: str) -> Column:
        if name not in self.columns:
            self.columns[name] = np.ascontiguousarray(self.lines[name])
        return self.columns[name]

    @cached_property
    def by_person(self) -> Column:
        return self.column("person") > 0

    def holding(self, words: list[str]) -> Column:
        """Whether each line has all the words in its note or quotations."""
        sought = [known for word in words if (known := searchable(word))]
        if not sought:
            return np.ones(len(self), bool)
        found: Column = holding(sought, self.all, b"".join(block.texts for block in self.blocks))[self.at]
        return found


class Articles:
    """What is known of the articles of the lines, by their ids; 0 is no article, of no outlet, language or event."""

    def __init__(self, left: Column, right: Column) -> None:
        present = np.zeros(_most(left, right) + 1, bool)
        present[left] = present[right] = True
        self.most, self.ids = len(present) - 1, np.flatnonzero(present)
        told = list(_articles(self.ids).values_list("pk", "outlet", "language", "withdrawn_at"))
        ids, outlets, languages, withdrawn = zip(*told, strict=True) if told else ((), (), (), ())
        self.outlet = self._by_id(ids, outlets)
        self.languages = ["", *sorted(set(languages))]
        places = {language: place for place, language in enumerate(self.languages)}
        self.language = self._by_id(ids, [places[language] for language in languages])
        self.withdrawn = [pk for pk, when in zip(ids, withdrawn, strict=True) if when]

    @cached_property
    def days(self) -> list[Day]:
        """The days and ids of the events, the newest last, those without a day first; what events are ordered by."""
        return [(0, 0), *sorted(set(self._events.values()))]

    @cached_property
    def rank(self) -> Column:
        """The place of the event of each article in `days`."""
        rank = {day: place for place, day in enumerate(self.days)}
        return self._by_id(self._events, [rank[day] for day in self._events.values()])

    @cached_property
    def _events(self) -> dict[int, Day]:
        told = _articles(self.ids).values_list("pk", "event__happened_on", "event")
        return {pk: (day.toordinal() if day else 0, event) for pk, day, event in told}

    def _by_id(self, ids: Iterable[int], values: Sequence[int]) -> Column:
        found = np.zeros(self.most + 1, np.int64)
        found[list(ids)] = values
        return found


def _articles(ids: Column) -> QuerySet[Article]:
    """Where they lie close together, by their range: naming a thousand costs more than reading some too many."""
    if len(ids) and ids[-1] - ids[0] < 2 * len(ids):
        return Article.objects.filter(pk__range=(int(ids[0]), int(ids[-1])))
    return Article.objects.filter(pk__in=ids.tolist())


def _most(left: Column, right: Column) -> int:
    return max(int(left.max(initial=0)), int(right.max(initial=0)))


def _marked(ids: Iterable[int], most: int) -> Column:
    """Whether each id up to `most` is one of these."""
    found = np.zeros(most + 1, bool)
    found[[pk for pk in ids if pk <= most]] = True
    return found


def _only(wanted: Column, *columns: Column) -> list[Column]:
    return [column[wanted] for column in columns]
