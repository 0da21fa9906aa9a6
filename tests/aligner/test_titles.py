"""Titles among rows."""

from comparisons.aligner import align, rows


def test_a_title_keeps_a_row_to_itself() -> None:
    """The title and the lead both say what the other's lead says; they are not one row."""
    links = [(0, 0, 90), (0, 1, 70), (1, 0, 70), (1, 1, 95)]
    found = rows(
        ["Bridge opens", "The bridge opened."], ["Bridge open", "It opened."], links, left_titles={0}, right_titles={0}
    )
    assert [(row.left, row.right) for row in found] == [((0,), (0,)), ((1,), (1,))]
    assert found[0].elsewhere == ((0, 1), (1, 0))


def test_a_headline_is_held_against_headlines_only() -> None:
    """The lead says all that the other headline says, but headline and headline are the pair."""
    left = ["Saltgate Bridge reopens", "The Saltgate Bridge was reopened to all traffic today."]
    right = ["Bridge at Saltgate is open", "Traffic crosses the Saltgate Bridge again today."]
    found = align(left, right, left_titles={0}, right_titles={0})
    assert [(pairing.left, pairing.right) for pairing in found] == [(0, 0), (1, 1)]


def test_a_headline_said_again_as_a_sentence_is_no_equal() -> None:
    left = ["Saltgate Bridge reopens", "Ferries run again."]
    right = ["A day of joy", "Saltgate Bridge reopens", "Ferries run again."]
    found = align(left, right, left_titles={0}, right_titles={0})
    assert (0, 1) not in {(pairing.left, pairing.right) for pairing in found}
