"""The swaps that a page needs after a decision: taken in order, they turn what was shown into what is."""

from collections.abc import Sequence

from django.utils.html import format_html
from hypothesis import given
from hypothesis import strategies as st

from comparisons.changes import Element, Swap, swaps


def element(name: str, look: int = 0) -> Element:
    html = format_html('<article class="row" id="{}">{}</article>', name, look)
    return Element(name, html, str(look))


names = st.lists(st.sampled_from("ABCDEFGH"), unique=True)
lists = names.flatmap(
    lambda ids: st.lists(st.integers(0, 2), min_size=len(ids), max_size=len(ids)).map(
        lambda looks: [element(name, look) for name, look in zip(ids, looks, strict=True)]
    )
)


def taken(steps: Sequence[Swap], page: Sequence[Element]) -> list[Element]:
    """What the browser does with the steps."""
    page = list(page)
    for step in steps:
        ids = [shown.id for shown in page]
        if step.verb == "delete":
            del page[ids.index(step.element.id)]
        elif step.verb == "replace":
            page[ids.index(step.element.id)] = step.element
        else:
            page.insert(ids.index(step.after) + 1 if step.after else 0, step.element)
    return page


@given(lists, lists)
def test_they_turn_what_was_shown_into_what_is(before, after):
    assert taken(swaps(before, after), before) == after


@given(lists)
def test_where_nothing_changed_nothing_is_swapped(page):
    assert swaps(page, page) == []


def test_a_row_that_looks_different_is_replaced_where_it_stands():
    before, after = [element("L1"), element("L2")], [element("L1"), element("L2", 1)]
    assert swaps(before, after) == [Swap("replace", after[1])]


def test_rows_that_part_are_inserted_after_their_neighbour():
    before, after = [element("L1")], [element("L1", 1), element("R1")]
    assert swaps(before, after) == [Swap("replace", after[0]), Swap("insert", after[1], after="L1")]


def test_rows_that_join_are_deleted():
    before = [element("L1"), element("L2")]
    assert swaps(before, before[:1]) == [Swap("delete", before[1])]


def test_an_element_in_place_is_marked_for_the_swap():
    assert element("L1").in_place.startswith('<article hx-swap-oob="true" class="row" id="L1">')
