"""The token of a row: what comes back from the page is what went out, and nothing else is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.seen import RowSeen, fingerprint

ids = st.lists(st.integers(1, 2**63 - 1), max_size=5).map(tuple)
addresses = st.tuples(st.sampled_from("LR"), st.integers(1, 20_000)).map(lambda told: f"{told[0]}{told[1]}")
states = st.lists(st.tuples(st.integers(1, 99), st.sampled_from(["proposed", "confirmed"])), max_size=4)


@given(addresses, ids, ids, states, ids)
def test_a_row_comes_back_as_it_went_out(address, left, right, links, absent):
    row = RowSeen(address, left, right, fingerprint(links, absent))
    assert RowSeen.parse(row.token()) == row


def test_the_fingerprint_does_not_depend_on_the_order_in_which_links_are_found():
    links = [(2, "confirmed"), (1, "proposed")]
    assert fingerprint(links, [9, 8]) == fingerprint(reversed(links), [8, 9]) == "1p.2c.a8.a9"


def test_it_tells_a_decided_link_from_a_proposed_one():
    assert fingerprint([(1, "proposed")], []) != fingerprint([(1, "confirmed")], [])


@pytest.mark.parametrize(
    "token",
    [
        "",
        "L1",
        "L1~~~~",
        "L1~-5~~",
        f"L1~{2**63}~~",
        "L1~1_0~~",
        "L1~٣~~",
        f"L1~{'9' * 5000}~~",
        "X1~5~~",
        "L1\r\nSet-Cookie: a=b~5~~",
        "L1\0~5~~",
        "L" + "1" * 40 + "~5~~",
        "L1~5~~1p\0",
    ],
)
def test_anything_else_is_not_read(token):
    with pytest.raises(ValueError):  # noqa: PT011 (any will do)
        RowSeen.parse(token)


@given(st.text())
def test_no_text_makes_it_stumble(token):
    try:
        row = RowSeen.parse(token)
    except ValueError:
        return
    assert row.token() == token
