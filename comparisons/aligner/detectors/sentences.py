"""Detectors over two sentences, asked in an order in which the more specific comes first.

What one has spoken of, the next no longer sees.
"""

from comparisons.aligner.comparison import Comparison, compare
from comparisons.aligner.detectors import (
    attribution,
    date,
    grading,
    lengths,
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
from comparisons.aligner.sentence import Sentence

# For English, and for any two languages.
_ENGLISH = (
    quotation, untranslated, attribution, date, number, name, negation, grading, modality, order, omission,
)  # fmt: skip
_ANYWHERE = (date, number, name, quotation, lengths)


def find(left: str, right: str, *, languages: tuple[str, str] = ("en", "en")) -> list[Finding]:
    """Return what differs between two renderings, in words.

    >>> [finding.category for finding in find("Four men died in Lyon.", "Five men died in Lyon.")]
    ['number']
    """
    return findings(compare(Sentence.read(left, languages[0]), Sentence.read(right, languages[1])))


def findings(found: Comparison) -> list[Finding]:
    """Return what the detectors say of two sentences whose words are matched."""
    said: list[Finding] = []
    for detector in _ENGLISH if found.in_english else _ANYWHERE:
        for finding in list(detector.detect(found)):
            said.append(finding)
            _account_for(found, finding)
    return said


def _account_for(found: Comparison, finding: Finding) -> None:
    """Mark the words of a finding; what else differs in a quotation is looked at by the others too."""
    for side, run in zip(found.sides, (finding.left, finding.right), strict=True):
        if finding.category == "quotation":
            side.settled |= side.sentence.in_quotes | set(run.places if run else ())
        elif run:
            side.claim(run)
