"""How much a divergence matters if it is one: by its kind, and by how much its words say."""

from collections.abc import Iterable

from comparisons.aligner.detectors.finding import Finding
from comparisons.aligner.persons import frequency
from comparisons.aligner.sentence import Run, Sentence, Word

# Of a sure finding, 0-100. A flipped polarity changes everything, a moved sentence hardly anything.
_KINDS = {
    "negation": 95,
    "number": 88,
    "quotation": 82,
    "name": 85,
    "date": 80,
    "attribution": 76,
    "modality": 72,
    "strengthened": 58,
    "softened": 58,
    "omission": 40,
    "addition": 36,
    "untranslated": 50,
    "order": 22,
}
# An omission grows with what is lost, to so much.
_OMITTED = 84
# A word as common as this (powers of ten of its count in a billion) says next to nothing.
_COMMON = 6.5


def significance(finding: Finding, left: Sentence, right: Sentence) -> int:
    """Return 0-100: the weight of its kind times how sure it is; of omissions, more for more that is lost."""
    weight = float(_KINDS[finding.category])
    if finding.category in ("omission", "addition"):
        told = (left, finding.left) if finding.left else (right, finding.right)
        weight = min(_OMITTED, weight + 2.0 * information(*told))
    return round(weight * finding.score / 100)


def information(sentence: Sentence, run: Run | None) -> float:
    """How much the words of a run say: the rarer, the more; a name or figure of no list counts as a rare word."""
    return sum(_says(word.lower) for word in _content(sentence, run))


def _content(sentence: Sentence, run: Run | None) -> Iterable[Word]:
    return [word for word in sentence.words[slice(*run)] if word.is_content] if run else []


def _says(word: str) -> float:
    return max(0.0, _COMMON - max(frequency(word), 2.5)) / 1.5
