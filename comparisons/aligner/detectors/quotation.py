"""Words inside quotation marks altered, or the marks gained or lost; their style is nothing."""

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding
from comparisons.aligner.sentence import Run, Sentence, american

# Of the words of a quotation that has lost its marks, so many must be told on the other side at all.
TOLD = 0.3


def detect(found: Comparison) -> Iterator[Finding]:
    """Compare what both sides have in quotation marks; across languages only whether they have any."""
    left, right = found.sides
    if left.sentence.quoted and right.sentence.quoted:
        if found.in_one_language:
            yield from _altered(found)
        return
    for side, other in found.ways:
        for run in side.sentence.quoted[:1]:
            if _is_told(side, run) or _content(other, other.free()):
                here, there = _whole(side.sentence), _counterpart(side, run)
                yield Finding("quotation", here, there, 88, MAJOR) if side is left else Finding("quotation", there, here, 88, MAJOR)


def _whole(sentence: Sentence) -> Run:
    """From the first quotation to the last."""
    return sentence.quoted[0]


def _content(side: Side, places: list[int]) -> int:
    return sum(side.sentence.words[place].is_content for place in places)


def _is_told(side: Side, run: Run) -> bool:
    content = [place for place in run.places if side.sentence.words[place].is_content] or list(run.places)
    return sum(place in side.partners for place in content) >= TOLD * len(content)


def _counterpart(side: Side, run: Run) -> Run | None:
    """From the first to the last of the words that say the same on the other side."""
    partners = [side.partners[place] for place in run.places if place in side.partners]
    return Run(min(partners), max(partners) + 1) if partners else None


def _altered(found: Comparison) -> Iterator[Finding]:
    """Each stretch of words in quotation marks that is not the same on both sides."""
    here, there = (sorted(side.sentence.in_quotes) for side in found.sides)
    spelt = [[american(side.sentence.lowers[place]) for place in places] for side, places in zip(found.sides, (here, there), strict=True)]
    for code in _changes(*spelt):
        left = _run(here, code.src_start, code.src_end)
        right = _run(there, code.dest_start, code.dest_end)
        yield Finding("quotation", left, right, 88, MAJOR)
        return


def _changes(here: list[str], there: list[str]) -> Iterator[Indel]:
    numbers = {word: number for number, word in enumerate(dict.fromkeys(here + there))}
    codes = Indel.opcodes([numbers[word] for word in here], [numbers[word] for word in there])
    return (code for code in codes if code.tag != "equal")


def _run(places: list[int], first: int, last: int) -> Run | None:
    return Run(places[first], places[last - 1] + 1) if first < last else None
