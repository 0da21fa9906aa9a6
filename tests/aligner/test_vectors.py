"""Sentence vectors as half of the evidence."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from comparisons.aligner import Pairing, Sides, align

HERE = ["Die Brücke war geschlossen.", "Niemand wurde verletzt.", "Der Hafen dankt."]
THERE = ["Nobody was hurt.", "The bridge was closed."]


def sides(left: list[list[float]], right: list[list[float]]) -> Sides:
    return Sides(*(_unit(np.array(rows, dtype=np.float32)) for rows in (left, right)))


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


VECTORS = sides([[1, 0, 0.1], [0, 1, 0.1], [0, 0, 1]], [[0.05, 1, 0], [1, 0.05, 0]])


def test_vectors_pair_what_has_no_letter_in_common() -> None:
    assert align(HERE, THERE) == []
    assert [(p.left, p.right) for p in align(HERE, THERE, vectors=VECTORS)] == [(0, 1), (1, 0)]


def test_what_is_like_nothing_stays_alone() -> None:
    assert all(pairing.left != 2 for pairing in align(HERE, THERE, vectors=VECTORS))


def test_close_vectors_make_a_full_link() -> None:
    assert {pairing.extent for pairing in align(HERE, THERE, vectors=VECTORS)} == {"full"}


directions = st.lists(st.lists(st.floats(-1, 1, width=32), min_size=4, max_size=4), min_size=1, max_size=12)


@given(directions, directions)
def test_which_article_is_left_does_not_matter(left: list[list[float]], right: list[list[float]]) -> None:
    here, there = [f"hier {i}" for i in range(len(left))], [f"there {j}" for j in range(len(right))]
    vectors = sides(left, right)
    mirrored = align(there, here, vectors=Sides(vectors.right, vectors.left))
    expected = sorted(Pairing(i, j, score, extent) for j, i, score, extent in mirrored)
    assert align(here, there, vectors=vectors) == expected


def test_a_faint_likeness_in_a_short_text_is_no_link() -> None:
    """Of three sentences against three, something is always nearest."""
    faint = sides([[1, 0.2, 0], [0, 1, 0.1]], [[0.2, 0, 1], [0.1, 0.1, 1]])
    assert align(["Schnelle Füchse.", "Faule Hunde."], ["Stocks fell.", "Banks opened."], vectors=faint) == []
