"""Plain text: everything is visible, and lines may have been wrapped to a column."""

from articles.reading import Extract, Limits
from articles.text import normalise


def extract(text: str, limits: Limits) -> Extract:
    return Extract(normalise(text, limits))
