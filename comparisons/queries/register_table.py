"""All divergences that the register of one event, or of everything, has to tell of: in columns, with their articles."""

from collections.abc import Iterable, Sequence
from functools import cached_property

import numpy as np
from django.db.models import QuerySet

from articles.models import Article, Event
from comparisons.columns import SPAN, Column, holding, searchable, unpack
from comparisons.models import RegisterBlock
from comparisons.services.registering import refresh_register

Day = tuple[int, int]


class Table:
    """The divergences in the order of their ids; those on an article that was withdrawn are left out."""

    def __init__(self, event: Event | None = None) -> None:
        refresh_register()
        lines = unpack(RegisterBlock.objects.order_by("number").values_list("columns", flat=True))
        left, right = (lines[side].astype(np.intp) for side in ("left", "right"))
        if event:
            own = _marked(Article.objects.filter(event=event).values_list("pk", flat=True), _most(left, right))
            lines, left, right = _only(own[left] | own[right], lines, left, right)
        self.articles = Articles(left, right)
        if len(self.articles.withdrawn):
            gone = _marked(self.articles.withdrawn, _most(left, right))
            lines, left, right = _only(~(gone[left] | gone[right]), lines, left, right)
        self.lines, self.left, self.right = lines, left, right
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

    def holding(self, words: list[str], among: Column) -> Column:
        """Whether each line has all the words in its note or quotations; of those `among` which it is asked."""
        sought = [known for word in words if (known := searchable(word))]
        if not sought:
            return among
        pks = self.column("pk")
        blocks = RegisterBlock.objects.filter(number__in=np.unique(pks[among] // SPAN).tolist()).order_by("number")
        # The columns come with the words: since they were read, a line may have come or gone.
        told = list(blocks.values_list("columns", "texts"))
        lines, texts = unpack(columns for columns, _ in told), b"".join(texts for _, texts in told)
        return among & np.isin(pks, lines["pk"][holding(sought, lines, texts)], kind="table")


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
