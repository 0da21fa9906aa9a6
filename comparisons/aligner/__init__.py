"""The aligner: which sentences of two articles say the same, and how that reads side by side.

Pure: text in, small values out; it knows no database and does no I/O.
"""

from comparisons.aligner.pairing import Pairing, align
from comparisons.aligner.rows import Row, rows
from comparisons.aligner.sharing import shared_words
from comparisons.aligner.span import Span
from comparisons.aligner.vectors import Sides, Vectors
from comparisons.aligner.wording import compare_words, same_words

# Stored with each alignment; grows when the same texts may give other links.
VERSION = "4"

__all__ = [
    "VERSION",
    "Pairing",
    "Row",
    "Sides",
    "Span",
    "Vectors",
    "align",
    "compare_words",
    "rows",
    "same_words",
    "shared_words",
]
