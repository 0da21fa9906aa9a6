"""What a version's flags amount to, in the manner of MQM: plain numbers in, plain numbers out.

The points of a flag are the weight of its severity times the weight of its category; a score is the sum of the points
per 1,000 words of the reference: the lower, the nearer to it. After Lommel, Uszkoreit and Burchardt, "Multidimensional
Quality Metrics (MQM)", Tradumàtica 12 (2014), from where the severities with 0, 1, 5 and 25 points are. It is not MQM:
the categories are ours, the reference is a text and not a source in another language, and nothing is taken from 100.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import fsum
from typing import NamedTuple

# Letters that are counted as one word, in languages that write without spaces. Chinese newspapers that were cut into
# words by hand have 1.5 to 1.7 (Emerson, "The Second International Chinese Word Segmentation Bakeoff", 2005); the
# others are rules of thumb.
LETTERS_A_WORD = {"zh": 1.6, "ja": 2.0, "th": 4.0, "lo": 4.0, "km": 4.0, "my": 4.0}


class Tally(NamedTuple):
    """How often one category was flagged with one severity, and what these weigh."""

    category: str
    severity: int
    flags: int
    severity_weight: float
    category_weight: float

    @property
    def points(self) -> float:
        """
        >>> Tally("omission", 5, 2, severity_weight=5, category_weight=1.5).points
        15.0
        """
        return self.flags * self.severity_weight * self.category_weight


def tally(
    flags: Iterable[tuple[str, int]], *, severities: Mapping[int, float], categories: Mapping[str, float]
) -> list[Tally]:
    """The flags, each a category and a severity, counted alike by alike; what gives most points first.

    >>> flags = [("omission", 1), ("number", 5), ("omission", 1)]
    >>> lines = tally(flags, severities={1: 1, 5: 5}, categories={"omission": 2, "number": 1})
    >>> [(line.category, line.flags, line.points) for line in lines]
    [('number', 1, 5), ('omission', 2, 4)]
    """
    counted = Counter(flags)
    lines = [
        Tally(category, severity, times, severities[severity], categories[category])
        for (category, severity), times in counted.items()
    ]
    return sorted(lines, key=lambda line: (-line.points, -line.severity, line.category))


def total(tallies: Iterable[Tally]) -> float:
    """The sum of all points; it does not depend on their order.

    >>> total([Tally("number", 5, 1, 5, 1), Tally("omission", 1, 2, 1, 2)])
    9.0
    """
    return fsum(line.points for line in tallies)


def per_thousand(points: float, words: float) -> float | None:
    """Points per 1,000 words of the reference; None for a reference without words.

    >>> per_thousand(9, 750)
    12.0
    """
    return 1000 * points / words if words > 0 else None


def words_in(text: str, language: str) -> float:
    """How many words `text` has: what stands between spaces, or where none are written a share of its letters.

    `language` is a BCP 47 tag; see `LETTERS_A_WORD`.

    >>> words_in("The bridge opened on Monday.", "en")
    5.0
    >>> words_in("大桥星期一重新开放", "zh-Hans")
    5.625
    """
    letters = letters_a_word(language)
    return len(text) / letters if letters else float(len(text.split()))


def letters_a_word(language: str) -> float | None:
    """How many letters are taken for a word in this language; None where words are written apart."""
    return LETTERS_A_WORD.get(language.split("-")[0].lower())


def percent(part: float, whole: float) -> int | None:
    """A share in whole percent; 100 means all of it and 0 nothing. None where there is nothing to have a share of.

    >>> percent(2, 3), percent(999, 1000), percent(1, 1000), percent(0, 0)
    (67, 99, 1, None)
    """
    if not whole:
        return None
    return min(max(round(100 * part / whole), int(part > 0)), 100 if part >= whole else 99)
