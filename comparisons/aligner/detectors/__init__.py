"""Detectors: from two renderings of one event to the divergences that a careful editor would flag."""

from collections.abc import Sequence

from comparisons.aligner.rows import Row
from comparisons.aligner.suggestion import Suggestion

# Grows when the detectors would suggest otherwise than before.
VERSION = "1"


def suggest(
    left: Sequence[str], right: Sequence[str], rows: Sequence[Row], *, languages: tuple[str, str] = ("en", "en")
) -> list[Suggestion]:
    """Return what differs in `rows` of two articles, the most significant first; indices are those of the passages."""
    return []


def foreign_words(passages: Sequence[str], *, language: str = "en") -> list[Suggestion]:
    """Return the foreign or spun words of one article alone, each as a left side: category "untranslated"."""
    return []
