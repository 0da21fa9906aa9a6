"""Rows: links drawn as rows, so that two articles can be read side by side.

Links are edges and may run anywhere. A row is what can stand level: neighbouring sentences of the left
and neighbouring sentences of the right that links join. What a row cannot hold is a cross-reference.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from comparisons.aligner.wording import same_words

Place = tuple[int, int]
ScoredLink = tuple[int, int, int]


class Row(NamedTuple):
    """Sentences that stand level: indices into both sequences, each run without a gap.

    `kind` is "kept", "reworded", "split", "merged", "moved", "only left" or "only right". `links` are those
    inside the row, `elsewhere` those that lead from it into another. For a moved row `shift` is how many
    rows further down (+) or up (-) its right side stands in the right article, or its counterpart here.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    kind: str
    links: tuple[Place, ...]
    elsewhere: tuple[Place, ...]
    shift: int


@dataclass(eq=False)
class _Group:
    """A row in the making."""

    left: range
    right: range
    links: list[Place] = field(default_factory=list)
    elsewhere: list[Place] = field(default_factory=list)
    crosses: bool = False


def rows(
    left: Sequence[str],
    right: Sequence[str],
    links: Iterable[ScoredLink],
    *,
    left_titles: Collection[int] = (),
    right_titles: Collection[int] = (),
) -> list[Row]:
    """Return the rows that two articles make under `links` (left index, right index, score).

    Every sentence of either side is in exactly one row. Rows are in the reading order of the left;
    a row that only the right has follows the row of the right sentence before it. A title, by its index,
    never shares a row with a sentence of the body beside it: the two do different work.
    Raises IndexError for a link to a sentence that is not there.
    """
    best = {(i, j): max(score, 0) for i, j, score in sorted(links)}
    _check(best, len(left), len(right))
    breaks = _Breaks(_edges(left_titles), _edges(right_titles))
    groups = _in_reading_order(_groups(list(left), list(right), best, breaks))
    return _describe(groups, left, right)


def _check(links: Iterable[Place], left_size: int, right_size: int) -> None:
    for i, j in links:
        if not (0 <= i < left_size and 0 <= j < right_size):
            raise IndexError(f"no sentence for the link ({i}, {j})")


class _Breaks(NamedTuple):
    """The indices on each side before which a row must end."""

    left: frozenset[int]
    right: frozenset[int]


def _edges(titles: Collection[int]) -> frozenset[int]:
    """Return where a run of titles begins or ends."""
    return frozenset(i for title in titles for i in (title, title + 1) if (i in titles) != (i - 1 in titles))


def _groups(left: list[str], right: list[str], links: dict[Place, int], breaks: _Breaks) -> list[_Group]:
    """Return the groups, whichever article is called left."""
    mirrored = {(j, i): score for (i, j), score in links.items()}
    # invariant: rows do not depend on which article is called left, but for their order
    if (right, left, sorted(mirrored.items())) < (left, right, sorted(links.items())):
        groups = _join(right, left, mirrored, _Breaks(breaks.right, breaks.left))
        return [_mirror(group) for group in groups]
    return _join(left, right, links, breaks)


def _mirror(group: _Group) -> _Group:
    links = [(j, i) for i, j in group.links]
    elsewhere = [(j, i) for i, j in group.elsewhere]
    return _Group(group.right, group.left, links, elsewhere, group.crosses)


def _join(left: list[str], right: list[str], links: dict[Place, int], breaks: _Breaks) -> list[_Group]:
    """Return the groups of linked neighbours, the strongest links joined first."""
    of_left = [_Group(range(i, i + 1), range(0)) for i in range(len(left))]
    of_right = [_Group(range(0), range(j, j + 1)) for j in range(len(right))]
    strongest = sorted(links, key=lambda place: (-links[place], place))
    waiting = _join_once(strongest, of_left, of_right, breaks)
    # A link that leads past a neighbour can be joined once the neighbour is: sweep up and down until none is.
    while waiting:
        still = _join_once(sorted(waiting), of_left, of_right, breaks)
        still = _join_once(sorted(still, reverse=True), of_left, of_right, breaks)
        if len(still) == len(waiting):
            break
        waiting = still
    for i, j in sorted(waiting):
        of_left[i].elsewhere.append((i, j))
        of_right[j].elsewhere.append((i, j))
    groups = list({id(group): group for group in [*of_left, *of_right]}.values())
    _mark_crossing(groups, left, right)
    return groups


def _join_once(links: Iterable[Place], of_left: list[_Group], of_right: list[_Group], breaks: _Breaks) -> list[Place]:
    """Join the groups of each link where that makes a row; return the links that could not."""
    waiting = []
    for i, j in links:
        here, there = of_left[i], of_right[j]
        if here is not there and not _fit(here, there, breaks):
            waiting.append((i, j))
            continue
        here.links.append((i, j))
        if here is not there:
            _merge(here, there, of_left, of_right)
    return waiting


def _fit(here: _Group, there: _Group, breaks: _Breaks) -> bool:
    """Whether two groups make one row."""
    return _adjoin(here.left, there.left, breaks.left) and _adjoin(here.right, there.right, breaks.right)


def _adjoin(one: range, other: range, breaks: frozenset[int]) -> bool:
    """Whether two runs of sentences make one run that no break parts."""
    if not one or not other:
        return True
    first, second = sorted((one, other), key=lambda run: run.start)
    return first.stop == second.start and second.start not in breaks


def _merge(here: _Group, there: _Group, of_left: list[_Group], of_right: list[_Group]) -> None:
    """Put the smaller group into the larger, so that all merges together stay cheap."""
    if len(here.left) + len(here.right) < len(there.left) + len(there.right):
        here, there = there, here
    for i in there.left:
        of_left[i] = here
    for j in there.right:
        of_right[j] = here
    here.left, here.right = _union(here.left, there.left), _union(here.right, there.right)
    here.links += there.links


def _union(one: range, other: range) -> range:
    if not one or not other:
        return one or other
    return range(min(one.start, other.start), max(one.stop, other.stop))


def _mark_crossing(groups: list[_Group], left: list[str], right: list[str]) -> None:
    """Mark the groups out of reading order: those not in the heaviest chain that runs down both sides.

    Weight is length of text, so that a moved sentence is what moved, not the article around it.
    """
    paired = sorted((group for group in groups if group.links), key=lambda group: group.left.start)
    weights = [sum(len(left[i]) for i in group.left) + sum(len(right[j]) for j in group.right) + 1 for group in paired]
    in_order = heaviest_chain([group.right.start for group in paired], weights)
    for index, group in enumerate(paired):
        group.crosses = index not in in_order


def heaviest_chain(places: Sequence[int], weights: Sequence[int]) -> set[int]:
    """Return the indices of the heaviest increasing subsequence of distinct `places`; weights are positive.

    >>> sorted(heaviest_chain([0, 3, 1, 2], [1, 1, 1, 1]))
    [0, 2, 3]
    >>> sorted(heaviest_chain([0, 3, 1, 2], [1, 9, 1, 1]))
    [0, 1]
    """
    # Ends of chains worth keeping, both lists increasing: a later end must be heavier.
    ends: list[int] = []
    totals: list[int] = []
    tips: list[int] = []
    before: list[int] = []
    for index, (place, weight) in enumerate(zip(places, weights, strict=True)):
        at = bisect_left(ends, place)
        before.append(tips[at - 1] if at else -1)
        total = weight + (totals[at - 1] if at else 0)
        stop = at
        while stop < len(ends) and totals[stop] <= total:
            stop += 1
        ends[at:stop], totals[at:stop], tips[at:stop] = [place], [total], [index]
    return set(_trace(tips[-1] if tips else -1, before))


def _trace(index: int, before: Sequence[int]) -> Iterator[int]:
    while index >= 0:
        yield index
        index = before[index]


def _in_reading_order(groups: list[_Group]) -> list[_Group]:
    """Return the groups by their left sentences; those without follow the right sentence before them."""
    ordered: list[_Group] = []
    followers = {group.right.start: group for group in groups if not group.left}
    leading = sorted((group for group in groups if group.left), key=lambda group: group.left.start)
    ordered += _followers(0, followers)
    for group in leading:
        ordered.append(group)
        if group.right:
            ordered += _followers(group.right.stop, followers)
    return ordered


def _followers(place: int, followers: dict[int, _Group]) -> Iterator[_Group]:
    """Yield the unpaired right groups one after the other from right sentence `place`."""
    while place in followers:
        group = followers.pop(place)
        yield group
        place = group.right.stop


def _describe(groups: list[_Group], left: Sequence[str], right: Sequence[str]) -> list[Row]:
    shifts = _shifts(groups)
    return [
        Row(
            tuple(group.left),
            tuple(group.right),
            _kind(group, left, right),
            tuple(sorted(group.links)),
            tuple(sorted(group.elsewhere)),
            shift,
        )
        for group, shift in zip(groups, shifts, strict=True)
    ]


def _kind(group: _Group, left: Sequence[str], right: Sequence[str]) -> str:
    if not group.links:
        one_sided = "only left" if group.left else "only right"
        return "moved" if group.elsewhere else one_sided
    if group.crosses:
        return "moved"
    if len(group.left) == len(group.right) == 1:
        return "kept" if same_words(left[group.left.start], right[group.right.start]) else "reworded"
    if len(group.left) == 1:
        return "split"
    return "merged" if len(group.right) == 1 else "reworded"


def _shifts(groups: list[_Group]) -> list[int]:
    """Return how many rows away each moved row's right side, or an unpaired row's counterpart, stands."""
    row_of_left = {i: index for index, group in enumerate(groups) for i in group.left}
    row_of_right = {j: index for index, group in enumerate(groups) for j in group.right}
    anchors = _anchors(groups, row_of_right)
    return [_shift(index, group, anchors, row_of_left, row_of_right) for index, group in enumerate(groups)]


def _shift(
    index: int, group: _Group, anchors: list[int], row_of_left: dict[int, int], row_of_right: dict[int, int]
) -> int:
    if group.links and group.crosses:
        anchor = anchors[group.right.start]
        return anchor - index if anchor > index else anchor + 1 - index
    if group.links or not group.elsewhere:
        return 0
    i, j = min(group.elsewhere)
    return (row_of_right[j] if group.left else row_of_left[i]) - index


def _anchors(groups: list[_Group], row_of_right: dict[int, int]) -> list[int]:
    """Return for each right sentence the row, -1 for none, of the nearest one above it that stands in order."""
    anchors: list[int] = []
    anchor = -1
    for j in range(len(row_of_right)):
        anchors.append(anchor)
        index = row_of_right[j]
        if groups[index].links and not groups[index].crosses:
            anchor = index
    return anchors
