"""Divergences by the thousand, made up: a hundred for each pair, nine of ten suggested by the machine."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from articles.models import Article, Event, Outlet, Passage
from comparisons.benchmarks.texts import Writer, dice, text
from comparisons.models import Alignment, Category, Divergence
from comparisons.services.registering import note_changes

A_PAIR, SENTENCES, VERSIONS = 100, 30, 3
OUTLETS, PEOPLE = 24, [f"editor{number}" for number in range(8)]
DAY = date(2025, 1, 1)

# In one of so many notes; in every Russian sentence.
RARE, RARELY = "zugzwang", 500
CYRILLIC = "пролив"

# Of Latin letters, so that the words of a language are as many and as long as English ones.
SCRIPTS = {
    "ru": str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхийклмнопярстувшзыж"),
    "zh": str.maketrans("abcdefghijklmnopqrstuvwxyz", "中国人民日报新华社外交部长会见时表示双方关系发展很好"),
}
LANGUAGES = ("en",) * 7 + ("ru", "ru", "zh")

# What becomes of them, and how often: the machine's, then people's.
MACHINE = {"suggested": 88, "dismissed": 9, "open": 2, "resolved": 1}
PERSON = {"open": 5, "resolved": 3, "dismissed": 2}
SEVERITIES = {1: 60, 5: 30, 25: 4, 0: 6}


class Maker:
    """Fills the database, from where it stopped: events of three versions, their pairs, and what differs in them."""

    def __init__(self, people: Sequence[User]) -> None:
        self.random = dice("register")
        self.people = people
        self.categories = list(Category.objects.all())
        self.outlets = Outlet.objects.bulk_create(Outlet(name=f"Outlet {n}") for n in range(OUTLETS))
        self.sentences = {language: list(sentences(language)) for language in dict.fromkeys(LANGUAGES)}
        self.made = 0

    def make_up_to(self, rows: int) -> None:
        while self.made < rows:
            with transaction.atomic():
                self._event(rows)

    def _event(self, rows: int) -> None:
        day = DAY + timedelta(days=self.random.randrange(600))
        event = Event.objects.create(title=f"Event after {self.made}", happened_on=day)
        versions = [self._article(event, outlet) for outlet in self._tellers()]
        for left, right in combinations(versions, 2):
            if count := min(A_PAIR, math.ceil(rows / VERSIONS), rows - self.made):
                alignment = Alignment.objects.create(left=left[0], right=right[0], state=Alignment.State.DONE)
                found = [self._divergence(alignment, left[1], right[1]) for _ in range(count)]
                note_changes(made.pk for made in Divergence.objects.bulk_create(found))
                self.made += count

    def _tellers(self) -> list[Outlet]:
        """Of the first event one in each language, so that few divergences have something of everything."""
        if self.made:
            return self.random.sample(self.outlets, VERSIONS)
        return list({language_of(outlet): outlet for outlet in self.outlets}.values())

    def _article(self, event: Event, outlet: Outlet) -> tuple[Article, list[tuple[Passage, str]]]:
        language = language_of(outlet)
        told = self.random.sample(self.sentences[language], SENTENCES)
        article = Article.objects.create(
            event=event, outlet=outlet, title=told[0][:80], language=language, text="\n".join(told)
        )
        passages = Passage.objects.bulk_create(placed(article, told))
        return article, list(zip(passages, told, strict=True))

    def _divergence(
        self, alignment: Alignment, left: list[tuple[Passage, str]], right: list[tuple[Passage, str]]
    ) -> Divergence:
        by_machine = self.random.random() < 0.9
        category = self.random.choice(self.categories)
        return Divergence(
            alignment=alignment,
            category=category,
            severity=pick(self.random, SEVERITIES),
            status=pick(self.random, MACHINE if by_machine else PERSON),
            detector=category.slug if by_machine else "",
            score=self.random.randrange(50, 100) if by_machine else None,
            significance=self.random.randrange(1, 101) if by_machine else 0,
            made_by=None if by_machine else self.random.choice(self.people),
            note="" if by_machine else self._note(),
            **self._words("left", left, whole=category.slug in ("omission", "addition")),
            **({} if category.slug in ("omission", "addition") else self._words("right", right)),
        )

    def _note(self) -> str:
        rare = f" {RARE}" if self.random.randrange(RARELY) == 0 else ""
        return self.random.choice(self.sentences["en"])[:90] + rare

    def _words(self, side: str, passages: list[tuple[Passage, str]], *, whole: bool = False) -> dict[str, object]:
        passage, words = self.random.choice(passages)
        start = 0 if whole else self.random.randrange(len(words) - 20)
        end = len(words) if whole else start + self.random.randrange(3, 20)
        return {
            f"{side}_passage": passage,
            f"{side}_start": passage.start + start,
            f"{side}_end": passage.start + end,
            f"{side}_quote": words[start:end],
        }


def language_of(outlet: Outlet) -> str:
    return LANGUAGES[outlet.pk % len(LANGUAGES)]


def sentences(language: str) -> Iterator[str]:
    writer = Writer(dice(f"sentences in {language}"))
    for _ in range(500):
        told = text(writer.sentence())
        yield (
            told
            if language == "en"
            else told.lower().translate(SCRIPTS[language]) + f" {CYRILLIC}" * (language == "ru")
        )


def placed(article: Article, told: list[str]) -> Iterator[Passage]:
    start = 0
    for position, words in enumerate(told):
        yield Passage(article=article, position=position, paragraph=position // 3, start=start, end=start + len(words))
        start += len(words) + 1


def pick(random: Random, weights: Mapping[Any, int]) -> Any:
    return random.choices(list(weights), list(weights.values()))[0]
