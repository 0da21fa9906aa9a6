"""A passage is cut where words in it are marked, and loses none of its own."""

import pytest

from articles.marks import Mark, pieces

TEXT = "One two three four."


def cut(*spans: tuple[int, int], start: int = 0, end: int = len(TEXT)) -> list[str]:
    """The pieces, the marked ones in brackets."""
    found = pieces(TEXT, start, end, [Mark(*span) for span in spans])
    return [f"[{piece.words}]" if piece.mark else piece.words for piece in found]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], ["One two three four."]),
        ([(4, 7)], ["One ", "[two]", " three four."]),
        ([(0, 3), (3, 7)], ["[One]", "[ two]", " three four."]),
        ([(0, 19)], ["[One two three four.]"]),
        ([(4, 13), (8, 18)], ["One ", "[two three]", " four."]),  # of two that overlap the first
    ],
)
def test_it_is_cut_where_marks_begin_and_end(spans, expected):
    assert cut(*spans) == expected


def test_a_mark_that_runs_into_the_next_passage_is_shown_where_it_begins():
    assert cut((4, 13), end=9) == ["One ", "[two t]"]
    assert cut((4, 13), start=9) == ["hree four."]
