"""Detectors: from two renderings of one event to the divergences that a careful editor would flag.

One file a category, in plain rules; the words that they know are in `comparisons.aligner.lexicon`, to be extended.
"""

from comparisons.aligner.detectors.articles import foreign_words, suggest
from comparisons.aligner.detectors.sentences import find

# Grows when the detectors would suggest otherwise than before.
VERSION = "1"

__all__ = ["VERSION", "find", "foreign_words", "suggest"]
