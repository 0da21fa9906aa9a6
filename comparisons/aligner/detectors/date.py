"""Another day, month, year, weekday or time of day; each by its value."""

from collections.abc import Iterator

from comparisons.aligner.comparison import Comparison, Side
from comparisons.aligner.dates import Moment
from comparisons.aligner.detectors.finding import MAJOR, Finding


def detect(found: Comparison) -> Iterator[Finding]:
    """A part of a date that stands against another of its kind; a date that one side lacks is an omission."""
    right = _alone(found.right)
    for moment in _alone(found.left):
        other = next((other for other in right if _contradicts(moment, other)), None)
        if other:
            right.remove(other)
            yield Finding("date", moment.run, other.run, 93, MAJOR)


def _alone(side: Side) -> list[Moment]:
    return [moment for moment in side.moments if all(side.is_free(place) for place in moment.run.places)]


def _contradicts(one: Moment, other: Moment) -> bool:
    """Whether both tell the same part of a time: "Monday" and "Tuesday", "today" and "yesterday"."""
    return one.kind == other.kind and one.value != other.value
