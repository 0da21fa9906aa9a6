"""Across languages: a side much longer than its translation says something that the other does not.

No word of one language is held against one of another; what is left over is told by length, as in Gale and Church
(1993), with letters weighed by script.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MINOR, Finding
from comparisons.aligner.sentence import Run

# How many letters of English a letter of a script is worth, by the beginning of its Unicode name.
_WORTH = {"CJK": 3.2, "HIRAGANA": 1.6, "KATAKANA": 1.6, "HANGUL": 2.2, "ARABIC": 1.3, "HEBREW": 1.3, "THAI": 1.1}
# So much longer, and by so many letters of English, is more than a turn of phrase.
LONGER = 1.6
BY_LETTERS = 18
# A clause may begin with one of these, beside after a comma.
_CLAUSES = frozenset("and und et y e и و und 并 且 after nach après tras после because weil car porque из-за".split())


def detect(found: Comparison) -> Iterator[Finding]:
    """The last clauses of the longer side, as many as it is longer."""
    left, right = (_length(side.sentence.text) for side in found.sides)
    if min(left, right) == 0 or abs(left - right) < BY_LETTERS or max(left, right) < LONGER * min(left, right):
        return
    longer = found.left if left > right else found.right
    run = _tail(longer, 1 - min(left, right) / max(left, right))
    if left > right:
        yield Finding("omission", run, None, 58, MINOR)
    else:
        yield Finding("addition", None, run, 58, MINOR)


def _length(text: str) -> float:
    return sum(_worth(letter) for letter in text[:4_000])


@lru_cache(maxsize=5_000)
def _worth(letter: str) -> float:
    if not letter.isalnum():
        return 0.0
    return _WORTH.get(unicodedata.name(letter, "").split(" ")[0].split("-")[0], 1.0)


def _tail(side: Side, share: float) -> Run:
    """From the beginning of a clause to the end, as near as may be to this share of the words."""
    sentence, count = side.sentence, len(side.sentence.words)
    wanted = round(count * (1 - share))
    starts = [at for at in range(1, count) if _begins_clause(side, at)]
    return Run(min(starts, key=lambda at: abs(at - wanted), default=min(wanted, count - 1)), len(sentence.words))


def _begins_clause(side: Side, place: int) -> bool:
    pause = not {",", ";", ":", "，", "；", "،"}.isdisjoint(side.sentence.between(place))
    return pause or side.sentence.lowers[place] in _CLAUSES
