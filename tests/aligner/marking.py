"""Compared texts with their marks written into them, as a story can hold them."""

from comparisons.aligner import Span, compare_words

SIGNS = {
    "same": "{}",
    "only": "[{}]",
    "faint": "~{}~",
    "moved": "<{}>",
    "variant": "{}",
    "letters": "({})",
    "shared": "_{}_",
}


def marked(left: str, right: str) -> tuple[str, str]:
    """The two texts with [only], ~faint~, <moved> and _shared_ words marked, and the (letters) of other spellings."""
    here, there = compare_words(left, right)
    return written(left, here), written(right, there)


def written(text: str, spans: list[Span]) -> str:
    return "".join(SIGNS[span.kind].format(text[span.start : span.end]) for span in spans)
