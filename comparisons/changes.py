"""What a decision changed on the page that a person has open: the fewest elements to swap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.safestring import SafeString


@dataclass(frozen=True)
class Element:
    """An element of the list of rows: its id, its HTML, and a digest that is equal where it looks the same."""

    id: str
    html: SafeString
    digest: str

    @property
    def in_place(self) -> SafeString:
        """The HTML marked for htmx to take the place of the element with its id."""
        name, rest = self.html.split(" ", 1)
        return SafeString(f'{name} hx-swap-oob="true" {rest}')


@dataclass(frozen=True)
class Swap:
    """One step: delete, replace, or insert after the element `after` ("" for the top)."""

    verb: str
    element: Element
    after: str = ""


def swaps(before: Sequence[Element], after: Sequence[Element]) -> list[Swap]:
    """The steps, to be taken in this order, that turn `before` into `after`.

    Elements whose id stays in its order are replaced in place, and only if they look different; the others are
    deleted and inserted. So the result is right even where rows have joined, parted or changed their places.
    """
    staying = _staying(before, after)
    return [*_deletions(before, staying), *_arrivals(before, after, staying)]


def _staying(before: Sequence[Element], after: Sequence[Element]) -> set[str]:
    """The ids that both lists hold in the same order."""
    ids = [element.id for element in before]
    matcher = SequenceMatcher(None, ids, [element.id for element in after], autojunk=False)
    return {name for block in matcher.get_matching_blocks() for name in ids[block.a : block.a + block.size]}


def _deletions(before: Sequence[Element], staying: set[str]) -> Iterable[Swap]:
    return (Swap("delete", element) for element in before if element.id not in staying)


def _arrivals(before: Sequence[Element], after: Sequence[Element], staying: set[str]) -> Iterable[Swap]:
    digests = {element.id: element.digest for element in before}
    previous = ""
    for element in after:
        if element.id not in staying:
            yield Swap("insert", element, previous)
        elif digests[element.id] != element.digest:
            yield Swap("replace", element)
        previous = element.id
