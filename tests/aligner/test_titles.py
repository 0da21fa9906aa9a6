"""Titles among rows."""

from comparisons.aligner import rows


def test_a_title_keeps_a_row_to_itself() -> None:
    """The title and the lead both say what the other's lead says; they are not one row."""
    links = [(0, 0, 90), (0, 1, 70), (1, 0, 70), (1, 1, 95)]
    found = rows(
        ["Bridge opens", "The bridge opened."], ["Bridge open", "It opened."], links, left_titles={0}, right_titles={0}
    )
    assert [(row.left, row.right) for row in found] == [((0,), (0,)), ((1,), (1,))]
    assert found[0].elsewhere == ((0, 1), (1, 0))
