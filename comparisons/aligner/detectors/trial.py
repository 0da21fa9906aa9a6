"""How well the detectors do on pairs of which a careful editor has said what is to be flagged."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from comparisons.aligner.detectors.sentences import find

CATEGORIES = (
    "number", "date", "name", "negation", "modality", "attribution", "quotation", "omission", "addition",
    "untranslated", "order", "softened", "strengthened",
)  # fmt: skip


class Pair(NamedTuple):
    """Two renderings of one sentence, and the categories that an editor would flag; none for a fair paraphrase."""

    id: str
    left: str
    right: str
    expect: frozenset[str]
    languages: tuple[str, str]

    @classmethod
    def parse(cls, line: str) -> "Pair":
        """Read one line of JSON. Raises ValueError where it is not of the form."""
        try:
            told = json.loads(line)
            left, right = told.get("lang", ("en", "en"))
            return cls(str(told["id"]), str(told["left"]), str(told["right"]), frozenset(told["expect"]), (left, right))
        except (KeyError, TypeError, AttributeError) as wrong:
            raise ValueError(f"not a pair of sentences: {wrong}") from None


class Counts(NamedTuple):
    """Of one category: pairs in which it is rightly found, wrongly found, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def expected(self) -> int:
        return self.right + self.missed

    @property
    def precision(self) -> float | None:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self) -> float | None:
        return self.right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else None


class Judged(NamedTuple):
    pair: Pair
    found: frozenset[str]

    @property
    def is_right(self) -> bool:
        return self.pair.expect == self.found


@dataclass
class Trial:
    """The figures of all pairs, by category, and how many fair paraphrases were flagged with anything."""

    judged: list[Judged] = field(default_factory=list)

    def counts(self, category: str) -> Counts:
        seen = Counter((category in one.pair.expect, category in one.found) for one in self.judged)
        return Counts(seen[True, True], seen[False, True], seen[True, False])

    @property
    def categories(self) -> tuple[str, ...]:
        """Those of the detectors, then any others that the pairs expect."""
        told = {category for one in self.judged for category in one.pair.expect | one.found}
        return tuple(category for category in CATEGORIES if category in told) + tuple(
            sorted(told.difference(CATEGORIES))
        )

    @property
    def paraphrases(self) -> list[Judged]:
        return [one for one in self.judged if not one.pair.expect]

    @property
    def flagged(self) -> int:
        return sum(bool(one.found) for one in self.paraphrases)

    def as_json(self) -> dict[str, Any]:
        categories = {category: _figures(self.counts(category)) for category in self.categories}
        return {"categories": categories, "paraphrases": len(self.paraphrases), "paraphrases_flagged": self.flagged}


def _figures(counts: Counts) -> dict[str, Any]:
    figures = {"precision": counts.precision, "recall": counts.recall, "f1": counts.f1}
    rounded = {name: None if value is None else round(value, 4) for name, value in figures.items()}
    return rounded | {"expected": counts.expected}


def try_detectors(pairs: Iterable[Pair]) -> Trial:
    """Let the detectors speak of each pair."""
    return Trial([Judged(pair, _categories(pair)) for pair in pairs])


def _categories(pair: Pair) -> frozenset[str]:
    return frozenset(finding.category for finding in find(pair.left, pair.right, languages=pair.languages))
