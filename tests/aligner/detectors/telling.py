"""What the detectors tell of two sentences, in words that a test can be read by."""

from comparisons.aligner.detectors import find
from comparisons.aligner.sentence import Run, Sentence

Told = tuple[str, str | None, str | None]


def told(left: str, right: str, *languages: str) -> list[Told]:
    """Return each finding as its category, the words on the left and those on the right."""
    here, there = languages or ("en", "en")
    sides = Sentence.read(left, here), Sentence.read(right, there)
    found = find(left, right, languages=(here, there))
    return [(each.category, quote(sides[0], each.left), quote(sides[1], each.right)) for each in found]


def quote(sentence: Sentence, run: Run | None) -> str | None:
    return sentence.text[slice(*sentence.span(run))] if run else None


def categories(left: str, right: str, *languages: str) -> set[str]:
    return {category for category, _, _ in told(left, right, *languages)}
