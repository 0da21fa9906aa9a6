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
    """The finding with left and right exchanged: what was an omission is an addition, and softened strengthened."""
    turned = {"omission": "addition", "addition": "omission", "softened": "strengthened", "strengthened": "softened"}
    category = turned.get(finding.category, finding.category)
    return finding._replace(category=category, left=finding.right, right=finding.left)


def sided(is_left: bool, category: str, run: Run, told: Run | None, score: int, severity: int = MINOR) -> Finding:
    """A finding on words of one side, of the left if `is_left`, and on what the other side tells instead."""
    left, right = (run, told) if is_left else (told, run)
    return Finding(category, left, right, score, severity)
