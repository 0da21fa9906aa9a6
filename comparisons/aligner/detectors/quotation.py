"""Words inside quotation marks altered, or the marks gained or lost; their style is nothing."""

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding, sided
from comparisons.aligner.sentence import Run, american

# Of the words of a quotation that has lost its marks, so many must be told on the other side at all.
TOLD = 0.3


def detect(found: Comparison) -> Iterator[Finding]:
    """Compare what both sides have in quotation marks; across languages only whether they have any."""
    if all(side.sentence.quoted for side in found.sides):
        if found.in_one_language:
            yield from _altered(found)
        return
    for side, other in found.ways:
        for run in side.sentence.quoted[:1]:
            if _is_told(side, run) or _content(other, other.free()):
                yield sided(side is found.left, "quotation", run, _counterpart(side, run), 88, MAJOR)


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
    changes = _changes(_spelt(found.left, here), _spelt(found.right, there))
    for left, right in changes:
        yield Finding("quotation", _run(here, left), _run(there, right), 88, MAJOR)


def _spelt(side: Side, places: list[int]) -> list[str]:
    return [american(side.sentence.lowers[place]) for place in places]


def _changes(here: list[str], there: list[str]) -> list[tuple[range, range]]:
    """Which words of the one are which of the other, where they are not the same."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(here + there))}
    codes = Indel.opcodes([numbers[word] for word in here], [numbers[word] for word in there])
    changed: list[tuple[range, range]] = []
    for code in codes:
        if code.tag == "equal":
            continue
        left, right = range(code.src_start, code.src_end), range(code.dest_start, code.dest_end)
        if changed and (changed[-1][0].stop, changed[-1][1].stop) == (left.start, right.start):
            left, right = range(changed[-1][0].start, left.stop), range(changed.pop()[1].start, right.stop)
        changed.append((left, right))
    return changed


def _run(places: list[int], part: range) -> Run | None:
    return Run(places[part.start], places[part.stop - 1] + 1) if part else None
