"""Sharing: the names and figures that two texts have in common, in one language or two.

Figures are alike by their value, names by how they begin; Cyrillic and Greek names are read in Latin letters.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from comparisons.aligner.names import NAME_LENGTH, SEARCH_CAP, Figure, figures_at
from comparisons.aligner.normal import APOSTROPHES, HYPHENS, fold
from comparisons.aligner.span import Span, tiling
from comparisons.aligner.spelling import unaccented

_WORD = re.compile(rf"[^\W\d_](?:[\w]|[{APOSTROPHES}](?=\w))*")
# A sentence begins here: its first word has a capital whatever it is.
_OPENING = re.compile(r"(?:^|[.!?…:;\n。！？])[\s\"'“”‘’«»„(\[—–-]*$")
_LOOKED_BACK = 12  # characters

# Words of few letters that have a capital in titles and say nothing.
_NO_NAMES = frozenset(
    "a an and as at but by for he her his i if in is it its my no not of on or our she so the we".split()
)
_SHORT = 3  # letters of a name that counts whole

# As names are read in English: "Путин" and "Putin".
_LATIN = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфыэіїєґ", "abvgdeeziyklmnoprstufyeiieg", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ъ": "", "ь": ""}
    | dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True))
    | {"θ": "th", "χ": "ch", "ψ": "ps"}
)


def shared_words(left: str, right: str) -> tuple[list[Span], list[Span]]:
    """Return the spans of both texts, all "same" but the names and figures that both have; they tile each text.

    >>> [span.kind for span in shared_words("Путин 25 августа", "Call with Putin on the 25th")[0]]
    ['shared', 'same', 'shared', 'same']
    """
    here, there = _things(left), _things(right)
    known = {key for _, _, key, sure in here if sure}, {key for _, _, key, sure in there if sure}
    # One side must be sure that it is a name: the first word of a sentence may be any word.
    either = {key for *_, key, _ in here} & {key for *_, key, _ in there} & (known[0] | known[1])
    return _marked(left, here, either), _marked(right, there, either)


_Thing = tuple[int, int, str, bool]


def _things(text: str) -> list[_Thing]:
    """Return the names and figures: where they stand, the key by which they equal others, whether that is sure."""
    figures = (figure for figure in figures_at(text) if not _is_part(text, figure))
    return sorted([*((*figure, True) for figure in figures), *_names(text[:SEARCH_CAP])])


def _is_part(text: str, figure: Figure) -> bool:
    """Whether a spelt figure is a part of a word: the "two" of "two-way"."""
    spelt = not any(letter.isdigit() for letter in text[figure.start : figure.end])
    beside = text[figure.start - 1 : figure.start], text[figure.end : figure.end + 1]
    return spelt and any(sign and sign in HYPHENS for sign in beside)


def _names(text: str) -> Iterator[_Thing]:
    for match in _WORD.finditer(text):
        if not match.group()[0].isupper():
            continue
        word = fold(match.group())
        opens = bool(_OPENING.search(text, max(0, match.start() - _LOOKED_BACK), match.start()))
        if word not in _NO_NAMES and not (opens and len(word) <= _SHORT):
            yield match.start(), match.end(), _beginning(word), not opens


@lru_cache(maxsize=10_000)
def _beginning(word: str) -> str:
    return unaccented(word).replace("ου", "u").translate(_LATIN)[:NAME_LENGTH]


def _marked(text: str, things: list[_Thing], shared: set[str]) -> list[Span]:
    spans: list[Span] = []
    in_name = False
    for start, end, key, _ in things:
        if key not in shared or (spans and start < spans[-1].end):
            continue
        goes_on = in_name and text[spans[-1].end : start].strip(APOSTROPHES) == " "
        in_name = not key[0].isdigit()
        if goes_on and in_name:
            spans[-1] = spans[-1]._replace(end=end)
        else:
            spans.append(Span(start, end, "shared"))
    return tiling(len(text), spans)
