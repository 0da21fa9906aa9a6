"""Detectors: from two renderings of one event to the divergences that a careful editor would flag.

Each looks at two sentences whose words are matched and says what it finds. They are asked in an order in
which the more specific comes first: what one has spoken of, the next no longer sees.
"""

from collections.abc import Iterator, Sequence

from comparisons.aligner.comparison import Comparison, compare
from comparisons.aligner.detectors import (
    attribution,
    date,
    grading,
    modality,
    name,
    negation,
    number,
    omission,
    order,
    quotation,
    untranslated,
)
from comparisons.aligner.detectors.finding import Finding
from comparisons.aligner.rows import Row
from comparisons.aligner.sentence import Run, Sentence
from comparisons.aligner.suggestion import Suggestion

# Grows when the detectors would suggest otherwise than before.
VERSION = "1"

# Of one language or of any.
_ANYWHERE = (date, number, name, quotation)
_ENGLISH = (quotation, attribution, date, number, name, grading, negation, modality, untranslated, order, omission)


def find(left: str, right: str, *, languages: tuple[str, str] = ("en", "en")) -> list[Finding]:
    """Return what differs between two renderings, in words; the detectors' order."""
    return findings(compare(Sentence.read(left, languages[0]), Sentence.read(right, languages[1])))


def findings(found: Comparison) -> list[Finding]:
    said: list[Finding] = []
    for detector in _ENGLISH if found.in_english else _ANYWHERE:
        for finding in list(detector.detect(found)):
            said.append(finding)
            _claim(found, finding)
    return said


def _claim(found: Comparison, finding: Finding) -> None:
    """Account for the words of a finding; what else differs in a quotation is looked at by the others too."""
    for side, run in zip(found.sides, (finding.left, finding.right), strict=True):
        if finding.category == "quotation":
            side.settled |= side.sentence.in_quotes | set(run.places if run else ())
        elif run:
            side.claim(run)


def suggest(
    left: Sequence[str], right: Sequence[str], rows: Sequence[Row], *, languages: tuple[str, str] = ("en", "en")
) -> list[Suggestion]:
    """Return what differs in `rows` of two articles, the most significant first; indices are those of the passages."""
    return []


def foreign_words(passages: Sequence[str], *, language: str = "en") -> list[Suggestion]:
    """Return the foreign or spun words of one article alone, each as a left side: category "untranslated"."""
    return []
