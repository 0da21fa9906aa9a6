"""Words inside quotation marks altered, or the marks gained or lost; their style is nothing."""

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.detectors.finding import MAJOR, Finding, sided
from comparisons.aligner.sentence import Run, american

# Of the words of a quotation that has lost its marks, so many must be told on the other side at all.
TOLD = 0.3

# A name in quotation marks has fewer words.
TITLE = 5


def detect(found: Comparison) -> Iterator[Finding]:
    """Compare what both sides have in quotation marks; across languages only whether they have any."""
    if all(side.sentence.quoted for side in found.sides):
        if found.in_one_language:
            yield from _altered(found)
        return
    for side, other in found.ways:
        for run in [run for run in side.sentence.quoted if not _is_title(side, run)][:1]:
            if _is_told(side, run) or _may_be_told(found, other, run):
                yield sided(side is found.left, "quotation", run, _counterpart(side, run), 88, MAJOR)


def _may_be_told(found: Comparison, other: Side, run: Run) -> bool:
    """Whether other words can tell what stood in the marks; of another language any words can."""
    if found.in_one_language:
        return bool(_content(other, other.free()))
    return run.last - run.first > 3


def _is_title(side: Side, run: Run) -> bool:
    """Whether it is the name of a ship, a paper or a work that stands in quotation marks."""
    words = side.sentence.words[run.first : run.last]
    return len(words) < TITLE and all(word.is_capital or not word.is_content for word in words)


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
    """The quotations in which the first words stand that are not the same on both sides, whole."""
    here, there = (sorted(side.sentence.in_quotes) for side in found.sides)
    changes = _changes(_spelt(found.left, here), _spelt(found.right, there))
    for left, right in changes[:1]:
        yield Finding("quotation", _around(found.left, here, left), _around(found.right, there, right), 88, MAJOR)


def _around(side: Side, places: list[int], part: range) -> Run:
    """The quotation that holds the first of these words, or what stands where they would."""
    place = places[min(part.start, len(places) - 1)]
    return next(run for run in side.sentence.quoted if place in run.places)


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
