"""What a detector says of two sentences: words of each, in numbers of words, before they become code points."""

from typing import NamedTuple

from comparisons.aligner.sentence import Run

NEUTRAL, MINOR, MAJOR, CRITICAL = 0, 1, 5, 25


class Finding(NamedTuple):
    """Words of the left, of the right or of both; `score` is 0-100, how sure the detector is."""

    category: str
    left: Run | None
    right: Run | None
    score: int
    severity: int = MINOR


def mirrored(finding: Finding) -> Finding:
    """The finding with left and right exchanged; what the left lacks is an addition, what the right lacks an omission."""
    turned = {"omission": "addition", "addition": "omission", "softened": "strengthened", "strengthened": "softened"}
    category = turned.get(finding.category, finding.category)
    return finding._replace(category=category, left=finding.right, right=finding.left)
